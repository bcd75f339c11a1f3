import { PassThrough } from 'node:stream';
import { COMMANDS } from '../../commands/index.ts';
import { readInTime } from '../../commands/read-in-time.ts';
import { startBot } from '../bot/bot.ts';
import { createLog } from '../config/log.ts';
import { startEmulator } from '../emulator/emulator.ts';
import { ANSI_STYLE } from '../emulator/terminal/style.ts';
import { runTerminal } from '../emulator/terminal/terminal.ts';
import { openStore } from '../snapshot/store.ts';
import { drawTerminal } from './draw-terminal.ts';
import { readingModel } from './load-corpus.ts';

const QUESTION = 'what does the council leader say about delays?';
/** Columns of the terminal in the picture. */
const COLUMNS = 96;

/** A picture waits for as long as the reading takes, on whatever machine. */
const PATIENT_MS = 60_000;

/** What a terminal prints for a question, with the bot on the local Discord and the corpus of a folder. */
async function answerOf(folder: string, question: string): Promise<string> {
  const emulator = await startEmulator();
  const { token, apiUrl, guildId } = emulator;
  const log = createLog({ logLevel: 'silent', token });
  const store = await openStore(folder, readingModel());
  await readInTime(store.current.search, question, {}, PATIENT_MS);
  const bot = await startBot({ settings: { token, apiUrl, guildId }, commands: COMMANDS, store, log });
  const input = new PassThrough();
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  input.end(`/ask ${question}\n`);
  try {
    await runTerminal(emulator, { input, output, interactive: false, style: PICTURE_STYLE, width: COLUMNS });
  } finally {
    await bot.stop();
    await emulator.stop();
  }
  return Buffer.concat(chunks).toString('utf8').trimEnd();
}

/** A picture cannot be clicked on: it shows links as a terminal does that knows them. */
const PICTURE_STYLE = { ...ANSI_STYLE, link: (text: string) => text };

/** The README's picture: an answer over the corpus of a folder, as the terminal prints it today, as SVG. */
export async function answerPicture(folder: string): Promise<string> {
  const answer = await answerOf(folder, QUESTION);
  return drawTerminal(['$ npm start', '', `moderator> /ask ${QUESTION}`, ...answer.split('\n')]);
}
