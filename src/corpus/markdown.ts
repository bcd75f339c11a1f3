import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from '../text/span.ts';
import { hull } from '../text/span.ts';
import { trimSpan } from '../text/trim.ts';
import type { Block, Blocks } from './block.ts';
import { splitParagraphs } from './plain-text.ts';

const HTML_SYNTAX = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<\/?[a-z][^>]*>|<![a-z][^>]*>/giu;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/gu;

function spanOf(node: Nodes): Span {
  // Every node of a parsed tree has a position; only trees made by hand lack it.
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function* matches(pattern: RegExp, text: string, within: Span): Generator<Span> {
  for (const match of text.slice(within.start, within.end).matchAll(pattern)) {
    yield { start: within.start + match.index, end: within.start + match.index + match[0].length };
  }
}

/** The spans of a paragraph or heading that a reader sees as words. */
function* words(text: string, node: Nodes): Generator<Span> {
  if (node.type === 'text') {
    let { start } = spanOf(node);
    for (const backslash of matches(ESCAPE, text, spanOf(node))) {
      yield { start, end: backslash.start };
      start = backslash.end;
    }
    yield { start, end: spanOf(node).end };
  } else if (node.type === 'inlineCode') {
    const outer = spanOf(node);
    const at = text.indexOf(node.value, outer.start);
    yield at === -1 || at + node.value.length > outer.end ? outer : { start: at, end: at + node.value.length };
  } else if ('children' in node) {
    for (const child of node.children) yield* words(text, child);
  }
}

/** What lies in `outer` and in none of the sorted `inner` spans, blanks apart. */
function gaps(text: string, outer: Span, inner: Iterable<Span>): Span[] {
  const result: Span[] = [];
  const add = (start: number, end: number) => {
    const gap = trimSpan(text, { start, end });
    if (gap.start < gap.end) result.push(gap);
  };
  let at = outer.start;
  for (const span of inner) {
    add(at, span.start);
    at = span.end;
  }
  add(at, outer.end);
  return result;
}

/** A line that opens more levels of lists and quotes than any article has: their cost grows with the square. */
const TOO_DEEP = /^[ \t>*+-]{120,}[^ \t>*+\-\n]/mu;

/**
 * What one text may cost its reader, well above any article of a megabyte: beyond it the parser takes seconds to minutes,
 * in one piece, while no question is answered.
 */
const MOST = {
  /** Marks that open or close something are matched with each other: the sum of their squares, stretch by stretch. */
  pairs: 4_000_000,
  lines: 30_000,
  /** Entries of lists: the work on each grows with the number of the others. */
  entries: 1_500,
} as const;

const MARK = /[*_`[\]<&\\]/gu;
const ENTRY = /^[ \t>]*(?:[*+-]|\d{1,9}[.)])[ \t]/u;

/** Whether the text is made of so much syntax that reading it would hold up all else. Goes through it once. */
function isTooCostly(text: string): boolean {
  let [pairs, lines, entries, marks] = [0, 0, 0, 0];
  for (const line of text.split('\n')) {
    lines += 1;
    const isEntry = ENTRY.test(line);
    if (isEntry) entries += 1;
    if (isEntry || line.trim() === '') {
      pairs += marks ** 2;
      marks = 0;
    }
    marks += line.match(MARK)?.length ?? 0;
  }
  return pairs + marks ** 2 > MOST.pairs || lines > MOST.lines || entries > MOST.entries;
}

/**
 * Reads a body as CommonMark. Paragraphs of lists and block quotes count one by one; tags of HTML blocks are syntax and
 * their text is kept; link definitions and rules are not text. Line prefixes such as `> `, emphasis marks and the
 * targets of links become markup. Indented lines are paragraphs, not code: articles are pasted with odd indents.
 *
 * @throws {RangeError} where the text is nested too deeply, or holds too much syntax to be read in good time
 */
export function readMarkdown(text: string): Blocks {
  if (TOO_DEEP.test(text)) throw new RangeError('The text is nested too deeply.');
  if (isTooCostly(text)) throw new RangeError('The text holds too much syntax.');
  const blocks: Block[] = [];
  const markup: Span[] = [];
  const addBlock = (span: Span, kind: Block['kind'], syntax: readonly Span[]) => {
    markup.push(...syntax);
    if (gaps(text, span, syntax).length === 0) return;
    const parts = kind === 'heading' ? [trimSpan(text, span)] : splitParagraphs(text, span);
    blocks.push(...parts.map((part) => ({ ...part, kind })));
  };
  const walk = (node: Nodes, kind: Block['kind']): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      // A heading's own span takes in its number signs or underline; its children's does not.
      const span = hull(node.children.map(spanOf)) ?? spanOf(node);
      addBlock(span, node.type === 'heading' ? 'heading' : kind, gaps(text, span, words(text, node)));
    } else if (node.type === 'html') {
      addBlock(spanOf(node), kind, [...matches(HTML_SYNTAX, text, spanOf(node))]);
    } else if (node.type === 'code') {
      const span = spanOf(node);
      const at = text.indexOf(node.value.split('\n', 1)[0] ?? '', span.start);
      addBlock({ start: Math.min(Math.max(at, span.start), span.end), end: span.end }, kind, [
        ...matches(/^\s*(?:`{3,}|~{3,}).*$/gmu, text, span),
      ]);
    } else if ('children' in node) {
      for (const child of node.children) walk(child, node.type === 'blockquote' ? 'block quote' : kind);
    }
  };
  walk(fromMarkdown(text, { extensions: [{ disable: { null: ['codeIndented'] } }] }), 'text');
  return { blocks, markup: markup.sort((a, b) => a.start - b.start) };
}
