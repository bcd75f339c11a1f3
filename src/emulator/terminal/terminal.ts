import type { Readable, Writable } from 'node:stream';
import type { Emulator } from '../emulator.ts';
import { NoResponseError, NotSentError } from '../user/errors.ts';
import type { ChannelName, PersonName } from '../world.ts';
import { completeLine, isUndecided } from './complete.ts';
import { type Conversation, createConversation } from './conversation.ts';
import { helpText } from './help.ts';
import { type Lines, openLines } from './lines.ts';
import { parseLine } from './parse-line.ts';
import { sanitise } from './sanitise.ts';
import { openScreen, type Screen } from './screen.ts';
import { type Style, styleFor, widthOf } from './style.ts';
import { fillLines, widthOfText, wrapText } from './wrap.ts';

/** Where somebody types and reads, and how it is shown there. */
export interface TerminalOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person types: with a prompt, Tab, and every change shown at once. Otherwise a pipe is answered. */
  readonly interactive: boolean;
  /** How emphasis and links are printed; default: as the output can show them. */
  readonly style?: Style;
  /** Columns at which lines are broken; default: those of the output, or none where it is no terminal. */
  readonly width?: number;
  /** Default: the moderator, since at home one is the owner. */
  readonly as?: PersonName;
  /** Default: `general`. */
  readonly channel?: ChannelName;
  /** How long an answer has to stay unchanged before the next line of a pipe is taken; default 100 ms. */
  readonly quietAfter?: number;
  /** Called with every line that is taken. */
  readonly onLine?: () => void;
  /** Ends it at once, whatever lines are still to be answered. */
  readonly signal?: AbortSignal;
}

/** How it went, when it is over. */
export interface TerminalOutcome {
  /** How many lines could not be understood, could not be sent, or were not answered. */
  readonly failures: number;
}

const QUIET_AFTER = 100;

/**
 * Lets somebody talk to the bot from a terminal or a pipe. Resolves when the input ends, when the person quits, when
 * nobody reads the output any more, or when it is told to end.
 */
export async function runTerminal(emulator: Emulator, options: TerminalOptions): Promise<TerminalOutcome> {
  const { input, output, interactive, as = 'moderator', channel = 'general' } = options;
  const style = options.style ?? styleFor(output, process.env);
  const width = () => options.width ?? widthOf(output);
  const ask = (question: string) => {
    if (interactive) print(question);
    return lines.next(interactive ? '> ' : '');
  };
  const conversation = createConversation(emulator, as, channel, ask);
  const complete = async (line: string): Promise<[string[], string]> => {
    const { offers, replaced } = await completeLine(line, conversation.runnables(), conversation.offer);
    if (!isUndecided(offers, replaced)) return [[...offers], replaced];
    // By itself readline would show them at the second press of Tab only.
    print(listed(offers, width()));
    return [[], replaced];
  };
  const lines = openLines({ input, output, interactive, complete });
  options.signal?.addEventListener('abort', lines.stop);
  const print = (text: string) => lines.print(wrapText(text, width()));
  const screen = openScreen(emulator, conversation, {
    style,
    width,
    showsEveryVersion: interactive,
    quietAfter: interactive ? 0 : (options.quietAfter ?? QUIET_AFTER),
    print: lines.print,
  });
  if (interactive) print(`You are the ${as} in ${channel}. Type / and press Tab; .help lists all there is.`);

  try {
    const taken = options.onLine ?? (() => {});
    return { failures: await converse({ emulator, conversation, lines, screen, print, taken }) };
  } finally {
    screen.close();
    await lines.close();
  }
}

/** Offers wider than this stand in lines of their own. */
const WIDEST_IN_ROW = 24;

/** What Tab offers, as it is shown: short texts side by side, long ones below each other. */
function listed(offers: readonly string[], width: number): string {
  return offers.some((offer) => widthOfText(offer) > WIDEST_IN_ROW) ? offers.join('\n') : fillLines(offers, width);
}

/** Takes line after line until the end. Returns how many of them failed. */
async function converse(table: Table): Promise<number> {
  const { conversation, lines, screen, print, taken } = table;
  let failures = 0;
  for (;;) {
    const line = await lines.next(`${conversation.as}> `);
    if (line !== null) taken();
    const outcome = line === null ? 'quit' : await handle(line, table);
    if (outcome === 'quit') return failures;
    await screen.untilQuiet();
    if (outcome === 'done') continue;
    failures += 1;
    print(sanitise(outcome.problem));
    print('');
  }
}

interface Table {
  readonly emulator: Emulator;
  readonly conversation: Conversation;
  readonly lines: Lines;
  readonly screen: Screen;
  /** Prints a text of the terminal's own, broken at its width. */
  readonly print: (text: string) => void;
  readonly taken: () => void;
}

type Outcome = 'done' | 'quit' | { readonly problem: string };

/** Does what a line says. */
async function handle(line: string, table: Table): Promise<Outcome> {
  const { conversation, screen } = table;
  const parsed = parseLine(line, conversation.runnables());
  try {
    switch (parsed.kind) {
      case 'blank':
        return 'done';
      case 'problem':
        return { problem: parsed.message };
      case 'local':
        return handleLocal(parsed.name, parsed.argument, table);
      case 'number': {
        const offered = screen.actions();
        const action = offered?.actions[parsed.number - 1];
        if (offered === null || action === undefined) return { problem: `There is no button ${parsed.number}.` };
        await conversation.act(offered.messageId, action);
        return 'done';
      }
      case 'command':
        await conversation.run(parsed.command, parsed.options);
        return 'done';
    }
  } catch (error) {
    if (error instanceof NotSentError || error instanceof NoResponseError) return { problem: error.message };
    throw error;
  }
}

function handleLocal(name: string, argument: string, { conversation, print }: Table): Outcome {
  switch (name) {
    case 'quit':
    case 'exit':
      return 'quit';
    case 'help':
      print(helpText(conversation.runnables()));
      print('');
      return 'done';
    case 'as':
      if (argument !== 'member' && argument !== 'moderator' && argument !== 'reader') {
        return { problem: 'Write .as member, .as moderator or .as reader.' };
      }
      conversation.as = argument;
      return 'done';
    case 'in':
      if (argument !== 'general' && argument !== 'debate' && argument !== 'dm') {
        return { problem: 'Write .in general, .in debate or .in dm.' };
      }
      conversation.channel = argument;
      return 'done';
    default:
      return { problem: `There is no .${name}; .help lists all there is.` };
  }
}
