import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { NoResponseError } from '../../src/emulator/user/errors.ts';
import { faultsAt, property } from './api-errors.ts';
import { type RawBot, type SentInteraction, startRawBot } from './raw-bot.ts';

const V2 = 1 << 15;
const EPHEMERAL = 64;
const MINUTE = 60_000;
const PATHS = { original: '/messages/%40original' };

const button = { type: 1, components: [{ type: 2, style: 1, label: 'Press', custom_id: 'press' }] };
const textInput = { type: 4, custom_id: 'name', style: 1 };
const modal = (...components: object[]) => ({ type: 9, data: { custom_id: 'form', title: 'Form', components } });
const form = modal({ type: 18, label: 'Name', component: textInput });

const COMMANDS = [
  { name: 'ask', description: 'Ask' },
  { name: 'find', description: 'Find', options: [{ type: 3, name: 'who', description: 'Who', autocomplete: true }] },
  { name: 'count', description: 'Count', options: [{ type: 4, name: 'n', description: 'N', autocomplete: true }] },
];

let bot: RawBot;
beforeAll(async () => {
  bot = await startRawBot(COMMANDS);
});
afterAll(() => bot.stop());
afterEach(() => {
  bot.onInteraction = () => {};
});

/** Runs a command and gives the interaction to the test; `answer` is awaited only by tests that answer it. */
async function begin(command = 'ask') {
  const arrives = bot.nextInteraction();
  const answer = bot.emulator.run({ command });
  answer.catch(() => {});
  return { interaction: await arrives, answer };
}

/** Presses the button of a message and gives the interaction to the test. */
async function beginPress() {
  const { interaction, answer } = await begin();
  await bot.callback(interaction, { type: 4, data: { content: 'source', components: [button] } });
  const source = await answer;
  const arrives = bot.nextInteraction();
  const pressed = bot.emulator.press(source, 'press');
  pressed.catch(() => {});
  return { interaction: await arrives, pressed, source };
}

async function beginModal() {
  const { interaction, answer } = await begin();
  await bot.callback(interaction, form);
  const arrives = bot.nextInteraction();
  const submitted = bot.emulator.submitModal(await answer, { name: 'Ann' });
  submitted.catch(() => {});
  return { interaction: await arrives, submitted };
}

async function beginTyping(command = 'find', focused = 'who') {
  const arrives = bot.nextInteraction();
  const choices = bot.emulator.autocomplete({ command, focused, value: 'a' });
  choices.catch(() => {});
  return { interaction: await arrives, choices };
}

