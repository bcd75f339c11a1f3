/** Below this confidence nobody is named: the printed source is shown instead. */
export const THRESHOLD = 0.6;

/**
 * How sure each way of finding a speaker is, from 0 to 1. Set by reading samples of each way against the texts of a
 * public corpus of quotations; only their order and the threshold decide anything.
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
export const UNKNOWN_GENDER = 0.1;
