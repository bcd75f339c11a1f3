import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { messageText } from '../../src/emulator/message.ts';
import { NotSentError } from '../../src/emulator/user/errors.ts';
import { BUSES, LIBRARY } from '../support/articles.ts';
import { startLocalBot } from '../support/local-bot.ts';
import { writeFiles } from '../support/temporary-folder.ts';

describe('/corpus', () => {
  it('is offered to moderators alone, and refuses whoever gets at it all the same', async () => {
    const { emulator } = await startLocalBot();
    await expect(emulator.run({ command: 'corpus reload' })).rejects.toThrow(NotSentError);
    const forced = await emulator.run({ command: 'corpus reload', force: true });
    expect(forced.ephemeral).toBe(true);
    expect(forced.text).toContain('needs the Manage Server permission');
    expect(emulator.commands('member').map(({ name }) => name)).not.toContain('corpus');
    expect(emulator.commands('moderator', 'dm').map(({ name }) => name)).not.toContain('corpus');
  });

  it('status shows privately what is loaded and what is wrong with it', async () => {
    const { emulator, folder, store } = await startLocalBot();
    await writeFiles(folder, { 'broken.md': '---\ntitle: [\n' });
    await store.reload();
    const answer = await emulator.run({ command: 'corpus status', as: 'moderator' });
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('2 documents · ');
    expect(answer.text).toMatch(/Loaded <t:\d+:R>/u);
    expect(answer.text).toContain('broken.md\\:1: error: ');
  });

  it('reload shows its progress, then what changed', async () => {
    const { emulator, folder } = await startLocalBot({ files: { 'buses.md': BUSES } });
    await writeFiles(folder, { 'ferry.md': BUSES.replace('Anger over cuts to the 97 bus', 'The ferry') });
    const answer = await emulator.run({ command: 'corpus reload', as: 'moderator' });
    await answer.until(({ text }) => text.includes('Reloaded'));
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('**Added:** The ferry');
    expect(answer.text).toContain('1 → 2 documents');
    const versions = answer.versions.map(messageText);
    expect(versions.filter((text) => text !== '').at(0)).toBe('Reading the corpus …');
    expect(versions.length).toBeGreaterThan(2);
    const found = await emulator.run({ command: 'sources' });
    expect(found.text).toContain('[The ferry]');
  });

  it('reload counts one of a thing in the singular', async () => {
    const { emulator } = await startLocalBot({ files: { 'buses.md': BUSES } });
    const answer = await emulator.run({ command: 'corpus reload', as: 'moderator' });
    await answer.until(({ text }) => text.includes('Reloaded'));
    expect(answer.text).toContain('1 document · ');
  });

  it('reload with a broken file keeps what was loaded of it and names file, line and cure', async () => {
    const { emulator, folder } = await startLocalBot();
    await writeFiles(folder, { 'library.md': '---\ntitle: Library\ndate: soon\n---\nText.' });
    const answer = await emulator.run({ command: 'corpus reload', as: 'moderator' });
    await answer.until(({ text }) => text.includes('Reloaded'));
    expect(answer.text).toMatch(/library\.md\\:3: error: .*is not a date/u);
    expect(answer.text).toContain('loaded before is kept');
    expect((await emulator.run({ command: 'ask', options: { question: 'petition' } })).text).toContain('412 people');
  });

  it('reload names a correction that an edit has undone, with file, line and cure, before what matters less', async () => {
    const words = `Nothing could replace it, ${'however long it may take us to find out, '.repeat(9)}he said`;
    const ruled = (printed: string) =>
      LIBRARY.replace(
        '---\nAshwell',
        `corrections:\n  - words: "${words}"\n    speaker: Ann Example\n---\nAshwell`,
      ).replace('Nothing could replace it.', printed);
    const bare = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`bare-${at}.txt`, 'Nothing was said.\n']));
    const { emulator, folder, store } = await startLocalBot({ files: { ...bare, 'z.md': ruled(words) } });
    expect(store.current.problems.filter(({ file }) => file === 'z.md')).toEqual([]);
    await writeFiles(folder, { 'z.md': ruled('Something might.') });
    const answer = await emulator.run({ command: 'corpus reload', as: 'moderator' });
    await answer.until(({ text }) => text.includes('Reloaded'));
    expect(answer.text).toMatch(
      /z\.md\\:7: warning: this correction does nothing: .*Nothing could replace it.*copy them from it again/u,
    );
  });

  it('reload of a folder that has gone says so and keeps the corpus', async () => {
    const { emulator, folder } = await startLocalBot();
    await rm(folder, { recursive: true });
    const answer = await emulator.run({ command: 'corpus reload', as: 'moderator' });
    await answer.until(({ text }) => text.includes('still in use'));
    expect(answer.text).toContain('cannot be read');
    expect((await emulator.run({ command: 'ask', options: { question: 'petition' } })).text).toContain('412 people');
  });
});

describe('the other commands', () => {
  it('/speakers lists who is quoted, with role and number of quotations', async () => {
    const { emulator } = await startLocalBot();
    const { text, ephemeral } = await emulator.run({ command: 'speakers' });
    expect(ephemeral).toBe(true);
    expect(text).toMatch(/\*\*Ann Example\*\*, leader, Ashwell Council · \d quotations/u);
    expect(text).toContain('**Cara Third**');
  });

  it('/sources lists the articles with publisher, date, link and note, page by page', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `article-${at}.md`,
        BUSES.replace('date:', 'note: "Mind: the date."\ndate:').replace('Anger over', `Number ${at} anger over`),
      ]),
    );
    const { emulator } = await startLocalBot({ files: many });
    const first = await emulator.run({ command: 'sources' });
    expect(first.text).toContain("-# Editor's note: Mind: the date.");
    expect(first.text).toContain(', The Ashwell Echo, 14 May 2024 · ');
    const second = await emulator.press(first.message, 'More');
    const numbers = (text: string) => [...text.matchAll(/Number (\d+)/gu)].map((match) => match[1]);
    expect(numbers(second.text).length).toBeGreaterThan(3);
    expect(numbers(first.text).filter((number) => numbers(second.text).includes(number))).toEqual([]);
  });

  it('/help names something to try that has an answer', async () => {
    const { emulator } = await startLocalBot();
    const { text } = await emulator.run({ command: 'help' });
    const question = text.match(/`\/ask question:([^`]+)`/u)?.[1] ?? '';
    expect(question).toMatch(/^what was said about .+\?$/u);
    const answer = await emulator.run({ command: 'ask', options: { question } });
    expect(answer.text).not.toContain('Not in the corpus');
  });
});
