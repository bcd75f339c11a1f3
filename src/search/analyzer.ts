import stem from 'wink-porter2-stemmer';
import { foldWithOffsets } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { figureOf, normaliseNumber, SPELLED_NUMBER, spelledFigures } from './numbers.ts';
import { normaliseSpelling } from './spelling.ts';

/** A word of a text as it is indexed. */
export interface Token extends Span {
  /** What is matched: folded, one spelling, stemmed; numbers in figures. Holds no blank. */
  readonly term: string;
  /** The folded word before stemming, without a possessive ending. */
  readonly word: string;
  /** Position of the printed word, from 0: a hyphened compound and its parts share one. */
  readonly position: number;
}

/** One word, or a number with sign and magnitude; offsets and groups are those of the folded text. */
const WORD = new RegExp(
  `(?<spelled>${SPELLED_NUMBER})|` +
    String.raw`(?<amount>\d(?:[\d,.]*\d)?)(?:\s?(?<magnitude>thousand|million|billion|trillion|mn|bn|tn|k|m)(?![a-z0-9]))?(?:(?<suffix>st|nd|rd|th|s|[a-z]{1,2})(?![a-z0-9]))?|(?<dotted>(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}]))|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*`,
  'gu',
);

const MOST_STEMS = 50_000;
/** Anything longer is no word, and stemming it would take long. */
const LONGEST_WORD = 60;

interface Folding {
  readonly text: string;
  offset(index: number): number;
}

/** Folds fast where every character keeps its place, which is nearly always so. */
function foldFast(text: string): Folding {
  const simple = text
    .replace(/[\u2018\u2019\u201b\u2032`\u00b4]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u2026\u00a0\u202f]/gu, ' ')
    .replace(/[\u2010-\u2015]/gu, '-');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
  if (/^[\x00-\x7f]*$/u.test(simple)) return { text: simple.toLowerCase(), offset: (index) => index };
  const folded = foldWithOffsets(text);
  return { text: folded.text, offset: (index) => folded.offsets[index] ?? text.length };
}

const stems = new Map<string, string>();

/** The indexed form of one folded word; remembered, since stemming is most of the work of indexing. */
export function termOf(word: string): string {
  let term = stems.get(word);
  if (term === undefined) {
    const bare = /n't$/u.test(word) ? 'not' : word.replace(/'s?$/u, '').replaceAll("'", '');
    term = figureOf(bare) ?? (/\d/u.test(bare) || bare.length > LONGEST_WORD ? bare : stem(normaliseSpelling(bare)));
    if (stems.size >= MOST_STEMS) stems.clear();
    stems.set(word, term);
  }
  return term;
}

/** The offset behind the printed character that the folded one before `index` came from. */
function endOf(folding: Folding, index: number): number {
  const last = folding.offset(index - 1);
  let end = index;
  while (folding.offset(end) === last) end += 1;
  return folding.offset(end);
}

/** The printed compound as one more token, where there are two parts or more. */
function compoundOf(parts: readonly Token[]): Token[] {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  const join = (texts: readonly string[]) => texts.join('-');
  const term = join(parts.map((part) => part.term));
  return [
    { term, word: join(parts.map((part) => part.word)), position: first.position, start: first.start, end: last.end },
  ];
}

/**
 * Cuts a text into the words that are indexed, with their offsets in it. The same for passages and questions: case, accents
 * and the kinds of apostrophes do not count, nor do possessive endings and inflections; "eye-watering" gives both parts and
 * the compound; "£1.5m" and "1.5 million" are the same number.
 */
export function analyze(text: string): Token[] {
  const folding = foldFast(text);
  const tokens: Token[] = [];
  let parts: Token[] = [];
  let position = -1;
  let partEnd = -1;
  for (const match of folding.text.matchAll(WORD)) {
    const start = match.index;
    const isPart = start === partEnd + 1 && folding.text[partEnd] === '-';
    if (!isPart) {
      tokens.push(...compoundOf(parts));
      parts = [];
      position += 1;
    }
    partEnd = start + match[0].length;
    const { amount, magnitude, suffix = '', dotted, spelled } = match.groups ?? {};
    const word = dotted?.replaceAll('.', '') ?? match[0].replace(/'s?$/u, '');
    const term =
      spelled !== undefined
        ? spelledFigures(spelled)
        : amount === undefined
          ? termOf(word)
          : normaliseNumber(amount, magnitude) + (suffix === 's' ? '' : suffix);
    if (term === '') continue;
    const length = dotted === undefined ? word.length : dotted.length;
    const token = { term, word, position, start: folding.offset(start), end: endOf(folding, start + length) };
    tokens.push(token);
    parts.push(token);
  }
  tokens.push(...compoundOf(parts));
  return tokens;
}
