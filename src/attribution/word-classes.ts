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

/** A form of "be" or a verb that an adjective can follow. */
export const isBe = (word: string): boolean => BE.has(word);
export const isModal = (word: string): boolean => MODALS.has(word);
export const isPreposition = (word: string): boolean => PREPOSITIONS.has(word);
/** A word that begins a clause or joins two. */
export const isClauseWord = (word: string): boolean => SUBORDINATORS.has(word);
export const isDeterminer = (word: string): boolean => DETERMINERS.has(word);
export const isWeekday = (word: string): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:to|yester)day$|^tonight$/u.test(word);
/** A word of "late on Thursday night", "last week", which may stand between a subject and its verb. */
export const isTimeWord = (word: string): boolean =>
  isWeekday(word) ||
  /^(?:late|early|last|this|week|weekend|month|year|night|morning|afternoon|evening|ago)$/u.test(word);
export const isAdverb = (word: string): boolean =>
  /^\p{L}{2,}ly$/u.test(word) ||
  /^(?:also|then|later|now|once|again|however|only|meanwhile|instead|himself|herself|often|never|just|even|still|both|further|first|earlier|soon|too|ever|always|not|n't|today|since|long|twice)$/u.test(
    word,
  );
/** A word that may stand between a subject and its verb. */
export const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word);
export const isPersonalPronoun = (word: string): boolean => /^(?:he|she)$/u.test(word);
/** Pronouns that never lead to one person of a third party. */
export const isOtherPronoun = (word: string): boolean =>
  /^(?:they|we|i|you|it|who|which|this|that|there|these|those|some|others|many|most|one|everyone|nobody|someone|neither|both|all)$/u.test(
    word,
  );
