import type { Block } from './nodes.ts';
import { parseInline } from './parse-inline.ts';

const FENCE = /^```(?:[\w+-]+\n|\n)?([\s\S]*?)\n?```/u;
/** Quotes within quotes are read to this depth; what is deeper is text. */
const DEEPEST = 5;

/** Reads Discord's Markdown: block by block, in the order of the text. Nothing of the text is lost but its marks. */
export function parseMarkdown(text: string, depth = 0): readonly Block[] {
  const blocks: Block[] = [];
  const all = text.split('\n');
  for (let index = 0; index < all.length; index += 1) {
    const line = all[index] ?? '';
    const fence = line.startsWith('```') ? FENCE.exec(all.slice(index).join('\n')) : null;
    if (fence !== null) {
      const after = all.slice(index).join('\n').slice(fence[0].length);
      blocks.push({ type: 'code', text: fence[1] ?? '' });
      if (after.trim() !== '') blocks.push(...parseMarkdown(after.replace(/^\n/u, ''), depth));
      return blocks;
    }
    if (line.startsWith('>>> ') && depth < DEEPEST) {
      const rest = [line.slice(4), ...all.slice(index + 1)].join('\n');
      blocks.push({ type: 'quote', blocks: parseMarkdown(rest, depth + 1) });
      return blocks;
    }
    blocks.push(parseLine(line, depth));
  }
  return blocks;
}

function parseLine(line: string, depth: number): Block {
  if ((line === '>' || line.startsWith('> ')) && depth < DEEPEST)
    return { type: 'quote', blocks: [parseLine(line.slice(2), depth + 1)] };
  const [, marks = '', heading] = /^(#{1,3}) +(.*)$/u.exec(line) ?? [];
  // The pattern lets one to three marks through.
  if (heading !== undefined) return { type: 'heading', level: marks.length as 1 | 2 | 3, inner: parseInline(heading) };
  const subtext = /^-# +(.*)$/u.exec(line)?.[1];
  if (subtext !== undefined) return { type: 'subtext', inner: parseInline(subtext) };
  return { type: 'line', inner: parseInline(line) };
}