describe('a first response', () => {
  it('is answered with 204 and no content type, or with the message where that is asked for', async () => {
    const first = await begin();
    const plain = await bot.callback(first.interaction, { type: 4, data: { content: 'hello' } });
    expect(plain).toEqual({ status: 204, contentType: null, body: null, code: null });
    const second = await begin();
    const full = await bot.callback(second.interaction, { type: 5, data: { flags: EPHEMERAL } }, '?with_response=true');
    expect(full).toMatchObject({
      status: 200,
      body: {
        interaction: { id: second.interaction.id, response_message_loading: true, response_message_ephemeral: true },
        resource: { type: 5, message: { flags: 64 | 128, content: '' } },
      },
    });
  });

  it('has to come within 3 seconds', async () => {
    const inTime = await begin();
    bot.emulator.advance(2999);
    expect((await bot.callback(inTime.interaction, { type: 5 })).status).toBe(204);
    const late = await begin();
    bot.emulator.advance(3001);
    expect(await bot.callback(late.interaction, { type: 5 })).toMatchObject({
      status: 404,
      body: { code: 10062, message: 'Unknown interaction' },
    });
    await expect(late.answer).rejects.toThrow('The application did not respond');
    await expect(late.answer).rejects.toBeInstanceOf(NoResponseError);
  });

  it('is possible only once', async () => {
    const { interaction } = await begin();
    await bot.callback(interaction, { type: 5 });
    for (const body of [{ type: 5 }, { type: 4, data: { content: 'x' } }]) {
      expect(await bot.callback(interaction, body)).toMatchObject({ status: 400, code: 40060 });
    }
  });

  it('is not used up by one that was refused, and the person learns of the refusal', async () => {
    const { interaction, answer } = await begin();
    const refused = await bot.callback(interaction, { type: 4, data: { content: 'x'.repeat(2001) } });
    expect(faultsAt(refused.body, 'data.content')).toEqual(['BASE_TYPE_MAX_LENGTH']);
    expect((await bot.callback(interaction, { type: 4, data: { content: 'x' } })).status).toBe(204);
    expect((await answer).text).toBe('x');

    const second = await begin();
    await bot.callback(second.interaction, { type: 4, data: {} });
    bot.emulator.advance(3001);
    await expect(second.answer).rejects.toMatchObject({ refusals: [expect.stringContaining('400, code 50006')] });
  });

  it('needs the id and the token of the interaction', async () => {
    const { interaction } = await begin();
    const forged: SentInteraction = { ...interaction, token: 'x' };
    expect((await bot.callback(forged, { type: 5 })).code).toBe(10062);
    expect((await bot.callback({ ...interaction, id: '1' }, { type: 5 })).code).toBe(10062);
  });

  it.each([
    ['a command', begin, [4, 5, 9], [1, 6, 7, 8, 12]],
    ['a button', beginPress, [4, 5, 6, 7, 9], [8]],
    ['a form of a command', beginModal, [4, 5], [6, 7, 8, 9]],
    ['what is typed', beginTyping, [8], [4, 5, 6, 7, 9]],
  ] as const)('to %s is of a kind that fits', async (_name, start, fitting, unfitting) => {
    const bodies: Readonly<Record<number, object>> = {
      4: { type: 4, data: { content: 'x' } },
      7: { type: 7, data: { content: 'x' } },
      8: { type: 8, data: { choices: [] } },
      9: form,
    };
    for (const type of fitting) {
      const { interaction } = await start();
      expect([type, (await bot.callback(interaction, bodies[type] ?? { type })).status]).toEqual([type, 204]);
    }
    const { interaction } = await start();
    for (const type of unfitting) {
      const refused = await bot.callback(interaction, bodies[type] ?? { type });
      expect([type, refused.status, faultsAt(refused.body, 'type')]).toEqual([type, 400, ['BASE_TYPE_CHOICES']]);
    }
  });

  it('may update the message of a button also through a form', async () => {
    const { interaction, pressed } = await beginPress();
    await bot.callback(interaction, form);
    const arrives = bot.nextInteraction();
    const submitted = bot.emulator.submitModal(await pressed, { name: 'Ann' });
    await bot.callback(await arrives, { type: 7, data: { content: 'thank you', components: [] } });
    expect((await submitted).text).toBe('thank you');
  });
});

describe('a deferral', () => {
  it.each([V2, V2 | EPHEMERAL, 4, 128])('has no flag but the ephemeral one: %i', async (flags) => {
    const { interaction } = await begin();
    const refused = await bot.callback(interaction, { type: 5, data: { flags } });
    expect([refused.status, faultsAt(refused.body, 'data.flags')]).toEqual([400, ['MESSAGE_FLAGS_INVALID']]);
    expect((await bot.callback(interaction, { type: 5, data: { flags: EPHEMERAL } })).status).toBe(204);
  });

  it('shows nothing', async () => {
    const { interaction } = await begin();
    const refused = await bot.callback(interaction, { type: 5, data: { content: 'x' } });
    expect([refused.status, refused.code]).toEqual([400, 50035]);
    expect((await bot.callback(interaction, { type: 5, data: {} })).status).toBe(204);
  });

  it('settles for good who sees the message', async () => {
    const { interaction, answer } = await begin();
    await bot.callback(interaction, { type: 5, data: { flags: EPHEMERAL } });
    const body = { flags: V2, components: [{ type: 10, content: 'secret' }] };
    const edited = await bot.request('PATCH', bot.webhook(interaction) + PATHS.original, body, {});
    expect(edited).toMatchObject({ status: 200, body: { flags: V2 | EPHEMERAL } });
    expect((await answer).message).toMatchObject({ ephemeral: true, visibleTo: 'member', thinking: false });
    expect(bot.emulator.messages('general', 'moderator')).not.toContain((await answer).message);
    expect(bot.emulator.messages('general', 'member')).toContain((await answer).message);
  });

  it('is filled in by the first follow-up', async () => {
    const { interaction, answer } = await begin();
    await bot.callback(interaction, { type: 5, data: { flags: EPHEMERAL } });
    await bot.request('POST', bot.webhook(interaction), { content: 'first' }, {});
    await bot.request('POST', bot.webhook(interaction), { content: 'second' }, {});
    const settled = await answer;
    expect([settled.text, settled.ephemeral]).toEqual(['first', true]);
    expect(settled.followUps.map(({ content, ephemeral }) => [content, ephemeral])).toEqual([['second', false]]);
  });

  it('after which nothing comes fails when the token expires', async () => {
    const { interaction, answer } = await begin();
    await bot.callback(interaction, { type: 5 });
    bot.emulator.advance(15 * MINUTE + 1);
    await expect(answer).rejects.toThrow(NoResponseError);
  });
});

