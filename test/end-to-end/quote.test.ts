import { describe, expect, it } from 'vitest';
import { ASHWELL, LIBRARY, PEOPLE } from '../support/articles.ts';
import { startLocalBot } from '../support/local-bot.ts';

describe('/quote', () => {
  it("gives one person's words, verbatim ones first, with the role and the article of each", async () => {
    const { emulator } = await startLocalBot();
    const answer = await emulator.run({ command: 'quote', options: { speaker: 'Ann Example' } });
    expect(answer.text).toContain('## Ann Example\n-# leader, Ashwell Council');
    expect(answer.text.indexOf('We listened')).toBeGreaterThan(0);
    expect(answer.text.indexOf('a betrayal')).toBeGreaterThan(answer.text.indexOf('We listened'));
    expect(answer.text).toContain('[Anger over cuts to the 97 bus](https://echo.example/buses)');
  });

  it('takes a topic, and says so where nothing was said about it', async () => {
    const { emulator } = await startLocalBot();
    const buses = await emulator.run({ command: 'quote', options: { speaker: 'Ann Example', topic: 'betrayal' } });
    expect(buses.text).toContain('a **betrayal** of villages');
    expect(buses.text).not.toContain('We listened');
    const none = await emulator.run({ command: 'quote', options: { speaker: 'Ann Example', topic: 'fracking' } });
    expect(none.ephemeral).toBe(true);
    expect(none.text).toContain('Ann Example is not quoted on “fracking”');
  });

  it('reads a name that is mistyped, and says how', async () => {
    const { emulator } = await startLocalBot();
    const answer = await emulator.run({ command: 'quote', options: { speaker: 'Ann Exmple' } });
    expect(answer.text).toContain('-# Read as Ann Example');
  });

  it('names the nearest people where nobody is meant', async () => {
    const { emulator } = await startLocalBot();
    const answer = await emulator.run({ command: 'quote', options: { speaker: 'Zebedee Quux' } });
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('Nobody called “Zebedee Quux”');
    expect(answer.text).toContain('**People quoted:** Ann Example');
    const near = await emulator.run({ command: 'quote', options: { speaker: 'Mrs Exmpl' } });
    expect(near.text).toMatch(/Ann Example/u);
  });

  it('names nobody as quoted who is not', async () => {
    const { emulator } = await startLocalBot({
      files: { ...ASHWELL, 'speakers.yaml': `${PEOPLE}- name: Dora Silent\n` },
    });
    const answer = await emulator.run({ command: 'quote', options: { speaker: 'Zebedee Quux' } });
    expect(answer.text).toContain('**People quoted:** Ann Example');
    expect(answer.text).not.toContain('Dora Silent');
    const offered = async (value: string) =>
      (await emulator.autocomplete({ command: 'quote', focused: 'speaker', value })).map(({ name }) => name);
    expect((await offered('')).join()).not.toContain('Dora Silent');
    expect(await offered('dora')).toEqual(['Dora Silent · 0 quotations']);
  });

  it('keeps the topic while the asker chooses between two people', async () => {
    const files = { 'a.md': LIBRARY.replaceAll('Bob Sample', 'Bob Example') };
    const { emulator } = await startLocalBot({ files });
    const choice = await emulator.run({ command: 'quote', options: { speaker: 'example', topic: 'class' } });
    expect(choice.text).toContain('### class');
    const bob = JSON.stringify(choice.message.components).match(/"label":"(Bob Example[^"]*)"/u)?.[1] ?? '';
    const answer = await emulator.press(choice.message, bob);
    expect(answer.text).toContain('My **class** walks there');
  });

  it('pages through more quotations than fit, in order, none twice', async () => {
    const quotations = Array.from({ length: 9 }, (_, at) => `Cllr Ann Example said: “Point number ${at + 1} is made.”`);
    const { emulator } = await startLocalBot({
      files: { 'a.txt': `---\ntitle: Points\n---\n${quotations.join('\n\n')}\n` },
    });
    const points = (text: string) => [...text.matchAll(/Point number (\d)/gu)].map((match) => match[1]);
    const first = await emulator.run({ command: 'quote', options: { speaker: 'Ann Example', private: true } });
    expect(first.text).toContain('-# 1–4 of 9');
    const second = await emulator.press(first.message, 'More');
    const third = await emulator.press(second.message, 'More');
    expect([first, second, third].flatMap(({ text }) => points(text))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
    ]);
    const posted = await emulator.press(second.message, 'Post publicly');
    expect(points(posted.text)).toEqual(points(second.text));
    expect(posted.ephemeral).toBe(false);
  });
});
