import type { Inline, MentionKind } from './nodes.ts';

type Inner = (text: string) => readonly Inline[];

/** The beginnings of what is more than text, and what they are read as. The first that fits counts. */
interface Rule {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, inner: Inner): Inline;
}

const group = (match: RegExpExecArray, number = 1) => match[number] ?? '';

/** A piece of text that may contain escaped characters, as short as possible. */
const PIECE = String.raw`((?:\\[\s\S]|[^\\])+?)`;

const RULES: readonly Rule[] = [
  { pattern: /^\\([^\p{L}\p{N}\s])/u, read: (match) => ({ type: 'text', text: group(match) }) },
  {
    pattern: /^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/u,
    read: (match) => ({ type: 'code', text: group(match, 2) }),
  },
  {
    pattern: new RegExp(String.raw`^\*\*(?!\s)${PIECE}\*\*(?!\*)`, 'u'),
    read: (match, inner) => ({ type: 'bold', inner: inner(group(match)) }),
  },
  {
    pattern: new RegExp(`^__${PIECE}__(?!_)`, 'u'),
    read: (match, inner) => ({ type: 'underline', inner: inner(group(match)) }),
  },
  { pattern: /^~~(?!\s)([\s\S]+?)~~/u, read: (match, inner) => ({ type: 'strike', inner: inner(group(match)) }) },
  {
    pattern: new RegExp(String.raw`^\|\|${PIECE}\|\|`, 'u'),
    read: (match, inner) => ({ type: 'spoiler', inner: inner(group(match)) }),
  },
  {
    pattern: /^\*(?![\s*])((?:\\[\s\S]|\*\*[^*]+\*\*|[^\\*])+?)(?<!\s)\*(?!\*)/u,
    read: (match, inner) => ({ type: 'italic', inner: inner(group(match)) }),
  },
  {
    pattern: /^_(?![\s_])((?:\\[\s\S]|[^\\_])+?)(?<!\s)_(?![\p{L}\p{N}_])/u,
    read: (match, inner) => ({ type: 'italic', inner: inner(group(match)) }),
  },
  {
    pattern: /^\[((?:\\[\s\S]|[^\\[\]])+)\]\(<?(https?:\/\/[^\s<>]+?)>?\)/u,
    read: (match, inner) => ({ type: 'link', label: inner(group(match)), address: group(match, 2) }),
  },
  { pattern: /^<(https?:\/\/[^\s<>]+)>/u, read: (match) => ({ type: 'address', address: group(match) }) },
  { pattern: /^https?:\/\/[^\s<>)\]]+/u, read: (match) => ({ type: 'address', address: group(match, 0) }) },
  {
    pattern: /^<t:(-?\d{1,11})(?::([tTdDfFR]))?>/u,
    read: (match) => ({ type: 'time', seconds: Number(group(match)), style: group(match, 2) }),
  },
  {
    pattern: /^<(@&|@|#)!?(\d+)>/u,
    // The pattern lets no other kind through.
    read: (match) => ({
      type: 'mention',
      kind: group(match) as MentionKind,
      id: group(match, 2),
      printed: group(match, 0),
    }),
  },
  { pattern: /^<(\/[^:<>]+):\d+>/u, read: (match) => ({ type: 'command', name: group(match) }) },
  { pattern: /^<a?(:\w+:)\d+>/u, read: (match) => ({ type: 'emoji', name: group(match) }) },
];

/** Where something other than plain text can begin. */
const SPECIAL = /[\\`*_~|[<h]/u;

/** An underscore within a word, as in a file's name, is an underscore. */
function isInWord(text: string, at: number): boolean {
  return text[at] === '_' && /[\p{L}\p{N}_]$/u.test(text.slice(0, at)) && !text.startsWith('__', at);
}

function firstFit(text: string): { readonly node: Inline; readonly length: number } | undefined {
  for (const { pattern, read } of RULES) {
    const match = pattern.exec(text);
    if (match !== null) return { node: read(match, parseInline), length: match[0].length };
  }
  return undefined;
}

/** Reads the Markdown within a line. What is no Markdown is text as it stands. */
export function parseInline(text: string): readonly Inline[] {
  const nodes: Inline[] = [];
  let plain = '';
  const add = (node: Inline) => {
    if (node.type === 'text') {
      plain += node.text;
      return;
    }
    if (plain !== '') nodes.push({ type: 'text', text: plain });
    plain = '';
    nodes.push(node);
  };
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const found = isInWord(text, at) ? undefined : firstFit(rest);
    if (found !== undefined) {
      add(found.node);
      at += found.length;
      continue;
    }
    const next = rest.slice(1).search(SPECIAL);
    const end = next === -1 ? text.length : at + 1 + next;
    plain += text.slice(at, end);
    at = end;
  }
  if (plain !== '') nodes.push({ type: 'text', text: plain });
  return nodes;
}
