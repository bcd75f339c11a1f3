import { describe, expect, it } from 'vitest';
import { startLocalBot } from '../support/local-bot.ts';

const MENU = 'Who said this?';

describe('/verify', () => {
  it('says that words are verbatim, and whose', async () => {
    const { emulator } = await startLocalBot();
    const text = '“We listened to every reader who wrote to us.” – Ann Example';
    const answer = await emulator.run({ command: 'verify', options: { text } });
    expect(answer.ephemeral).toBe(false);
    expect(answer.text).toContain('**Verbatim.**');
    expect(answer.text).toContain('**Ann Example**, leader, Ashwell Council — *said*');
    expect(answer.text).toContain('[Ashwell library to stay open](https://echo.example/library)');
    const context = await emulator.press(answer, 'Context');
    expect(context.text).toContain('412 people');
  });

  it('puts the true words beside altered ones, with the differences marked', async () => {
    const { emulator } = await startLocalBot();
    const text = 'Cara Third: “I can reach the surgery without it”';
    const answer = await emulator.run({ command: 'verify', options: { text, private: true } });
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('**Altered.**');
    expect(answer.text).toContain('> I ~~can~~ reach the surgery without it');
    expect(answer.text).toContain('> I **cannot** reach the surgery without it');
  });

  it('names who did say it, and says what is not there', async () => {
    const { emulator } = await startLocalBot();
    const wrong = await emulator.run({
      command: 'verify',
      options: { text: 'Bob Sample said "The library is the heart of this town"' },
    });
    expect(wrong.text).toContain('**Different speaker.** In the corpus Ann Example says this, not Bob Sample.');
    const told = await emulator.run({
      command: 'verify',
      options: { text: 'Ann Example: “412 people signed a petition”' },
    });
    expect(told.text).toContain('They are not given to Ann Example there.');
    const absent = await emulator.run({ command: 'verify', options: { text: '“fish can fly to the moon”' } });
    expect(absent.text).toContain('**Not in the corpus.**');
    const few = await emulator.run({ command: 'verify', options: { text: 'no' } });
    expect(few.ephemeral).toBe(true);
    expect(few.text).toContain('at least three');
  });

  it('looks up each quotation of a text', async () => {
    const { emulator } = await startLocalBot();
    const text = '“a betrayal of villages” and “Nothing could replace it” and “all is very well”';
    const answer = await emulator.run({ command: 'verify', options: { text } });
    expect(answer.text.match(/\*\*Verbatim\.\*\*/gu)).toHaveLength(2);
    expect(answer.text).toContain('**Not in the corpus.**');
  });

  it('shows nothing of a hostile text but itself, and pings nobody', async () => {
    const { emulator } = await startLocalBot();
    const text = '“@everyone **free** [money](https://evil.example) <@123> ~~now or~~ never”';
    const answer = await emulator.run({ command: 'verify', options: { text } });
    expect(answer.message.pings).toEqual([]);
    expect(answer.text).not.toMatch(/\]\(https:\/\/evil|(?<!\\)@everyone/u);
  });
});

describe('“Who said this?” in the menu of a message', () => {
  it('answers whoever asks, privately', async () => {
    const { emulator } = await startLocalBot();
    const said = emulator.say('> “Nothing could replace it”\nCllr Example, apparently', { as: 'moderator' });
    const answer = await emulator.run({ command: MENU, target: said });
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('**Different speaker.** In the corpus Bob Sample says this, not Ann Example.');
  });

  it('reads an answer of the bot, too, and says where a message has no words', async () => {
    const { emulator } = await startLocalBot();
    const asked = await emulator.run({ command: 'quote', options: { speaker: 'Cara Third' } });
    const answer = await emulator.run({ command: MENU, target: asked });
    expect(answer.text).toContain('**Verbatim.**');
    expect(answer.text).toContain('**Cara Third**');
    const short = emulator.say('hm', { as: 'member' });
    expect((await emulator.run({ command: MENU, target: short })).text).toContain('no words to look up');
  });

  it('is registered once: a start with the same commands writes nothing', async () => {
    const { emulator } = await startLocalBot();
    const writes = emulator.wire.requests('PUT', /commands/u).length;
    expect(writes).toBe(1);
    expect(emulator.commands('member').map(({ name }) => name)).toContain(MENU);
  });
});
