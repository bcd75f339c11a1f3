import { singleLine } from '../text/unseen.ts';
import { LIMITS } from './limits.ts';

const ALWAYS = /[\\*_~|`[\]<>@#]/gu;
/** A colon opens an emoji or a link only where something stands right behind it. */
const COLON = /:(?=\S)/gu;
/** List marks and rules count at the start of a line alone. */
const LINE_START = /^(\s*)(?:([-+])(?=\s|$)|(\d{1,9})([.)])(?=\s|$))/u;

/**
 * Text made harmless for Discord's Markdown: shown as it stands, on one line, without formatting, links, mentions,
 * emoji, timestamps or lists. A backslash before any mark is left out by Discord when it shows the text.
 */
export function escapeText(text: string): string {
  return singleLine(text)
    .replace(ALWAYS, '\\$&')
    .replace(COLON, '\\:')
    .replace(LINE_START, (_all, blanks: string, mark?: string, number?: string, stop?: string) =>
      mark === undefined ? `${blanks}${number}\\${stop}` : `${blanks}\\${mark}`,
    );
}

/** The text that `escapeText` was given, as one line. */
export function unescapeText(escaped: string): string {
  return escaped.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

/** `[title](address)`, where the address is one of the web and not overlong; else the bare title. */
export function link(title: string, address: string | null): string {
  const text = escapeText(title);
  if (address === null || !URL.canParse(address)) return text;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return text;
  const safe = url.href.replace(/[()<>*_~|`\\[\]]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return safe.length > LIMITS.address ? text : `[${text}](${safe})`;
}

/** The first `limit` units, or one fewer where that would cut a character in two. */
export function clip(text: string, limit: number): string {
  const cut = text.slice(0, limit);
  return cut.length < text.length && /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** At most `limit` units; a longer text ends at a word, followed by an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = clip(text, limit - 1);
  const blank = cut.search(/\s\S*$/u);
  const kept = blank > limit / 2 ? cut.slice(0, blank) : cut;
  return `${kept.trimEnd()}…`;
}