describe('edits and follow-ups', () => {
  it.each([
    ['POST', ''],
    ['GET', PATHS.original],
    ['PATCH', PATHS.original],
    ['DELETE', PATHS.original],
  ])('are not possible before a first response: %s%s', async (method, path) => {
    const { interaction } = await begin();
    const body = method === 'GET' || method === 'DELETE' ? undefined : { content: 'x' };
    expect(await bot.request(method, bot.webhook(interaction) + path, body, {})).toMatchObject({
      status: 404,
      body: { code: 10015, message: 'Unknown Webhook' },
    });
  });

  it('are possible for 15 minutes', async () => {
    const { interaction } = await begin();
    await bot.callback(interaction, { type: 4, data: { content: 'x' } });
    const original = bot.webhook(interaction) + PATHS.original;
    bot.emulator.advance(15 * MINUTE - 1);
    expect((await bot.request('PATCH', original, { content: 'y' }, {})).status).toBe(200);
    bot.emulator.advance(2);
    expect(await bot.request('PATCH', original, { content: 'z' }, {})).toMatchObject({ status: 401, code: 50027 });
  });

  it('are checked as messages are', async () => {
    const { interaction } = await begin();
    await bot.callback(interaction, { type: 4, data: { content: 'x' } });
    const path = bot.webhook(interaction);
    const long = { content: 'x'.repeat(2001) };
    expect(faultsAt((await bot.request('POST', path, long, {})).body, 'content')).toEqual(['BASE_TYPE_MAX_LENGTH']);
    const edited = await bot.request('PATCH', path + PATHS.original, { components: [{ type: 10, content: 'x' }] }, {});
    expect(faultsAt(edited.body, 'components.0.type')).toEqual(['UNION_TYPE_CHOICES']);
    expect((await bot.request('PATCH', path + PATHS.original, { content: '' }, {})).code).toBe(50006);
  });

  it('reach the messages of their own interaction until these are deleted', async () => {
    const { interaction, answer } = await begin();
    await bot.callback(interaction, { type: 4, data: { content: 'x' } });
    const path = bot.webhook(interaction);
    const posted = await bot.request('POST', path, { content: 'more', flags: EPHEMERAL }, {});
    const followUp = `${path}/messages/${property(posted.body, 'id')}`;
    expect((await bot.request('PATCH', followUp, { content: 'changed' }, {})).status).toBe(200);
    expect(await bot.request('GET', followUp, undefined, {})).toMatchObject({ body: { content: 'changed' } });
    expect((await answer).followUps.map(({ content }) => content)).toEqual(['changed']);
    expect((await bot.request('DELETE', followUp, undefined, {})).status).toBe(204);
    expect((await bot.request('GET', followUp, undefined, {})).code).toBe(10008);
    const other = await begin();
    await bot.callback(other.interaction, { type: 4, data: { content: 'y' } });
    const foreign = `${bot.webhook(interaction)}/messages/${(await other.answer).message.id}`;
    expect((await bot.request('PATCH', foreign, { content: 'z' }, {})).code).toBe(10008);
  });

  it('of a button concern its message', async () => {
    const { interaction, pressed, source } = await beginPress();
    await bot.callback(interaction, { type: 6 });
    await bot.request('PATCH', bot.webhook(interaction) + PATHS.original, { content: 'changed' }, {});
    expect((await pressed).message.id).toBe(source.message.id);
    expect(source.versions.map(({ content }) => content)).toEqual(['source', 'changed']);
  });
});

