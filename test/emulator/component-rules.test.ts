import { afterAll, beforeAll, describe } from 'vitest';
import { type RawBot, startRawBot } from './raw-bot.ts';
import { type RuleCase, testRules } from './rule-cases.ts';

const V2 = 1 << 15;
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'More', custom_id: 'more', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const text = (content: string) => ({ type: 10, content });
const select = (more: object = {}) => ({ type: 3, custom_id: 'pick', options: [{ label: 'A', value: 'a' }], ...more });
const numbered = (count: number) => Array.from({ length: count }, (_, index) => button({ custom_id: `b${index}` }));
const rows = (count: number) => numbered(count).map((one) => row(one));
const link = (url: string) => button({ style: 5, url, custom_id: undefined });

const CASES: readonly RuleCase[] = [
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
];

describe('components that Discord would refuse', () => {
  let bot: RawBot;
  beforeAll(async () => {
    bot = await startRawBot();
  });
  afterAll(() => bot.stop());

  testRules(CASES, (body) => bot.request('POST', `/channels/${bot.emulator.channelIds.general}/messages`, body));
});
