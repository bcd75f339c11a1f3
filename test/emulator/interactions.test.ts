import type { Client } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { NotSentError } from '../../src/emulator/user/errors.ts';
import { SAMPLE_COMMANDS, startSampleBot } from './sample-bot.ts';

let emulator: Emulator;
let client: Client;
beforeAll(async () => {
  emulator = await startEmulator({ clock: 'standing' });
  client = await startSampleBot(emulator);
});
afterAll(async () => {
  await client.destroy();
  await emulator.stop();
});

const ask = (question: string, more: object = {}) => emulator.run({ command: 'ask', options: { question, ...more } });

describe('running a command', () => {
  it('gives the answer', async () => {
    const answer = await ask('why');
    expect([answer.text, answer.ephemeral, answer.to]).toEqual(['why', false, 'member']);
    expect(answer.message).toMatchObject({ visibleTo: 'everyone', author: { id: emulator.applicationId }, flags: 0 });
    expect(emulator.messages().at(-1)).toBe(answer.message);
  });

  it('gives an ephemeral answer to its addressee alone', async () => {
    const { message } = await ask('why', { private: true });
    expect(message).toMatchObject({ ephemeral: true, visibleTo: 'member' });
    expect(emulator.messages('general', 'member')).toContain(message);
    expect(emulator.messages('general', 'moderator')).not.toContain(message);
    await expect(emulator.press(message, 'More', { as: 'moderator' })).rejects.toThrow('does not see this message');
  });

  it('goes on showing edits and follow-ups of a deferred answer', async () => {
    const answer = await ask('twice');
    await answer.until(({ followUps }) => followUps.length > 0);
    expect(answer.versions.map(({ thinking, content }) => [thinking, content])).toEqual([
      [true, ''],
      [false, 'reading'],
      [false, 'done'],
    ]);
    expect(answer.text).toBe('done');
    expect(answer.followUps.map(({ content, visibleTo }) => [content, visibleTo])).toEqual([
      ['only for you', 'member'],
    ]);
  });

  it('takes components of the second version after an ephemeral deferral', async () => {
    const answer = await ask('v2');
    expect([answer.text, answer.ephemeral, answer.message.flags]).toEqual(['**bold**', true, 32768 | 64]);
  });

  it('works in a conversation with the bot, for commands that are registered everywhere', async () => {
    const request = { command: 'ask', options: { question: 'why' }, channel: 'dm', as: 'moderator' } as const;
    await expect(emulator.run(request)).rejects.toThrow('no command "ask" for the moderator here');
    await client.application?.commands.set(SAMPLE_COMMANDS.slice(0, 2));
    const { message } = await emulator.run(request);
    expect([message.content, message.channelId]).toEqual([
      'why',
      emulator.messages('dm', 'moderator').at(-1)?.channelId,
    ]);
    expect(emulator.messages('dm', 'member')).toEqual([]);
    expect(emulator.commands('moderator', 'dm').map(({ name }) => name)).toEqual(['ask']);
    await client.application?.commands.set([]);
  });

  it('fails where the bot does not answer within 3 seconds', async () => {
    const answer = emulator.run({ command: 'silent' });
    const failure = expect(answer).rejects.toThrow('The application did not respond');
    emulator.advance(3001);
    await failure;
  });

  it('attaches files both ways', async () => {
    const file = { name: 'new.md', content: 'The text' };
    const { message } = await emulator.run({ command: 'corpus add', options: { file }, as: 'moderator' });
    expect(message.content).toBe('The text');
    const [report] = message.attachments;
    expect([report?.name, new TextDecoder().decode(report?.bytes)]).toEqual(['report.txt', 'report']);
    expect(await (await fetch(report?.url ?? '')).text()).toBe('report');
  });

  it('works from the menu of a message', async () => {
    const target = emulator.say('the tower is shut', { as: 'moderator' });
    const answer = await emulator.run({ command: 'Quote', target });
    expect(answer.text).toBe('you meant: the tower is shut');
  });

  it.each([
    ['an unknown command', 'asks', {}, 'There is no command "asks"; registered are: ask, corpus reload'],
    ['a missing subcommand', 'corpus', {}, 'it needs a subcommand: corpus reload, corpus add'],
    ['an unknown option', 'ask', { question: 'why', when: 'now' }, 'has no option "when"'],
    ['a missing option', 'ask', {}, 'needs its option "question"'],
    ['a wrong type', 'ask', { question: 5 }, 'has to be text'],
    ['a text that is too short', 'ask', { question: 'x' }, 'at least 2 characters'],
    ['a text that is too long', 'ask', { question: 'x'.repeat(101) }, 'at most 100 characters'],
    ['a number that is too large', 'ask', { question: 'why', count: 4 }, 'at most 3'],
    ['a number that is not whole', 'ask', { question: 'why', count: 1.5 }, 'a whole number'],
    ['a word for yes', 'ask', { question: 'why', private: 'yes' }, 'true or false'],
    ['what is none of the choices', 'ask', { question: 'why', kind: 'indirect' }, 'one of direct'],
  ])('is not possible with %s', async (_name, command, options, message) => {
    const before = emulator.wire.entries.length;
    const running = emulator.run({ command, options, as: 'moderator' });
    await expect(running).rejects.toThrow(message);
    await expect(running).rejects.toBeInstanceOf(NotSentError);
    expect(emulator.wire.entries).toHaveLength(before);
  });

  it('is offered to those who have the permissions, where the command may be used', async () => {
    const names = (...at: Parameters<Emulator['commands']>) => emulator.commands(...at).map(({ name }) => name);
    expect(names('member')).toEqual(['ask', 'form', 'silent', 'Quote']);
    expect(names('moderator')).toContain('corpus');
    expect(names('moderator', 'dm')).toEqual([]);
    await expect(emulator.run({ command: 'corpus reload' })).rejects.toThrow(
      'no command "corpus reload" for the member',
    );
    expect((await emulator.run({ command: 'corpus reload', as: 'moderator' })).text).toBe('reloaded');
  });

  it('can be forced, so that a bot has to look at the permissions itself', async () => {
    const answer = await emulator.run({ command: 'corpus reload', force: true });
    expect([answer.text, answer.ephemeral]).toEqual(['not for you', true]);
  });
});

