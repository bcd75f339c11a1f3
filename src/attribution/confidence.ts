/**
 * Below this certainty nobody is named: the printed source is shown instead. A wrong speaker weighs as much as ten quotations
 * without one, so that naming is worth it from about ten in eleven on. In annotated articles hardly any fall below it.
 */
export const THRESHOLD = 0.9;

/**
 * What each way of finding a speaker is worth by itself, from 0 to 1, set by reading samples of each way against texts.
 * `certainty.ts` makes a probability of it.
 */
export const CONFIDENCE = {
  name: 0.98,
  shortName: 0.95,
  firstName: 0.85,
  pronounForSubject: 0.88,
  pronounForOnlyOne: 0.75,
  pronounAmongSeveral: 0.65,
  descriptionWhole: 0.88,
  descriptionByNoun: 0.7,
  descriptionAmongSeveral: 0.65,
  turnLabel: 0.98,
  carriedOver: 0.8,
  correction: 1,
} as const;

/** What is taken off where the source is that of an earlier clause ("and said", ", adding"). */
export const SHARED_SOURCE = 0.05;
/** What is taken off where a person's gender is not known. */
export const UNKNOWN_GENDER = 0.05;
