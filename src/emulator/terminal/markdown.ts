import type { Style } from './style.ts';

/** Says what a mention such as `<@123>` or `<#123>` stands for; undefined where that is unknown. */
export type NameMention = (kind: '@' | '@&' | '#', id: string) => string | undefined;

/** How Markdown is printed. */
export interface MarkdownOptions {
  readonly style: Style;
  readonly nameMention: NameMention;
  /** Addresses that were printed before and need not be printed again; those of links are added to it. */
  readonly printedAddresses: Set<string>;
}

/** Text within a line: what it looks like, and what is printed for it. The first that fits counts. */
interface Inline {
  readonly pattern: RegExp;
  print(match: RegExpExecArray, inner: (text: string) => string, options: MarkdownOptions): string;
}

const group = (match: RegExpExecArray, number = 1) => match[number] ?? '';

/** A piece of text that may contain escaped characters, as short as possible. */
const PIECE = String.raw`((?:\\[\s\S]|[^\\])+?)`;

const INLINES: readonly Inline[] = [
  { pattern: /^\\([^\p{L}\p{N}\s])/u, print: (match) => group(match) },
  { pattern: /^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/u, print: (match) => group(match, 2) },
  {
    pattern: new RegExp(String.raw`^\*\*(?!\s)${PIECE}\*\*(?!\*)`, 'u'),
    print: (match, inner, { style }) => style.bold(inner(group(match))),
  },
  { pattern: new RegExp(`^__${PIECE}__(?!_)`, 'u'), print: (match, inner) => inner(group(match)) },
  { pattern: /^~~(?!\s)([\s\S]+?)~~/u, print: (match, inner) => inner(group(match)) },
  {
    pattern: new RegExp(String.raw`^\|\|${PIECE}\|\|`, 'u'),
    print: (match, inner) => `(spoiler: ${inner(group(match))})`,
  },
  {
    pattern: /^\*(?![\s*])((?:\\[\s\S]|\*\*[^*]+\*\*|[^\\*])+?)(?<!\s)\*(?!\*)/u,
    print: (match, inner) => inner(group(match)),
  },
  {
    pattern: /^_(?![\s_])((?:\\[\s\S]|[^\\_])+?)(?<!\s)_(?![\p{L}\p{N}_])/u,
    print: (match, inner) => inner(group(match)),
  },
  {
    pattern: /^\[((?:\\[\s\S]|[^\\[\]])+)\]\(<?(https?:\/\/[^\s<>]+?)>?\)/u,
    print: (match, inner, options) => printLink(inner(group(match)), group(match, 2), options),
  },
  { pattern: /^<(https?:\/\/[^\s<>]+)>/u, print: (match) => group(match) },
  { pattern: /^https?:\/\/[^\s<>)\]]+/u, print: (match) => group(match, 0) },
  {
    pattern: /^<t:(-?\d{1,11})(?::([tTdDfFR]))?>/u,
    print: (match) => timestamp(Number(group(match)), group(match, 2)),
  },
  {
    pattern: /^<(@&|@|#)!?(\d+)>/u,
    print: (match, _inner, { nameMention }) =>
      // The pattern lets nothing else through.
      nameMention(group(match) as '@' | '@&' | '#', group(match, 2)) ?? group(match, 0),
  },
  { pattern: /^<(\/[^:<>]+):\d+>/u, print: (match) => group(match) },
  { pattern: /^<a?(:\w+:)\d+>/u, print: (match) => group(match) },
];

/** Where something other than plain text can begin. */
const SPECIAL = /[\\`*_~|[<h]/u;

function printLink(label: string, address: string, { style, printedAddresses }: MarkdownOptions): string {
  if (style.link !== null) return style.link(label, address);
  if (label === address || printedAddresses.has(address)) return label;
  printedAddresses.add(address);
  return `${label} (${address})`;
}

function timestamp(seconds: number, style: string): string {
  const iso = new Date(seconds * 1000).toISOString();
  if (style === 'd' || style === 'D') return iso.slice(0, 10);
  if (style === 't' || style === 'T') return `${iso.slice(11, 16)} UTC`;
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

function printInline(text: string, options: MarkdownOptions): string {
  let printed = '';
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const found = isInWord(text, at) ? undefined : firstFit(rest, options);
    if (found !== undefined) {
      printed += found.printed;
      at += found.length;
      continue;
    }
    const next = rest.slice(1).search(SPECIAL);
    const end = next === -1 ? text.length : at + 1 + next;
    printed += text.slice(at, end);
    at = end;
  }
  return printed;
}

/** An underscore within a word, as in a file's name, is an underscore. */
function isInWord(text: string, at: number): boolean {
  return text[at] === '_' && /[\p{L}\p{N}_]$/u.test(text.slice(0, at)) && !text.startsWith('__', at);
}

function firstFit(
  text: string,
  options: MarkdownOptions,
): { readonly printed: string; readonly length: number } | undefined {
  for (const { pattern, print } of INLINES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const printed = print(match, (inner) => printInline(inner, options), options);
    return { printed, length: match[0].length };
  }
  return undefined;
}

const QUOTE = '│ ';
const FENCE = /^```(?:[\w+-]+\n|\n)?([\s\S]*?)\n?```/u;

/**
 * Prints Discord's Markdown as plain text: bold where the style has it, block quotes with a bar, links as the style
 * has them or with their address where it stands for the first time. What is no Markdown stays as it is. The text has to be safe to print.
 */
export function printMarkdown(text: string, options: MarkdownOptions): string {
  const lines: string[] = [];
  const all = text.split('\n');
  for (let index = 0; index < all.length; index += 1) {
    const line = all[index] ?? '';
    const fence = line.startsWith('```') ? FENCE.exec(all.slice(index).join('\n')) : null;
    if (fence !== null) {
      const code = fence[1] ?? '';
      const after = all.slice(index).join('\n').slice(fence[0].length);
      lines.push(...code.split('\n'));
      if (after.trim() !== '') lines.push(printMarkdown(after.replace(/^\n/u, ''), options));
      return lines.join('\n');
    }
    if (line.startsWith('>>> ')) {
      const rest = [line.slice(4), ...all.slice(index + 1)].join('\n');
      lines.push(...quoted(printMarkdown(rest, options)));
      return lines.join('\n');
    }
    lines.push(...printLine(line, options));
  }
  return lines.join('\n');
}

function printLine(line: string, options: MarkdownOptions): string[] {
  if (line === '>' || line.startsWith('> ')) return quoted(printLine(line.slice(2), options).join('\n'));
  const heading = /^#{1,3} +(.*)$/u.exec(line)?.[1];
  if (heading !== undefined) return [options.style.bold(printInline(heading, options))];
  const subtext = /^-# +(.*)$/u.exec(line)?.[1];
  return [printInline(subtext ?? line, options)];
}

function quoted(text: string): string[] {
  return text.split('\n').map((line) => QUOTE + line);
}
