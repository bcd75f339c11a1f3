import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { typedText } from '../../commands/options/typed-text.ts';
import { startBot } from '../../src/bot/bot.ts';
import { NotSentError } from '../../src/emulator/user/errors.ts';
import { LIBRARY } from '../support/articles.ts';
import { captureLog, startLocalBot } from '../support/local-bot.ts';
import { writeFiles } from '../support/temporary-folder.ts';

const ask = (question: string, more: Record<string, string | boolean> = {}) => ({
  command: 'ask',
  options: { question, ...more },
});

describe('/ask', () => {
  it('answers with the passage, who said it and how, and the article with its date and link', async () => {
    const { emulator } = await startLocalBot();
    const answer = await emulator.run({ command: 'ask', options: { question: 'what is the heart of the town?' } });
    expect(answer.ephemeral).toBe(false);
    expect(answer.text).toContain('The library is the **heart** of this **town**');
    expect(answer.text).toContain('**Ann Example**, leader, Ashwell Council — *said*');
    expect(answer.text).toContain(
      '[Ashwell library to stay open](https://echo.example/library), The Ashwell Echo, March 2024',
    );
  });

  it('says honestly that the corpus does not answer, and offers people and topics', async () => {
    const { emulator } = await startLocalBot();
    const answer = await emulator.run(ask('what about fracking?'));
    expect(answer.text).toContain('Not in the corpus');
    expect(answer.text).toContain('fracking');
    expect(answer.text).toContain('**People quoted:** ');
    const quoted = await emulator.press(answer.message, 'Quote Ann Example');
    expect(quoted.text).toContain('## Ann Example');
  });

  it('can be asked for one person, one source, and privately', async () => {
    const { emulator } = await startLocalBot();
    const cara = await emulator.run(ask('the surgery', { speaker: 'Cara Third', private: true }));
    expect(cara.ephemeral).toBe(true);
    expect(cara.text).toContain('I cannot reach the **surgery**');
    expect(cara.text).toContain('-# Only Cara Third');
    const library = await emulator.run(ask('what did Ann Example say?', { source: 'library' }));
    expect(library.text).not.toContain('betrayal');
    // Nothing but her own words, the verbatim ones first.
    const [first, ...others] = library.text.split('\n').filter((line) => line.startsWith('**'));
    expect(first).toContain('**Ann Example**, leader, Ashwell Council — *said* · [Ashwell library to stay open]');
    expect(others.filter((line) => !line.startsWith('**Ann Example**'))).toEqual([]);
    expect(library.text).toMatch(/We listened to every reader|The library is the heart/u);
  });

  it('lists the speakers first where the question wants people, each once, with the role', async () => {
    const { emulator } = await startLocalBot();
    const who = await emulator.run(ask('who spoke about the library?'));
    const [, second] = who.text.split('\n');
    expect(second).toMatch(/^\*\*Speakers:\*\* /u);
    expect(second?.split('**Ann Example**, leader, Ashwell Council')).toHaveLength(2);
    const what = await emulator.run(ask('what is the heart of the town?'));
    expect(what.text).not.toContain('Speakers:');
  });

  it('completes people by name, role or place, and sources by title', async () => {
    const { emulator } = await startLocalBot();
    const typed = async (focused: string, value: string) =>
      (await emulator.autocomplete({ command: 'ask', options: { question: 'x' }, focused, value })).map(
        ({ name }) => name,
      );
    expect((await typed('speaker', 'exam'))[0]).toMatch(/^Ann Example · leader, Ashwell Council · \d quotations?$/u);
    expect((await typed('speaker', 'council leader'))[0]).toContain('Ann Example');
    expect(await typed('speaker', '')).toHaveLength(3);
    expect((await typed('source', 'bus'))[0]).toBe('Anger over cuts to the 97 bus · The Ashwell Echo, 2024-05-14');
  });

  it('tells an unknown speaker and an unknown source apart from a miss, privately', async () => {
    const { emulator } = await startLocalBot();
    const speaker = await emulator.run(ask('the bus', { speaker: 'Zebedee Quux' }));
    expect(speaker.ephemeral).toBe(true);
    expect(speaker.text).toContain('Nobody called “Zebedee Quux” is quoted');
    const source = await emulator.run(ask('the bus', { source: 'The Moon' }));
    expect(source.text).toContain('No document called “The Moon”');
  });

  it('lets the asker choose between two people of one surname, and answers for the one chosen', async () => {
    const files = {
      'a.md': LIBRARY.replaceAll('Bob Sample', 'Bob Example').replace('Head teacher Bob', 'Head teacher Mr Bob'),
    };
    const { emulator } = await startLocalBot({ files });
    const choice = await emulator.run(ask('what will replace it?', { speaker: 'Example' }));
    expect(choice.ephemeral).toBe(true);
    expect(choice.text).toContain('More than one person answers to “Example”');
    const labels = JSON.stringify(choice.message.components);
    expect(labels).toContain('Ann Example');
    expect(labels).toContain('Bob Example');
    const bob = labels.match(/"label":"(Bob Example[^"]*)"/u)?.[1] ?? '';
    expect((await emulator.press(choice.message, bob)).text).toContain('Nothing could **replace** it');
  });

  describe('with its buttons', () => {
    it('shows the neighbours of a passage, and posts them for everybody', async () => {
      const { emulator } = await startLocalBot();
      const answer = await emulator.run(ask('petition'));
      const context = await emulator.press(answer.message, 'Context');
      expect(context.ephemeral).toBe(true);
      expect(context.text).toContain('412 people signed a petition');
      expect(context.text).toContain('We listened to every reader');
      const posted = await emulator.press(context.message, 'Post publicly');
      expect(posted.ephemeral).toBe(false);
      expect(posted.message.pings).toEqual([]);
    });

    it('narrows the answer to one speaker, and posts a private answer with who wanted it', async () => {
      const { emulator } = await startLocalBot();
      const answer = await emulator.run(ask('what did Ann Example say about the library', { private: true }));
      const only = await emulator.press(answer.message, 'Only Ann Example');
      expect(only.text).toContain('-# Only Ann Example');
      const posted = await emulator.press(only.message, 'Post publicly');
      expect(posted.ephemeral).toBe(false);
      expect(posted.text).toContain(`-# Posted by <@${emulator.userIds.member}>`);
      expect(emulator.messages('general', 'moderator').some(({ id }) => id === posted.message.id)).toBe(true);
      expect(emulator.messages('general', 'moderator').some(({ id }) => id === only.message.id)).toBe(false);
    });

    it('leads to more passages', async () => {
      const paragraphs = Array.from(
        { length: 7 },
        (_, at) =>
          `The ferry ${['opened', 'closed', 'sank', 'sailed', 'rusted', 'returned', 'burned'][at]} in ${1990 + at}.`,
      );
      const { emulator } = await startLocalBot({
        files: { 'ferry.txt': `---\ntitle: The ferry\n---\n${paragraphs.join('\n\n')}\n` },
      });
      const first = await emulator.run(ask('the ferry'));
      const more = await emulator.press(first.message, 'More');
      expect(more.ephemeral).toBe(true);
      const shown = (text: string) => paragraphs.filter((paragraph) => text.replaceAll('**', '').includes(paragraph));
      expect(shown(first.text)).toHaveLength(3);
      expect(shown(more.text)).toHaveLength(3);
      expect(shown(more.text).filter((paragraph) => shown(first.text).includes(paragraph))).toEqual([]);
    });

    it('serves old messages after a restart of the bot', async () => {
      const first = await startLocalBot();
      const answer = await first.emulator.run(ask('petition'));
      await first.bot.stop();
      const { token, apiUrl, guildId } = first.emulator;
      const again = await startBot({
        settings: { token, apiUrl, guildId },
        commands: COMMANDS,
        store: first.store,
        log: captureLog(token).log,
      });
      expect((await first.emulator.press(answer.message, 'Context')).text).toContain('We listened');
      await again.stop();
    });

    it('says that a passage has gone where a reload took it away', async () => {
      const { emulator, folder, store } = await startLocalBot();
      const answer = await emulator.run(ask('petition'));
      await writeFiles(folder, { 'library.md': LIBRARY.replace('412 people', 'Nobody') });
      await store.reload();
      const stale = await emulator.press(answer.message, 'Context');
      expect(stale.ephemeral).toBe(true);
      expect(stale.text).toContain('no longer in the corpus');
    });

    it('does not let those post who may not write in the channel', async () => {
      const { emulator } = await startLocalBot();
      const answer = await emulator.run({ ...ask('petition', { private: true }), as: 'reader' });
      const context = await emulator.press(answer.message, 'Context');
      for (const { message } of [answer, context]) {
        const refused = await emulator.press(message, 'Post publicly');
        expect(refused.ephemeral).toBe(true);
        expect(refused.text).toContain('You may not send messages in this channel');
      }
      expect(emulator.messages('general', 'moderator')).toEqual([]);
    });
  });

  describe('given bad input', () => {
    it('is not sent by Discord with a question of 6000 characters, and would be refused in a sentence', async () => {
      const { emulator } = await startLocalBot();
      await expect(emulator.run(ask('why '.repeat(1500)))).rejects.toThrow(NotSentError);
      expect(() => typedText('question', 'why '.repeat(1500), 300)).toThrow(
        'The question has 5999 characters, and 300 is the most.',
      );
    });

    it.each([
      'the and of',
      '🎉🎉',
      '?!',
      '  \u00a0 x',
      '``` ||spoiler|| @everyone <@1> [a](https://evil.example)',
      '\u202e\u0000abc',
    ])('answers "%s" without harm', async (question) => {
      const { emulator } = await startLocalBot();
      const answer = await emulator.run(ask(question));
      expect(answer.text).not.toBe('');
      expect(answer.message.pings).toEqual([]);
      expect(answer.text).not.toContain('](https://evil.example)');
    });

    it('shows Markdown and mentions of an article as plain text, and pings nobody', async () => {
      const hostile =
        'Cllr Ann Example said: “The zebra costs @everyone **much** ||secret|| `code` <@123> https://evil.example/x”.';
      const { emulator } = await startLocalBot({
        files: {
          'hostile.txt': `---\ntitle: "[x](javascript:alert(1)) @here"\nurl: https://echo.example/a\n---\n${hostile}\n`,
        },
      });
      const answer = await emulator.run(ask('how much does the zebra cost'));
      expect(answer.message.pings).toEqual([]);
      expect(answer.text).toContain(
        '\\@everyone \\*\\*much\\*\\* \\|\\|secret\\|\\| \\`code\\` \\<\\@123\\> https\\://evil.example/x',
      );
      expect(answer.text).toContain('[\\[x\\](javascript\\:alert(1)) \\@here](https://echo.example/a)');
    });

    it('answers over an empty corpus with a miss', async () => {
      const { emulator } = await startLocalBot({ files: {} });
      expect((await emulator.run(ask('anything'))).text).toContain('Not in the corpus');
      expect((await emulator.run({ command: 'speakers' })).text).toContain('the corpus is empty');
      expect((await emulator.run({ command: 'sources' })).text).toContain('The corpus is empty');
    });
  });
});

describe('a long passage', () => {
  const sentences = Array.from(
    { length: 14 },
    (_, at) => `Ferry number ${at + 1} left the quay with nobody aboard and came back again.`,
  );
  const LONG = `---\ntitle: Empty ferries\n---\nCllr Ann Example said: “${sentences.join(' ')}”\n`;

  it('is cut at a sentence, with a mark, to what a phone shows; “Context” has the rest', async () => {
    const { emulator } = await startLocalBot({ files: { 'ferries.md': LONG } });
    const answer = await emulator.run({ command: 'ask', options: { question: 'ferry number 3 quay' } });
    const words = answer.text.split('\n').find((line) => line.startsWith('> ')) ?? '';
    expect(words.length).toBeLessThanOrEqual(602);
    expect(words).toMatch(/again\. \\\[…\\\]$/u);
    const context = await emulator.press(answer, 'Context');
    expect(context.text.length).toBeGreaterThan(answer.text.length);
  });
});