describe('a message with components', () => {
  it('has buttons that are pressed by id, label or place', async () => {
    for (const which of ['more:1', 'More', 0]) {
      const answer = await ask('why');
      const pressed = await emulator.press(answer, which);
      expect([pressed.text, pressed.message.id]).toEqual(['pressed by member', answer.message.id]);
      expect(answer.message.components).toEqual([]);
    }
  });

  it('can be used by others where they see it', async () => {
    const answer = await ask('why');
    expect((await emulator.press(answer.message, 'More', { as: 'moderator' })).text).toBe('pressed by moderator');
  });

  it('has buttons that cannot be pressed', async () => {
    const answer = await ask('why');
    await expect(emulator.press(answer, 'Off')).rejects.toThrow('"Off" is disabled');
    await expect(emulator.press(answer, 'Source')).rejects.toThrow('opens https://example.org');
    await expect(emulator.press(answer, 'Less')).rejects.toThrow('its buttons are: More, Off, Source, Rename');
    await emulator.press(answer, 'More');
    await expect(emulator.press(answer, 'More')).rejects.toBeInstanceOf(NotSentError);
  });

  it('has selects from which one chooses what they offer', async () => {
    const answer = await ask('who');
    await expect(emulator.select(answer, 'pick', ['cy'])).rejects.toThrow('does not offer "cy" but: ann, bo');
    await expect(emulator.select(answer, 'pick', ['ann', 'bo'])).rejects.toThrow('takes 1 to 1 values');
    expect((await emulator.select(answer, 'pick', ['bo'])).text).toBe('picked bo');
    expect(answer.message.components).toEqual([]);
  });

  it('can lead to a form', async () => {
    const opened = await emulator.press(await ask('why'), 'Rename');
    expect(opened.modal?.title).toBe('Your name');
    expect((await emulator.submitModal(opened, { name: 'Ann' })).text).toBe('hello Ann');
  });
});

describe('a form', () => {
  it('is filled in and answered', async () => {
    const opened = await emulator.run({ command: 'form' });
    expect(() => opened.message).toThrow('no message');
    expect((await emulator.submitModal(opened, { name: 'Bo' })).text).toBe('hello Bo');
    await expect(emulator.submitModal(await ask('why'), {})).rejects.toThrow('not a form');
  });
});

describe('completing an option', () => {
  it('asks the bot, with what is typed', async () => {
    const choices = await emulator.autocomplete({ command: 'ask', focused: 'speaker', value: 'hit' });
    expect(choices).toEqual([{ name: 'hit?', value: 'value of hit' }]);
  });

  it('is possible only for options that are declared so', async () => {
    const request = { command: 'ask', focused: 'question', value: 'x' };
    await expect(emulator.autocomplete(request)).rejects.toThrow('no option "question" to be completed');
  });
});
