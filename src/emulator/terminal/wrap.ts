import { BOLD } from './style.ts';

/** An escape code for bold (`on` and `off`) or for a link (with its address, or without at its end). */
const CODE = String.raw`\u001B\[(?:1|22)m|\u001B\]8;;[^\u001B]*\u001B\\`;
const CODES = new RegExp(CODE, 'gu');
const LINK_END = '\u001B]8;;\u001B\\';

const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60]/u;
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns that a text takes in a terminal; escape codes take none. */
export function widthOfText(text: string): number {
  let width = 0;
  for (const character of text.replace(CODES, '')) {
    if (!WITHOUT_WIDTH.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** Bars of a block quote at the start of a line. */
const BARS = /^(?:│ )+/u;

/**
 * Breaks a line at blanks so that no part is wider than `width` columns, and repeats a block quote's bars before each
 * part. Bold text and links end before a break and go on after it. A word that is too wide, such as an address, stays
 * whole.
 */
export function wrapLine(line: string, width: number): string[] {
  if (widthOfText(line) <= width) return [line];
  const bars = BARS.exec(line)?.[0] ?? '';
  const room = width - widthOfText(bars);
  const parts: string[] = [];
  let part = '';
  let taken = 0;
  const open = { bold: '', link: '' };
  for (const [, blanks = '', word = ''] of line.slice(bars.length).matchAll(/(\s*)(\S*)/gu)) {
    const wordWidth = widthOfText(word);
    if (taken > 0 && taken + blanks.length + wordWidth > room) {
      parts.push(`${part}${open.link === '' ? '' : LINK_END}${open.bold === '' ? '' : BOLD.off}`);
      part = `${open.bold}${open.link}`;
      taken = 0;
    } else {
      part += blanks;
      taken += blanks.length;
    }
    part += word;
    taken += wordWidth;
    for (const [code] of word.matchAll(CODES)) {
      if (code === BOLD.on || code === BOLD.off) open.bold = code === BOLD.on ? code : '';
      else open.link = code === LINK_END ? '' : code;
    }
  }
  return [...parts, part].map((text) => bars + text);
}

/** Every line of a text, broken at `width` columns. */
export function wrapText(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .join('\n');
}

/** Texts that must not be broken, in lines of at most `width` columns, with two blanks between them. */
export function fillLines(texts: readonly string[], width: number): string {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    if (last !== undefined && widthOfText(last) + 2 + widthOfText(text) <= width)
      lines[lines.length - 1] = `${last}  ${text}`;
    else lines.push(text);
  }
  return lines.join('\n');
}
