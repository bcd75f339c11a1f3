import { isForename } from './forenames.ts';
import { isPlainSpeech } from './speech-verbs.ts';
import type { Token } from './tokens.ts';

const words = (list: string) => new Set(list.split(' '));

const AUXILIARIES = words("has have had is was were are be been being am did do does will would 's having");
const BE = words("is was were are be been being am 's feels felt remains remained seems seemed");
const MODALS = words('would should could might must can may cannot shall');
const PREPOSITIONS = words(
  'of for from at in on with to by about against under over into during after before through between among without within ' +
    'towards toward around near behind beyond despite since until upon via per like unlike than alongside regarding following amid including onto off as outside inside across',
);
const SUBORDINATORS = words(
  'that which who whom whose when while where because if although though whether unless until since so but and or as after before once than then how why what whereas',
);
const DETERMINERS = words(
  'the a an this that these those his her its their our my your one another some many most several both all each every no any other two three four five',
);

const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday today yesterday tonight');
const TIME_WORDS = words('late early last this week weekend month year night morning afternoon evening ago');
const ADVERBS = words(
  "also then later afterwards now once again however only meanwhile instead himself herself often never just even still both further first earlier soon too ever always not n't today since long twice",
);
const OTHER_PRONOUNS = words(
  'they we i you it who which this that there these those some others many most one everyone nobody someone neither both all',
);

/** A form of "be" or a verb that an adjective can follow. */
export const isBe = (word: string): boolean => BE.has(word);
export const isModal = (word: string): boolean => MODALS.has(word);
export const isPreposition = (word: string): boolean => PREPOSITIONS.has(word);
/** A word that begins a clause or joins two. */
export const isClauseWord = (word: string): boolean => SUBORDINATORS.has(word);
export const isDeterminer = (word: string): boolean => DETERMINERS.has(word);
export const isWeekday = (word: string): boolean => WEEKDAYS.has(word);
/** A word of "late on Thursday night", "last week", which may stand between a subject and its verb. */
export const isTimeWord = (word: string): boolean => TIME_WORDS.has(word) || WEEKDAYS.has(word);
const IN_LY = /^\p{L}{2,}ly$/u;
export const isAdverb = (word: string): boolean => ADVERBS.has(word) || (word.endsWith('ly') && IN_LY.test(word));
/** A word that may stand between a subject and its verb. */
export const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word);
export const isPersonalPronoun = (word: string): boolean => word === 'he' || word === 'she';
/** Pronouns that never lead to one person of a third party. */
export const isOtherPronoun = (word: string): boolean => OTHER_PRONOUNS.has(word);

/**
 * Whether the word at `at` is an adverb. A capitalised word in "-ly" is a name: "Kelly said", "Emily Poole"; at the beginning
 * of a sentence only where it is a known forename or a verb of speech is right behind.
 */
export function isAdverbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isAdverb(token.lower)) return false;
  if (!token.isCapitalised || ADVERBS.has(token.lower)) return true;
  return at === 0 && !isForename(token.lower) && !isPlainSpeech(tokens[1]?.lower ?? '');
}

const MEETING =
  /^(?:met|told|beat|saw|hit|led|won|lost|sued|made|gave|left|held|sent|kept|paid|put|took|got|joined|\p{L}{3,}ed)$/u;

/** A verb that what people are called cannot hold: "Jane Poole met manager Tom Reed". */
export const isVerbOfMeeting = (word: string) => MEETING.test(word);
