import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { NoResponseError } from '../../src/emulator/user/errors.ts';
import { faultsAt, property } from './api-errors.ts';
import { begin, beginModal, beginPress, beginTyping, COMMANDS, form } from './begin.ts';
import { type RawBot, type SentInteraction, startRawBot } from './raw-bot.ts';

const V2 = 1 << 15;
const EPHEMERAL = 64;
const MINUTE = 60_000;
const PATHS = { original: '/messages/%40original' };

let bot: RawBot;
beforeAll(async () => {
  bot = await startRawBot(COMMANDS);
});
afterAll(() => bot.stop());
afterEach(() => {
  bot.onInteraction = () => {};
});

describe('a first response', () => {
  it('is answered with 204 and no content type, or with the message where that is asked for', async () => {
    const first = await begin(bot);
    const plain = await bot.callback(first.interaction, { type: 4, data: { content: 'hello' } });
    expect(plain).toEqual({ status: 204, contentType: null, body: null, code: null });
    const second = await begin(bot);
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
    const inTime = await begin(bot);
    bot.emulator.advance(2999);
    expect((await bot.callback(inTime.interaction, { type: 5 })).status).toBe(204);
    const late = await begin(bot);
    bot.emulator.advance(3001);
    expect(await bot.callback(late.interaction, { type: 5 })).toMatchObject({
      status: 404,
      body: { code: 10062, message: 'Unknown interaction' },
    });
    await expect(late.answer).rejects.toThrow('The application did not respond');
    await expect(late.answer).rejects.toBeInstanceOf(NoResponseError);
  });

  it('is possible only once', async () => {
    const { interaction } = await begin(bot);
    await bot.callback(interaction, { type: 5 });
    for (const body of [{ type: 5 }, { type: 4, data: { content: 'x' } }]) {
      expect(await bot.callback(interaction, body)).toMatchObject({ status: 400, code: 40060 });
    }
  });

  it('is not used up by one that was refused, and the person learns of the refusal', async () => {
    const { interaction, answer } = await begin(bot);
    const refused = await bot.callback(interaction, { type: 4, data: { content: 'x'.repeat(2001) } });
    expect(faultsAt(refused.body, 'data.content')).toEqual(['BASE_TYPE_MAX_LENGTH']);
    expect((await bot.callback(interaction, { type: 4, data: { content: 'x' } })).status).toBe(204);
    expect((await answer).text).toBe('x');

    const second = await begin(bot);
    await bot.callback(second.interaction, { type: 4, data: {} });
    bot.emulator.advance(3001);
    await expect(second.answer).rejects.toMatchObject({ refusals: [expect.stringContaining('400, code 50006')] });
  });

  it('needs the id and the token of the interaction', async () => {
    const { interaction } = await begin(bot);
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
      const { interaction } = await start(bot);
      expect([type, (await bot.callback(interaction, bodies[type] ?? { type })).status]).toEqual([type, 204]);
    }
    const { interaction } = await start(bot);
    for (const type of unfitting) {
      const refused = await bot.callback(interaction, bodies[type] ?? { type });
      expect([type, refused.status, faultsAt(refused.body, 'type')]).toEqual([type, 400, ['BASE_TYPE_CHOICES']]);
    }
  });

  it('may update the message of a button also through a form', async () => {
    const { interaction, pressed } = await beginPress(bot);
    await bot.callback(interaction, form);
    const arrives = bot.nextInteraction();
    const submitted = bot.emulator.submitModal(await pressed, { name: 'Ann' });
    await bot.callback(await arrives, { type: 7, data: { content: 'thank you', components: [] } });
    expect((await submitted).text).toBe('thank you');
  });
});

