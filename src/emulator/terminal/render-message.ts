import type { APIEmbed } from 'discord.js';
import { BUTTON_STYLE, COMPONENT, type Component } from '../component.ts';
import type { EmulatedMessage } from '../message.ts';
import { type Action, actionsOf } from './actions.ts';
import { type MarkdownOptions, type NameMention, printMarkdown } from './markdown.ts';
import { sanitise } from './sanitise.ts';
import type { Style } from './style.ts';
import { fillLines, wrapText } from './wrap.ts';

/** How a message is printed. */
export interface RenderOptions {
  readonly style: Style;
  readonly nameMention: NameMention;
  /** Columns at which lines are broken. */
  readonly width: number;
  /** What became of the message since it was last printed, such as `edited`. */
  readonly note?: string | undefined;
}

/** What stands for a separator. */
const RULE = '─'.repeat(24);

/** A message as text: who wrote it, what it says, and its buttons with the numbers that press them. */
export function renderMessage(message: EmulatedMessage, options: RenderOptions): string {
  const { style, nameMention, width } = options;
  const notes = [message.ephemeral ? 'only you can see this' : null, options.note ?? null].filter(
    (note) => note !== null,
  );
  const header = style.bold(sanitise(message.author.displayName)) + (notes.length > 0 ? ` (${notes.join('; ')})` : '');
  if (message.deleted) return header;
  const markdown: MarkdownOptions = { style, nameMention, printedAddresses: new Set() };
  const print = (text: string) => printMarkdown(sanitise(text), markdown);
  const printer: Printer = { print, style, width, numbers: new Map() };
  for (const [index, action] of actionsOf(message).entries()) printer.numbers.set(key(action), index + 1);
  const body = [
    ...(message.thinking ? ['is thinking…'] : []),
    ...(message.content === '' ? [] : [print(message.content)]),
    ...message.embeds.flatMap((embed) => renderEmbed(embed, printer)),
    ...message.components.flatMap((component) => renderComponent(component, printer)),
    ...message.attachments.map(({ name, bytes, url }) => `[file: ${sanitise(name)}, ${bytes.length} bytes] ${url}`),
  ];
  return wrapText([header, ...body].join('\n'), width);
}

interface Printer {
  print(text: string): string;
  readonly style: Style;
  readonly width: number;
  /** The numbers of buttons and of options. */
  readonly numbers: Map<string, number>;
}

const key = (action: Action) => (action.kind === 'button' ? action.customId : `${action.customId}\n${action.value}`);

function renderEmbed(embed: APIEmbed, { print, style }: Printer): string[] {
  const title = embed.title && style.bold(print(embed.title)) + (embed.url ? ` (${sanitise(embed.url)})` : '');
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [style.bold(print(name)), print(value)]);
  const parts = [embed.author && print(embed.author.name), title, embed.description && print(embed.description)];
  const images = [embed.image, embed.thumbnail].flatMap((image) => (image ? [`[image] ${sanitise(image.url)}`] : []));
  const footer = embed.footer && sanitise(embed.footer.text);
  return [...parts, ...fields, ...images, footer].flatMap((part) => (part ? [part] : []));
}

function renderComponent(component: Component, printer: Printer): string[] {
  const inner = () => (component.components ?? []).flatMap((part) => renderComponent(part, printer));
  switch (component.type) {
    case COMPONENT.textDisplay:
      return [printer.print(component.content ?? '')];
    case COMPONENT.row: {
      const buttons = (component.components ?? []).filter(({ type }) => type === COMPONENT.button);
      const labels = buttons.map((button) => renderButton(button, printer));
      return labels.length > 0 ? [fillLines(labels, printer.width)] : inner();
    }
    case COMPONENT.button:
      return [renderButton(component, printer)];
    case COMPONENT.stringSelect:
      return renderSelect(component, printer);
    case COMPONENT.section:
      return [...inner(), ...(component.accessory ? renderComponent(component.accessory, printer) : [])];
    case COMPONENT.container:
      return inner();
    case COMPONENT.separator:
      return [RULE];
    case COMPONENT.thumbnail:
      return [renderMedia(component.media?.url, component.description)];
    case COMPONENT.mediaGallery:
      return (component.items ?? []).map((item) => renderMedia(item.media.url, item.description));
    case COMPONENT.file:
      return [`[file] ${sanitise(component.file?.url ?? '')}`];
    default:
      return [`[component of type ${component.type}]`];
  }
}

function renderMedia(url = '', description: string | null | undefined = null): string {
  return `[image${description ? `: ${sanitise(description)}` : ''}] ${sanitise(url)}`;
}

function renderButton(button: Component, { numbers }: Printer): string {
  const label = sanitise(button.label ?? button.emoji?.name ?? '');
  if (button.style === BUTTON_STYLE.link) return `${label} (${sanitise(button.url ?? '')})`;
  const number = numbers.get(button.custom_id ?? '');
  return number === undefined ? `[-] ${label} (disabled)` : `[${number}] ${label}`;
}

function renderSelect(select: Component, { numbers }: Printer): string[] {
  const lines = (select.options ?? []).map(({ label, value, description }) => {
    const number = numbers.get(`${select.custom_id}\n${value}`) ?? '-';
    return `[${number}] ${sanitise(label)}${description ? `: ${sanitise(description)}` : ''}`;
  });
  return [...(select.placeholder ? [sanitise(select.placeholder)] : []), ...lines];
}
