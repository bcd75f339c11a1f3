import { isFunctionWord, isNotOfPeople } from './capitalised-words.ts';
import type { Sentence } from './prose.ts';
import type { Source } from './source.ts';

/** What only people do, as the predicate right behind a name. */
const OF_PEOPLE =
  /^(?:came|comes|went|goes|grew|lives|lived|moved|drove|drives|walked|walks|sat|sits|stood|stands|wept|smiled|laughed|nodded|arrived|brought|held|wore|told|tells|says|said|remembers|remembered|recalls|recalled|worked|works|volunteered|voted|studied|studies|teaches|taught|retired|who)$/u;

/**
 * Whether a sentence's subject is a name of two words that leads to nobody known and does what people do: "Angel Poole came
 * from Thaxby". Then whoever was spoken of before is not "he" any longer.
 */
export function isUnknownPerson({ tokens, phrases }: Sentence, subject: Source | null): boolean {
  if (subject?.kind !== 'other') return false;
  const phrase = phrases.find(({ from }) => from === subject.from);
  if (phrase === undefined || phrase.words.length !== 2) return false;
  const isOfBody = phrase.words.some((word) => isNotOfPeople(word.toLowerCase()) || isFunctionWord(word.toLowerCase()));
  const verb = tokens[phrase.to];
  const isOwner = tokens.slice(phrase.to + 1, phrase.to + 9).some(({ lower }) => /^(?:his|her)$/u.test(lower));
  return !isOfBody && verb?.isCapitalised === false && (OF_PEOPLE.test(verb.lower) || isOwner);
}
