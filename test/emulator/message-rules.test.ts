import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsAt, property } from './api-errors.ts';
import { type RawBot, startRawBot } from './raw-bot.ts';
import { type RuleCase, testRules } from './rule-cases.ts';

const V2 = 1 << 15;
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'More', custom_id: 'more', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const text = (content: string) => ({ type: 10, content });

const CASES: readonly RuleCase[] = [
  {
    rule: 'content has at most 2000 characters',
    illegal: { content: 'x'.repeat(2001) },
    path: 'content',
    code: 'BASE_TYPE_MAX_LENGTH',
    legal: { content: 'x'.repeat(2000) },
  },
  {
    rule: 'there are at most 10 embeds',
    illegal: { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) },
    path: 'embeds',
    code: 'BASE_TYPE_MAX_LENGTH',
    legal: { embeds: Array.from({ length: 10 }, () => ({ title: 'x' })) },
  },
  {
    rule: 'an embed title has at most 256 characters',
    illegal: { embeds: [{ title: 'x'.repeat(257) }] },
    path: 'embeds.0.title',
    code: 'BASE_TYPE_MAX_LENGTH',
    legal: { embeds: [{ title: 'x'.repeat(256) }] },
  },
  {
    rule: 'all embeds have at most 6000 characters together',
    illegal: { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000), title: 'x' }] },
    path: 'embeds',
    code: 'MAX_EMBED_SIZE_EXCEEDED',
    legal: { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(1999), title: 'x' }] },
  },
  {
    rule: 'an embed is not empty',
    illegal: { embeds: [{}] },
    path: 'embeds.0',
    code: 'LIST_ITEM_VALUE_REQUIRED',
    legal: { embeds: [{ image: { url: 'https://example.org/a.png' } }] },
  },
  {
    rule: 'a field of an embed has a value',
    illegal: { embeds: [{ fields: [{ name: 'a', value: ' ' }] }] },
    path: 'embeds.0.fields.0.value',
    code: 'BASE_TYPE_REQUIRED',
    legal: { embeds: [{ fields: [{ name: 'a', value: 'b' }] }] },
  },
  {
    rule: 'a field that does not exist is refused',
    illegal: { content: 'x', colour: 1 },
    path: 'colour',
    code: 'UNKNOWN_FIELD',
    legal: { content: 'x', tts: false, nonce: '1', enforce_nonce: false },
  },
  {
    rule: 'beside the flag for the second version there is no content',
    illegal: { flags: V2, content: 'x', components: [text('x')] },
    path: 'content',
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    legal: { flags: V2, content: '', components: [text('x')] },
  },
  {
    rule: 'beside the flag for the second version there are no embeds',
    illegal: { flags: V2, embeds: [{ title: 'x' }], components: [text('x')] },
    path: 'embeds',
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    legal: { flags: V2, embeds: [], components: [text('x')] },
  },
  {
    rule: 'beside the flag for the second version there is no poll',
    illegal: {
      flags: V2,
      components: [text('x')],
      poll: { question: { text: 'x' }, answers: [{ poll_media: { text: 'y' } }] },
    },
    path: 'poll',
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    legal: { poll: { question: { text: 'x' }, answers: [{ poll_media: { text: 'y' } }] } },
  },
  {
    rule: 'content is text',
    illegal: { content: 5 },
    path: 'content',
    code: 'STRING_TYPE_CONVERT',
    legal: { content: '5' },
  },
  {
    rule: 'a message in a channel is not ephemeral',
    illegal: { content: 'x', flags: 64 },
    path: 'flags',
    code: 'MESSAGE_FLAGS_INVALID',
    legal: { content: 'x', flags: 4 },
  },
  {
    rule: 'an attachment that is listed is uploaded',
    illegal: { content: 'x', attachments: [{ id: '0' }] },
    path: 'attachments.0.id',
    code: 'ATTACHMENT_NOT_FOUND',
    legal: { content: 'x', attachments: [] },
  },
];

describe('a message that Discord would refuse', () => {
  let bot: RawBot;
  beforeAll(async () => {
    bot = await startRawBot();
  });
  afterAll(() => bot.stop());

  const send = (body: object) => bot.request('POST', `/channels/${bot.emulator.channelIds.general}/messages`, body);

  testRules(CASES, send);

  it.each([{}, { content: '' }, { content: ' \n ' }, { embeds: [], components: [] }, { flags: V2 }])(
    'is empty: %j',
    async (body) => {
      expect(await send(body)).toMatchObject({
        status: 400,
        body: { code: 50006, message: 'Cannot send an empty message' },
      });
    },
  );

  it('names one fault and no other, in the words of Discord', async () => {
    const { body } = await send({ content: 'x', components: [row(button({ label: 'x'.repeat(81) }))] });
    const _errors = [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 80 or fewer in length.' }];
    expect(body).toEqual({
      code: 50035,
      message: 'Invalid Form Body',
      errors: { components: { 0: { components: { 0: { label: { _errors } } } } } },
    });
  });

  it('keeps the flag for the second version in an edit, and refuses to take it away', async () => {
    const sent = await send({ flags: V2, components: [text('one')] });
    const path = `/channels/${bot.emulator.channelIds.general}/messages/${property(sent.body, 'id')}`;
    const edited = await bot.request('PATCH', path, { components: [text('two')] });
    expect(edited).toMatchObject({ status: 200, body: { flags: V2, components: [{ content: 'two' }] } });
    const refused = await bot.request('PATCH', path, { flags: 0, content: 'three', components: [] });
    expect(faultsAt(refused.body, 'flags')).toEqual(['MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG']);
    const withContent = await bot.request('PATCH', path, { content: 'three' });
    expect(faultsAt(withContent.body, 'content')).toEqual(['MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2']);
  });

  it('becomes one of the second version only without its old content', async () => {
    const sent = await send({ content: 'old' });
    const path = `/channels/${bot.emulator.channelIds.general}/messages/${property(sent.body, 'id')}`;
    const refused = await bot.request('PATCH', path, { flags: V2, components: [text('new')] });
    expect(refused.code).toBe(50035);
    const accepted = await bot.request('PATCH', path, { flags: V2, content: null, components: [text('new')] });
    expect(accepted).toMatchObject({ status: 200, body: { content: '', flags: V2 } });
  });

  it('whom it notifies depends on what mentions are allowed', async () => {
    const { member } = bot.emulator.userIds;
    const content = `@everyone <@${member}>`;
    await send({ content });
    expect(bot.emulator.messages().at(-1)?.pings).toEqual(['everyone', 'member']);
    await send({ content, allowed_mentions: { parse: ['users'] } });
    expect(bot.emulator.messages().at(-1)?.pings).toEqual(['member']);
    await send({ content, allowed_mentions: { parse: [] } });
    expect(bot.emulator.messages().at(-1)?.pings).toEqual([]);
  });
});
