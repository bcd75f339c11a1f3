/** A folded text and, for each of its UTF-16 code units, the offset of the original one that it came from. */
export interface Folded {
  readonly text: string;
  /** `offsets[i]` is the original offset of `text[i]`; one more entry holds the original's length. */
  readonly offsets: Uint32Array;
}

const BLANK = /\s/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const MARK = /\p{M}/u;
const SINGLE = '\u2018\u2019\u201a\u201b\u2032\u00b4\u0060\u02bc';
const DOUBLE = '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212';

function foldSign(sign: string): string | undefined {
  if (SINGLE.includes(sign)) return "'";
  if (DOUBLE.includes(sign)) return '"';
  if (DASHES.includes(sign)) return '-';
  return undefined;
}

/** Signs are folded before and after decomposition: a double prime decomposes to two primes, a small dash to a dash. */
function foldCharacter(character: string): string {
  if (BLANK.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  const sign = foldSign(character);
  if (sign !== undefined) return sign;
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) if (!MARK.test(part)) folded += foldSign(part) ?? part;
  return folded;
}

/** Nearly all of a text is ASCII: folded once, looked up ever after. */
const ASCII: readonly string[] = Array.from({ length: 0x80 }, (_, code) => foldCharacter(String.fromCharCode(code)));

/**
 * Folds what does not count when texts are compared: case, accents (Unicode NFKD without combining marks), curly and
 * straight quotation marks, dashes, no-break spaces and other blanks (a run becomes one space), soft hyphens and other
 * invisible characters. The offsets lead back to the original, which is never changed.
 */
export function foldWithOffsets(original: string): Folded {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  // Kept apart from the pieces: looking at the end of a growing string would copy all of it for every blank.
  let isAfterBlank = false;
  for (const character of original) {
    const folded = ASCII[character.charCodeAt(0)] ?? foldCharacter(character);
    if (folded !== '' && !(folded === ' ' && isAfterBlank)) {
      for (let unit = 0; unit < folded.length; unit += 1) offsets.push(offset);
      pieces.push(folded);
      isAfterBlank = folded.endsWith(' ');
    }
    offset += character.length;
  }
  offsets.push(original.length);
  return { text: pieces.join(''), offsets: Uint32Array.from(offsets) };
}

/** The folded form of a short text, without blanks at its ends: for comparing names, titles and terms. */
export function fold(text: string): string {
  // Letters and signs of ASCII with single spaces, which is nearly every name and term, fold to lower case and no more.
  if (/^(?:[!-_a-~]| (?! ))*$/u.test(text)) return text.toLowerCase().trim();
  return foldWithOffsets(text).text.trim();
}
