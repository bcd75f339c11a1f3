import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsAt, property } from './api-errors.ts';
import { type RawBot, startRawBot } from './raw-bot.ts';

const V2 = 1 << 15;
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'More', custom_id: 'more', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const text = (content: string) => ({ type: 10, content });
const select = (more: object = {}) => ({ type: 3, custom_id: 'pick', options: [{ label: 'A', value: 'a' }], ...more });
const numbered = (count: number) => Array.from({ length: count }, (_, index) => button({ custom_id: `b${index}` }));
const rows = (count: number) => numbered(count).map((one) => row(one));
const link = (url: string) => button({ style: 5, url, custom_id: undefined });

/** A rule: a message that breaks it, the path and code of the fault, and its nearest twin that is allowed. */
interface Case {
  readonly rule: string;
  readonly illegal: object;
  readonly path: string;
  readonly code: string;
  readonly legal: object;
}

const CASES: readonly Case[] = [
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
    rule: 'a component of the second version needs the flag',
    illegal: { content: 'x', components: [text('x')] },
    path: 'components.0.type',
    code: 'UNION_TYPE_CHOICES',
    legal: { content: 'x', components: [row(button())] },
  },
  {
    rule: 'there are at most 40 components, counted through nesting',
    illegal: { flags: V2, components: [{ type: 17, components: Array.from({ length: 40 }, () => text('x')) }] },
    path: 'components',
    code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    legal: { flags: V2, components: [{ type: 17, components: Array.from({ length: 39 }, () => text('x')) }] },
  },
  {
    rule: 'a container is not empty',
    illegal: { flags: V2, components: [{ type: 17, components: [] }] },
    path: 'components.0.components',
    code: 'BASE_TYPE_MIN_LENGTH',
    legal: { flags: V2, components: [{ type: 17, components: [text('x')] }] },
  },
  {
    rule: 'all text displays have at most 4000 characters together',
    illegal: { flags: V2, components: [text('x'.repeat(2000)), text('x'.repeat(2001))] },
    path: 'components',
    code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    legal: { flags: V2, components: [text('x'.repeat(2000)), text('x'.repeat(2000))] },
  },
  {
    rule: 'a text display is not blank',
    illegal: { flags: V2, components: [text(' \n')] },
    path: 'components.0.content',
    code: 'BASE_TYPE_REQUIRED',
    legal: { flags: V2, components: [text('x')] },
  },
  {
    rule: 'a section has at most three texts',
    illegal: { flags: V2, components: [{ type: 9, components: ['a', 'b', 'c', 'd'].map(text), accessory: button() }] },
    path: 'components.0.components',
    code: 'BASE_TYPE_MAX_LENGTH',
    legal: { flags: V2, components: [{ type: 9, components: ['a', 'b', 'c'].map(text), accessory: button() }] },
  },
  {
    rule: 'a section has an accessory',
    illegal: { flags: V2, components: [{ type: 9, components: [text('a')] }] },
    path: 'components.0.accessory',
    code: 'BASE_TYPE_REQUIRED',
    legal: { flags: V2, components: [{ type: 9, components: [text('a')], accessory: button() }] },
  },
  {
    rule: 'media are on the web or attached',
    illegal: { flags: V2, components: [{ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }] },
    path: 'components.0.items.0.media.url',
    code: 'ATTACHMENT_NOT_FOUND',
    legal: { flags: V2, components: [{ type: 12, items: [{ media: { url: 'https://example.org/a.png' } }] }] },
  },
  {
    rule: 'there are at most 5 rows',
    illegal: { content: 'x', components: rows(6) },
    path: 'components',
    code: 'BASE_TYPE_BAD_LENGTH',
    legal: { content: 'x', components: rows(5) },
  },
  {
    rule: 'a row has at most 5 buttons',
    illegal: { content: 'x', components: [row(...numbered(6))] },
    path: 'components.0.components',
    code: 'BASE_TYPE_MAX_LENGTH',
    legal: { content: 'x', components: [row(...numbered(5))] },
  },
  {
    rule: 'a row is not empty',
    illegal: { content: 'x', components: [row()] },
    path: 'components.0.components',
    code: 'BASE_TYPE_MIN_LENGTH',
    legal: { content: 'x', components: [] },
  },
  {
    rule: 'a select stands alone in its row',
    illegal: { content: 'x', components: [row(select(), button())] },
    path: 'components.0.components.1',
    code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    legal: { content: 'x', components: [row(select()), row(button())] },
  },
  {
    rule: 'no custom_id is used twice',
    illegal: { content: 'x', components: [row(button()), row(button())] },
    path: 'components.1.components.0.custom_id',
    code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
    legal: { content: 'x', components: [row(button(), button({ custom_id: 'other' }))] },
  },
  {
    rule: 'no id is used twice',
    illegal: { content: 'x', components: [row(button({ id: 7 }), button({ id: 7, custom_id: 'other' }))] },
    path: 'components.0.components.1.id',
    code: 'COMPONENT_ID_DUPLICATED',
    legal: { content: 'x', components: [row(button({ id: 7 }), button({ id: 8, custom_id: 'other' }))] },
  },
  {
    rule: 'a custom_id has at most 100 characters',
    illegal: { content: 'x', components: [row(button({ custom_id: 'x'.repeat(101) }))] },
    path: 'components.0.components.0.custom_id',
    code: 'BASE_TYPE_MAX_LENGTH',
    legal: { content: 'x', components: [row(button({ custom_id: 'x'.repeat(100) }))] },
  },
  {
    rule: 'a button label has at most 80 characters',
    illegal: { content: 'x', components: [row(button({ label: 'x'.repeat(81) }))] },
    path: 'components.0.components.0.label',
    code: 'BASE_TYPE_MAX_LENGTH',
    legal: { content: 'x', components: [row(button({ label: 'x'.repeat(80) }))] },
  },
  {
    rule: 'a button has a label or an emoji',
    illegal: { content: 'x', components: [row(button({ label: '' }))] },
    path: 'components.0.components.0.label',
    code: 'BUTTON_COMPONENT_INVALID_LABEL',
    legal: { content: 'x', components: [row(button({ label: undefined, emoji: { name: '🔎' } }))] },
  },
  {
    rule: 'a button has a custom_id',
    illegal: { content: 'x', components: [row(button({ custom_id: undefined }))] },
    path: 'components.0.components.0.custom_id',
    code: 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
    legal: { content: 'x', components: [row(button())] },
  },
  {
    rule: 'only a link has a url',
    illegal: { content: 'x', components: [row(button({ url: 'https://example.org' }))] },
    path: 'components.0.components.0.url',
    code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTEX',
    legal: { content: 'x', components: [row(link('https://example.org'))] },
  },
  {
    rule: 'a link has a url',
    illegal: { content: 'x', components: [row(button({ style: 5, custom_id: undefined }))] },
    path: 'components.0.components.0.url',
    code: 'BUTTON_COMPONENT_URL_REQUIRED',
    legal: { content: 'x', components: [row(link('discord://-/channels/@me'))] },
  },
  {
    rule: 'a link has no custom_id',
    illegal: { content: 'x', components: [row(button({ style: 5, url: 'https://example.org' }))] },
    path: 'components.0.components.0.custom_id',
    code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTEX',
    legal: { content: 'x', components: [row(link('http://example.org'))] },
  },
  {
    rule: 'a link leads to the web or into Discord',
    illegal: { content: 'x', components: [row(link('ftp://example.org/a'))] },
    path: 'components.0.components.0.url',
    code: 'URL_TYPE_INVALID_SCHEME',
    legal: { content: 'x', components: [row(link('https://example.org/a'))] },
  },
  {
    rule: 'a link is a well-formed address',
    illegal: { content: 'x', components: [row(link('example'))] },
    path: 'components.0.components.0.url',
    code: 'URL_TYPE_INVALID_URL',
    legal: { content: 'x', components: [row(link('https://example.org/a?b=c#d'))] },
  },
  {
    rule: 'a select has at most 25 options',
    illegal: {
      content: 'x',
      components: [row(select({ options: numbered(26).map((_, i) => ({ label: `${i}`, value: `${i}` })) }))],
    },
    path: 'components.0.components.0.options',
    code: 'BASE_TYPE_MAX_LENGTH',
    legal: {
      content: 'x',
      components: [row(select({ options: numbered(25).map((_, i) => ({ label: `${i}`, value: `${i}` })) }))],
    },
  },
  {
    rule: 'a select asks for no more values than it has options',
    illegal: { content: 'x', components: [row(select({ max_values: 2 }))] },
    path: 'components.0.components.0.max_values',
    code: 'SELECT_COMPONENT_VALUES_EXCEED_OPTIONS',
    legal: { content: 'x', components: [row(select({ max_values: 1 }))] },
  },
  {
    rule: 'the most values of a select are not fewer than the least',
    illegal: {
      content: 'x',
      components: [row(select({ min_values: 2, options: ['a', 'b'].map((value) => ({ label: value, value })) }))],
    },
    path: 'components.0.components.0.max_values',
    code: 'SELECT_COMPONENT_MAX_VALUES_INVALID',
    legal: { content: 'x', components: [row(select({ min_values: 0 }))] },
  },
  {
    rule: 'a select offers no value twice',
    illegal: {
      content: 'x',
      components: [row(select({ options: ['a', 'b'].map((label) => ({ label, value: 'same' })) }))],
    },
    path: 'components.0.components.0.options.1.value',
    code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    legal: {
      content: 'x',
      components: [row(select({ options: ['a', 'b'].map((value) => ({ label: 'same', value })) }))],
    },
  },
  {
    rule: 'no more options are chosen at first than may be chosen',
    illegal: {
      content: 'x',
      components: [row(select({ options: ['a', 'b'].map((value) => ({ label: value, value, default: true })) }))],
    },
    path: 'components.0.components.0.options',
    code: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
    legal: { content: 'x', components: [row(select({ options: [{ label: 'a', value: 'a', default: true }] }))] },
  },
  {
    rule: 'a component has a type that exists',
    illegal: { content: 'x', components: [{ type: 99 }] },
    path: 'components.0.type',
    code: 'BASE_TYPE_CHOICES',
    legal: { content: 'x', components: [row(button())] },
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

  it.each(CASES)('$rule', async ({ illegal, path, code, legal }) => {
    const refused = await send(illegal);
    expect({ status: refused.status, code: refused.code }).toEqual({ status: 400, code: 50035 });
    expect(faultsAt(refused.body, path)).toContain(code);
    const accepted = await send(legal);
    expect(accepted).toMatchObject({ status: 200, body: { author: { bot: true } } });
  });

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
