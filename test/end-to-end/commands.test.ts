import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { WORDS } from '../../src/reply/words.ts';
import { commandPaths } from '../support/command-paths.ts';
import { startLocalBot } from '../support/local-bot.ts';

/** What the options that have to be filled in are filled with. */
const FILLED: Readonly<Record<string, string>> = { question: 'the library', speaker: 'Ann Example' };

describe('every command and subcommand', () => {
  const paths = commandPaths(COMMANDS);

  it('is answered by a handler of its own', async () => {
    const { emulator } = await startLocalBot();
    const texts = new Map<string, string>();
    for (const { path, required } of paths) {
      const options = Object.fromEntries(required.map((name) => [name, FILLED[name] ?? 'library']));
      const answer = await emulator.run({ command: path, options, as: 'moderator' });
      await answer.until(({ text }) => text !== '' && !text.startsWith('Read'));
      texts.set(path, answer.text);
      for (const trouble of [WORDS.unknownCommand, WORDS.oldButton, 'Something went wrong']) {
        expect(answer.text).not.toContain(trouble);
      }
    }
    expect(new Set(texts.values()).size).toBe(paths.length);
  });

  it('has a line of its own in /help, and /help has no others', async () => {
    const { emulator } = await startLocalBot();
    const { text } = await emulator.run({ command: 'help' });
    const lines = text.split('\n').filter((line) => line.startsWith('**/'));
    expect(lines).toEqual(
      paths.map(
        ({ path, description, forModerators }) =>
          `**/${path}**${forModerators ? ` ${WORDS.forModerators}` : ''} — ${description}`,
      ),
    );
  });
});
