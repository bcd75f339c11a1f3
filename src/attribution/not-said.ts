import type { CuedContent } from './contents.ts';
import type { Cue } from './cue.ts';
import { speechVerb } from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isDeterminer } from './word-classes.ts';

/**
 * "denied that she had said “…”", "rejected claims that it was “…”": the words between the marks are not those of whoever
 * denies them.
 */
export function isDenied(tokens: readonly Token[], { cue, ranges }: CuedContent): boolean {
  if (
    !/^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing)|refut(?:es|ed|ing)|rebut(?:s|ted|ting)?)$/u.test(
      lowerAt(tokens, cue.from),
    )
  )
    return false;
  return ranges.some(({ from, to }) => {
    const quoted = tokens.slice(from, to).findIndex(({ kind }) => kind === 'quoted');
    const before = quoted === -1 ? [] : tokens.slice(cue.to, from + quoted);
    // "dismissed the claim as “nonsense”": this is what they say of it.
    if (before.some(({ lower }) => lower === 'as')) return false;
    return before.some(
      ({ kind, lower }) =>
        kind === 'word' &&
        (/^(?:claims?|suggestions?|accusations?|allegations?|reports?|rumours?|notions?|criticisms?)$/u.test(lower) ||
          speechVerb(lower, '') !== undefined),
    );
  });
}

/** "She could tell from the coat that it was cold": what somebody sees, and does not say. */
export function isSeen(tokens: readonly Token[], { from }: Cue): boolean {
  const tell = [from, from + 1].find((at) => lowerAt(tokens, at) === 'tell');
  return (
    tell !== undefined &&
    /^(?:can|could|cannot|couldn|can't|couldn't)$/u.test(lowerAt(tokens, tell - 1)) &&
    /^(?:from|by|that|whether|if|when)$/u.test(lowerAt(tokens, tell + 1))
  );
}

const WORDS = /\p{L}+/gu;
const CAPITAL = /^\p{Lu}/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const SMALL_WORD = /^\p{Ll}{4}/u;

/** Words that titles of works leave small. */
const SMALL = new Set('a an the of in on at to for and or but nor with by from as into vs de la le du s'.split(' '));

/**
 * Whether the stretch between marks is written as titles of works and names of programmes are: every word but the small
 * ones begins with a capital. "“Good Morning Fenshire,”" is, "“Get out!”" and "“I am for Fenshire”" are not.
 */
export function isTitleCased(printed: string): boolean {
  if (/[!?][^\p{L}\p{N}]*$/u.test(printed)) return false;
  const words = printed.match(WORDS) ?? [];
  const isCapital = (word: string) => CAPITAL.test(word);
  return (
    words.length > 0 &&
    words.length < 14 &&
    isCapital(words[0] ?? '') &&
    words.every((word) => isCapital(word) || SMALL.has(word)) &&
    words.some((word) => CAPITALISED.test(word) && word.length > 3)
  );
}

/**
 * Whether the quoted stretch at `at` is by its capitals the title of a work. In a headline, all of whose words have them,
 * and behind a colon capitals tell nothing.
 */
export function isTitleAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'quoted' || tokens[at - 1]?.text === ':' || !isTitleCased(token.text)) return false;
  return tokens.some(({ kind, text }) => kind === 'word' && SMALL_WORD.test(text));
}

const PERFORMING =
  /^(?:star(?:s|red|ring)?|co-star(?:s|red)|appear(?:s|ed|ing)?|perform(?:s|ed|ing)?|act(?:s|ed|ing)?|play(?:s|ed|ing)?|feature[sd]?|featuring|sang|sings?|sung|singing|danc(?:es|ed)|direct(?:s|ed)|cast|host(?:s|ed))$/u;

/** Whether the lower-case verb is for what people do in or with a work, and not for what they say: "starred", "released". */
export const isPerforming = (word: string): boolean => PERFORMING.test(word);

const WORK =
  /^(?:books?|booklet|novels?|novella|memoirs?|autobiography|biography|guide|essay|article|poem|singles?|albums?|songs?|tracks?|anthem|film|movie|documentary|series|programme|episode|podcast|play|musical|opera|pantomime|panto|sitcom|comedy|show|exhibition|installation|sculpture|painting|mural|talk|lecture|workshop|course|festival|concert|sermon)$/u;

/**
 * Whether the words before the quoted stretch at `at` make it the name of a work or event: "a talk entitled “…”", "a film
 * called “Winter”", "her book, “Winter Harbour”". Without a word for the naming the stretch must look like a title.
 */
export function isNamedWork(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'quoted') return false;
  let before = lowerAt(tokens, at - 1) === ',' ? at - 2 : at - 1;
  if (/^(?:en)?titled$/u.test(lowerAt(tokens, before))) return true;
  const isNamed = /^(?:called|named|dubbed)$/u.test(lowerAt(tokens, before));
  if (isNamed) before -= 1;
  if (!WORK.test(lowerAt(tokens, before))) return false;
  return isTitleCased(token.text) || (isNamed && /^\P{L}*\p{Lu}/u.test(token.text.slice(0, 8)));
}

const MAKING =
  /^(?:releas(?:es|ed|ing)|record(?:s|ed|ing)|compos(?:es|ed|ing)|stag(?:es|ed|ing)|present(?:s|ed|ing)|produc(?:es|ed|ing))$/u;

/** Whether the lower-case verb makes or shows a work, as people do and not with words: "released", "hosted". */
const makesWork = (word: string): boolean => MAKING.test(word) || isPerforming(word);

/**
 * The stretch between marks that is the title of a work which the verb makes its object: "wrote “The Stones of Old Marden” in
 * 2012", "wrote a novel, “The Stones”"; null where there is none.
 */
export function titleOfWork(tokens: readonly Token[], { cue, ranges }: CuedContent): Token | null {
  // "a film called “Winter”": the verb only names.
  if (/^(?:called|named|dubbed)$/u.test(lowerAt(tokens, cue.from)) && isNamedWork(tokens, cue.to))
    return tokens[cue.to] ?? null;
  // "released “Songs of the Fen” in 2019"
  const object = tokens[cue.to];
  if (object?.kind === 'quoted' && makesWork(lowerAt(tokens, cue.from)) && isTitleCased(object.text)) return object;
  if (
    !/^(?:wrote|write|writes|writing|written|read|reads|penned|recited|quoted|recommended|recommends|praised|praises|hailed|hails|reviewed|banned|sang|sings)$/u.test(
      lowerAt(tokens, cue.from),
    ) ||
    ranges[0]?.from !== cue.to
  )
    return null;
  const isPhrase = isDeterminer(lowerAt(tokens, cue.to));
  const at = tokens.findIndex(({ kind }, place) => place >= cue.to && kind === 'quoted');
  const title = tokens[at];
  if (title === undefined || at >= cue.to + (isPhrase ? 6 : 1)) return null;
  if (isPhrase) return isTitleCased(title.text) || isNamedWork(tokens, at) ? title : null;
  if (/[.!?,][^\p{L}\p{N}]*$/u.test(title.text)) return null;
  const long = title.text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 1 && long.every((word) => CAPITAL.test(word)) ? title : null;
}