describe('a deferral', () => {
  it.each([V2, V2 | EPHEMERAL, 4, 128])('has no flag but the ephemeral one: %i', async (flags) => {
    const { interaction } = await begin(bot);
    const refused = await bot.callback(interaction, { type: 5, data: { flags } });
    expect([refused.status, faultsAt(refused.body, 'data.flags')]).toEqual([400, ['MESSAGE_FLAGS_INVALID']]);
    expect((await bot.callback(interaction, { type: 5, data: { flags: EPHEMERAL } })).status).toBe(204);
  });

  it('shows nothing', async () => {
    const { interaction } = await begin(bot);
    const refused = await bot.callback(interaction, { type: 5, data: { content: 'x' } });
    expect([refused.status, refused.code]).toEqual([400, 50035]);
    expect((await bot.callback(interaction, { type: 5, data: {} })).status).toBe(204);
  });

  it('settles for good who sees the message', async () => {
    const { interaction, answer } = await begin(bot);
    await bot.callback(interaction, { type: 5, data: { flags: EPHEMERAL } });
    const body = { flags: V2, components: [{ type: 10, content: 'secret' }] };
    const edited = await bot.request('PATCH', bot.webhook(interaction) + PATHS.original, body, {});
    expect(edited).toMatchObject({ status: 200, body: { flags: V2 | EPHEMERAL } });
    expect((await answer).message).toMatchObject({ ephemeral: true, visibleTo: 'member', thinking: false });
    expect(bot.emulator.messages('general', 'moderator')).not.toContain((await answer).message);
    expect(bot.emulator.messages('general', 'member')).toContain((await answer).message);
  });

  it('is filled in by the first follow-up', async () => {
    const { interaction, answer } = await begin(bot);
    await bot.callback(interaction, { type: 5, data: { flags: EPHEMERAL } });
    await bot.request('POST', bot.webhook(interaction), { content: 'first' }, {});
    await bot.request('POST', bot.webhook(interaction), { content: 'second' }, {});
    const settled = await answer;
    expect([settled.text, settled.ephemeral]).toEqual(['first', true]);
    expect(settled.followUps.map(({ content, ephemeral }) => [content, ephemeral])).toEqual([['second', false]]);
  });

  it('after which nothing comes fails when the token expires', async () => {
    const { interaction, answer } = await begin(bot);
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
    const { interaction } = await begin(bot);
    const body = method === 'GET' || method === 'DELETE' ? undefined : { content: 'x' };
    expect(await bot.request(method, bot.webhook(interaction) + path, body, {})).toMatchObject({
      status: 404,
      body: { code: 10015, message: 'Unknown Webhook' },
    });
  });

  it('are possible for 15 minutes', async () => {
    const { interaction } = await begin(bot);
    await bot.callback(interaction, { type: 4, data: { content: 'x' } });
    const original = bot.webhook(interaction) + PATHS.original;
    bot.emulator.advance(15 * MINUTE - 1);
    expect((await bot.request('PATCH', original, { content: 'y' }, {})).status).toBe(200);
    bot.emulator.advance(2);
    expect(await bot.request('PATCH', original, { content: 'z' }, {})).toMatchObject({ status: 401, code: 50027 });
  });

  it('are checked as messages are', async () => {
    const { interaction } = await begin(bot);
    await bot.callback(interaction, { type: 4, data: { content: 'x' } });
    const path = bot.webhook(interaction);
    const long = { content: 'x'.repeat(2001) };
    expect(faultsAt((await bot.request('POST', path, long, {})).body, 'content')).toEqual(['BASE_TYPE_MAX_LENGTH']);
    const edited = await bot.request('PATCH', path + PATHS.original, { components: [{ type: 10, content: 'x' }] }, {});
    expect(faultsAt(edited.body, 'components.0.type')).toEqual(['UNION_TYPE_CHOICES']);
    expect((await bot.request('PATCH', path + PATHS.original, { content: '' }, {})).code).toBe(50006);
  });

  it('reach the messages of their own interaction until these are deleted', async () => {
    const { interaction, answer } = await begin(bot);
    await bot.callback(interaction, { type: 4, data: { content: 'x' } });
    const path = bot.webhook(interaction);
    const posted = await bot.request('POST', path, { content: 'more', flags: EPHEMERAL }, {});
    const followUp = `${path}/messages/${property(posted.body, 'id')}`;
    expect((await bot.request('PATCH', followUp, { content: 'changed' }, {})).status).toBe(200);
    expect(await bot.request('GET', followUp, undefined, {})).toMatchObject({ body: { content: 'changed' } });
    expect((await answer).followUps.map(({ content }) => content)).toEqual(['changed']);
    expect((await bot.request('DELETE', followUp, undefined, {})).status).toBe(204);
    expect((await bot.request('GET', followUp, undefined, {})).code).toBe(10008);
    const other = await begin(bot);
    await bot.callback(other.interaction, { type: 4, data: { content: 'y' } });
    const foreign = `${bot.webhook(interaction)}/messages/${(await other.answer).message.id}`;
    expect((await bot.request('PATCH', foreign, { content: 'z' }, {})).code).toBe(10008);
  });

  it('of a button concern its message', async () => {
    const { interaction, pressed, source } = await beginPress(bot);
    await bot.callback(interaction, { type: 6 });
    await bot.request('PATCH', bot.webhook(interaction) + PATHS.original, { content: 'changed' }, {});
    expect((await pressed).message.id).toBe(source.message.id);
    expect(source.versions.map(({ content }) => content)).toEqual(['source', 'changed']);
  });
});
