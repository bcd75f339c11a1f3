import { describe, expect, it } from 'vitest';
import { type EmulatedMessage, messageText } from '../../../src/emulator/message.ts';
import { renderMessage } from '../../../src/emulator/terminal/render-message.ts';
import { ANSI_STYLE, PLAIN_STYLE } from '../../../src/emulator/terminal/style.ts';
import { WORLD } from '../../../src/emulator/world.ts';

const EMPTY: EmulatedMessage = {
  id: '1',
  channelId: '2',
  author: WORLD.bot,
  content: '',
  flags: 0,
  embeds: [],
  components: [],
  attachments: [],
  pings: [],
  ephemeral: false,
  visibleTo: 'everyone',
  thinking: false,
  deleted: false,
  createdAt: 0,
  editedAt: null,
  interaction: null,
  replyTo: null,
};

const DEFAULTS = { style: PLAIN_STYLE, nameMention: () => undefined, width: Number.POSITIVE_INFINITY };

const render = (message: Partial<EmulatedMessage>, note?: string) =>
  renderMessage({ ...EMPTY, ...message }, { ...DEFAULTS, note });

const button = (label: string, more: object = {}) => ({ type: 2, style: 1, label, custom_id: label, ...more });

describe('a message on the terminal', () => {
  it('says who wrote it, who sees it and what became of it', () => {
    expect(render({ content: 'hello' })).toBe('Bot\nhello');
    expect(render({ content: 'hello', ephemeral: true }, 'edited')).toBe('Bot (only you can see this; edited)\nhello');
    expect(render({ thinking: true })).toBe('Bot\nis thinking…');
    expect(render({ content: 'hello', deleted: true }, 'deleted')).toBe('Bot (deleted)');
  });

  it('has the numbers of what can be pressed, and the addresses of links', () => {
    const row = {
      type: 1,
      components: [
        button('More'),
        button('Off', { disabled: true }),
        button('Source', { style: 5, custom_id: undefined, url: 'https://example.org' }),
        button('Less'),
      ],
    };
    const select = {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'who',
          placeholder: 'Which one?',
          options: [
            { label: 'Ann', value: 'a', description: 'mayor' },
            { label: 'Bo', value: 'b' },
          ],
        },
      ],
    };
    expect(render({ content: 'x', components: [row, select] }).split('\n')).toEqual([
      'Bot',
      'x',
      '[1] More  [-] Off (disabled)  Source (https://example.org)  [2] Less',
      'Which one?',
      '[3] Ann: mayor',
      '[4] Bo',
    ]);
  });

  it('shows all kinds of components', () => {
    const text = (content: string) => ({ type: 10, content });
    const image = { url: 'https://example.org/a.png' };
    const components = [
      text('**one**'),
      {
        type: 17,
        components: [
          { type: 9, components: [text('> two')], accessory: button('Go') },
          { type: 14 },
          { type: 9, components: [text('three')], accessory: { type: 11, media: image, description: 'a house' } },
          { type: 12, items: [{ media: image }] },
          { type: 13, file: { url: 'attachment://a.txt' } },
        ],
      },
    ];
    expect(render({ components }).split('\n')).toEqual([
      'Bot',
      'one',
      '│ two',
      '[1] Go',
      '─'.repeat(24),
      'three',
      '[image: a house] https://example.org/a.png',
      '[image] https://example.org/a.png',
      '[file] attachment://a.txt',
    ]);
  });

  it('breaks its lines at words and between buttons where they are wider than the terminal', () => {
    const components = [
      { type: 10, content: '> The **library is the heart** of this town.' },
      { type: 1, components: [button('More'), button('Only Ann Example'), button('Post publicly')] },
    ];
    const message = { ...EMPTY, components };
    expect(renderMessage(message, { ...DEFAULTS, style: ANSI_STYLE, width: 24 }).split('\n')).toEqual([
      '\u001B[1mBot\u001B[22m',
      '│ The \u001B[1mlibrary is the\u001B[22m',
      '│ \u001B[1mheart\u001B[22m of this town.',
      '[1] More',
      '[2] Only Ann Example',
      '[3] Post publicly',
    ]);
  });

  it('prints the address of a link once', () => {
    const content = '[The paper](https://example.org/a) and [the paper](https://example.org/a)';
    const components = [
      { type: 10, content },
      { type: 10, content: '[Again](https://example.org/a), [another](https://example.org/b)' },
    ];
    expect(render({ components })).toBe(
      'Bot\nThe paper (https://example.org/a) and the paper\nAgain, another (https://example.org/b)',
    );
  });

  it('shows embeds and files', () => {
    const embeds = [
      {
        author: { name: 'Author' },
        title: 'Title',
        url: 'https://example.org',
        description: '> quoted',
        fields: [{ name: 'Name', value: 'Value' }],
        footer: { text: 'Footer' },
      },
    ];
    const bytes = new Uint8Array(3);
    const file = { id: '1', name: 'a.txt', contentType: '', bytes, description: null, url: 'http://x' };
    expect(render({ embeds, attachments: [file] }).split('\n')).toEqual([
      'Bot',
      'Author',
      'Title (https://example.org)',
      '│ quoted',
      'Name',
      'Value',
      'Footer',
      '[file: a.txt, 3 bytes] http://x',
    ]);
    expect(messageText({ content: 'c', embeds, components: [] }).split('\n')).toEqual([
      'c',
      'Author',
      'Title',
      '> quoted',
      'Name',
      'Value',
      'Footer',
    ]);
  });

  it('lets no control character through, wherever it stands', () => {
    const evil = '\u001B[2Jx\u202E';
    const rendered = render({
      content: evil,
      embeds: [{ title: evil, footer: { text: evil }, fields: [{ name: evil, value: evil }] }],
      components: [{ type: 1, components: [button(evil), button(evil, { style: 5, url: `https://a${evil}` })] }],
      author: { ...WORLD.bot, displayName: evil },
    });
    expect(rendered.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
    expect(rendered.match(/x/gu)?.length).toBeGreaterThanOrEqual(8);
  });
});