describe('choices', () => {
  const offer = async (choices: unknown, command?: string, focused?: string) => {
    const { interaction, choices: offered } = await beginTyping(command, focused);
    return { answer: await bot.callback(interaction, { type: 8, data: { choices } }), offered, interaction };
  };
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `n${index}`, value: `v${index}` }));

  it('reach the person, once', async () => {
    const { answer, offered, interaction } = await offer([{ name: 'Ann', value: 'ann' }]);
    expect(answer.status).toBe(204);
    expect(await offered).toEqual([{ name: 'Ann', value: 'ann' }]);
    expect((await bot.callback(interaction, { type: 8, data: { choices: [] } })).code).toBe(40060);
    expect((await bot.request('POST', bot.webhook(interaction), { content: 'x' }, {})).code).toBe(10015);
  });

  it.each([
    ['more than 25', many(26), 'data.choices'],
    ['an empty name', [{ name: '', value: 'x' }], 'data.choices.0.name'],
    ['a name of 101 characters', [{ name: 'x'.repeat(101), value: 'x' }], 'data.choices.0.name'],
    ['a value of 101 characters', [{ name: 'x', value: 'x'.repeat(101) }], 'data.choices.0.value'],
    ['nothing in place of a choice', [null], 'data.choices.0'],
    ['a number for a text', [{ name: 'x', value: 5 }], 'data.choices.0.value'],
  ])('are refused: %s', async (_name, choices, path) => {
    const { answer } = await offer(choices);
    expect([answer.status, answer.code]).toEqual([400, 50035]);
    expect(faultsAt(answer.body, path)).toHaveLength(1);
  });

  it('fit the limits exactly', async () => {
    expect((await offer(many(25))).answer.status).toBe(204);
    expect((await offer([{ name: 'x'.repeat(100), value: 'x'.repeat(100) }])).answer.status).toBe(204);
    expect((await offer([{ name: 'one', value: 1 }], 'count', 'n')).answer.status).toBe(204);
    expect((await offer([{ name: 'one', value: '1' }], 'count', 'n')).answer.code).toBe(50035);
  });
});

describe('a form', () => {
  const label = (component: object) => ({ type: 18, label: 'Name', component });
  const labels = (count: number) =>
    Array.from({ length: count }, (_, index) => label({ ...textInput, custom_id: `f${index}` }));

  it.each([
    ['6 components', labels(6), 'data.components', labels(5)],
    [
      'a custom_id twice',
      [label(textInput), label(textInput)],
      'data.components.1.component.custom_id',
      [label(textInput)],
    ],
    [
      'a text input in a row without a label',
      [{ type: 1, components: [textInput] }],
      'data.components.0.components.0.label',
      [{ type: 1, components: [{ ...textInput, label: 'Name' }] }],
    ],
    [
      'a label within a label',
      [label({ ...textInput, label: 'Name' })],
      'data.components.0.component.label',
      [label(textInput)],
    ],
    [
      'a first value that is too long',
      [label({ ...textInput, max_length: 2, value: 'abc' })],
      'data.components.0.component.value',
      [label({ ...textInput, max_length: 3, value: 'abc' })],
    ],
    [
      'a least length above the most',
      [label({ ...textInput, min_length: 3, max_length: 2 })],
      'data.components.0.component.min_length',
      [label({ ...textInput, min_length: 2, max_length: 2 })],
    ],
    ['a message component', [{ type: 17, components: [] }], 'data.components.0.type', [label(textInput)]],
  ])('with %s is refused', async (_name, illegal, path, legal) => {
    const { interaction } = await begin();
    const refused = await bot.callback(interaction, modal(...illegal));
    expect([refused.status, refused.code]).toEqual([400, 50035]);
    expect(faultsAt(refused.body, path)).toHaveLength(1);
    expect((await bot.callback(interaction, modal(...legal))).status).toBe(204);
  });

  it('has a title of at most 45 characters', async () => {
    const { interaction } = await begin();
    const long = { ...form, data: { ...form.data, title: 'x'.repeat(46) } };
    expect(faultsAt((await bot.callback(interaction, long)).body, 'data.title')).toEqual(['BASE_TYPE_MAX_LENGTH']);
  });

  it('cannot be sent with fields that are missing, unknown or too long', async () => {
    const { interaction, answer } = await begin();
    const short = label({ ...textInput, max_length: 3 });
    await bot.callback(interaction, modal(short, label({ ...textInput, custom_id: 'note', required: false })));
    const opened = await answer;
    await expect(bot.emulator.submitModal(opened, {})).rejects.toThrow('has to be filled in');
    await expect(bot.emulator.submitModal(opened, { name: 'Anna' })).rejects.toThrow('too long');
    await expect(bot.emulator.submitModal(opened, { name: 'Ann', age: '5' })).rejects.toThrow('no field "age"');
    const arrives = bot.nextInteraction();
    const submitted = bot.emulator.submitModal(opened, { name: 'Ann' });
    const sent = await arrives;
    expect(sent.data).toMatchObject({
      custom_id: 'form',
      components: [{ component: { custom_id: 'name', value: 'Ann' } }, { component: { custom_id: 'note', value: '' } }],
    });
    await bot.callback(sent, { type: 4, data: { content: 'hello Ann' } });
    expect((await submitted).text).toBe('hello Ann');
  });
});
