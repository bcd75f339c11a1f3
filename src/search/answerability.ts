import type { Query } from './query.ts';
import type { PassageTraits, Ranking } from './ranking.ts';
import { counts } from './wanted.ts';

/** What is seen of a question and its ranking when it is judged whether there is an answer; each from 0 to about 1. */
export interface Evidence {
  /** Share of the question's weight that the best of the first passages answers to, or the words around it. */
  readonly covered: number;
  /** Content words that it answers to: their number, saturating. */
  readonly matched: number;
  /** Neighbouring content words of the question that also stand together in the corpus: their number, saturating. */
  readonly phrases: number;
  /** Share of the content words that the corpus does not know, nor anything like them. */
  readonly unknown: number;
  /** 1 where the question names somebody whose words are among those ranked. */
  readonly named: number;
  /** For a question about what somebody said: the share of content words that none of that person's passages answers to. */
  readonly unsaid: number;
  /** Where a number, a date, a sum or a length of time is wanted: whether the best passage has one … */
  readonly met: number;
  /** … or has none. Both 0 for other questions. */
  readonly unmet: number;
  /** 1 where the holder of an office is asked for, and no good passage names the office. */
  readonly noOffice: number;
  /** Number of words, on a logarithmic scale. */
  readonly length: number;
}

const NO_EVIDENCE: Evidence = {
  covered: 0,
  matched: 0,
  phrases: 0,
  unknown: 1,
  named: 0,
  unsaid: 1,
  met: 0,
  unmet: 1,
  noOffice: 0,
  length: 0,
};

/** How many of the first passages may answer, and how many are searched for phrases. */
const FIRST = 5;
const FIRST_FOR_PHRASES = 15;
/** Strength that counts as a full match: a word that is printed once in a passage of usual length. */
const FULL = 1.3;

/** What a number is worth that does not stand before what is counted. */
const UNCOUNTED = 0.3;

/** Strength below which a word is not answered to: a distant word of the conversation. */
const FAINT = 0.2;

const saturate = (count: number, half: number) => count / (count + half);

/** Whether two terms stand next to each other, or with one content word between them. */
function areTogether(text: readonly string[], first: string, second: string): boolean {
  return text.some((term, at) => term === first && (text[at + 1] === second || text[at + 2] === second));
}

/** How many neighbouring content words of the question stand together in one of the first passages. */
function countPhrases(
  query: Query,
  passages: readonly number[],
  textOf: (passage: number) => readonly string[],
): number {
  const inOrder = query.terms.filter(({ isContent }) => isContent).sort((a, b) => a.start - b.start);
  return inOrder.filter((term, at) => {
    const next = inOrder[at + 1];
    return next !== undefined && passages.some((passage) => areTogether(textOf(passage), term.term, next.term));
  }).length;
}

/** Gathers the evidence from a ranking. `textOf` gives the terms of a passage in order. */
export function evidenceOf(
  query: Query,
  ranking: Ranking,
  traits: readonly PassageTraits[],
  isKnown: (term: string) => boolean,
  textOf: (passage: number) => readonly string[],
): Evidence {
  const { terms, wanted } = query;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0 || ranking.ranked.length === 0) return NO_EVIDENCE;
  const first = ranking.ranked.slice(0, FIRST).map(({ passage }) => passage);
  const own = (term: number, passage: number) => Math.min(1, (ranking.own[term]?.[passage] ?? 0) / FULL);
  const either = (term: number, passage: number) => Math.max(own(term, passage), ranking.around[term]?.[passage] ?? 0);
  const share = (passage: number, of: typeof own) =>
    terms.reduce((sum, { weight }, term) => sum + weight * of(term, passage), 0) / total;
  const best = (passages: readonly number[], value: (passage: number) => number) => Math.max(0, ...passages.map(value));
  const content = terms.filter(({ isContent }) => isContent);
  const theirs = ranking.preferred.map(({ passage }) => passage);
  const isMeasured = wanted !== null && wanted !== 'person' && wanted !== 'place';
  const gives = isMeasured ? (traits[first[0] ?? -1]?.gives(wanted) ?? 0) : 0;
  const given =
    wanted === 'number' && !first.slice(0, 2).some((one) => counts(textOf(one), query.counted))
      ? gives * UNCOUNTED
      : gives;
  const answersTo = (term: number, passage: number) =>
    traits[passage]?.isTurn === true ? either(term, passage) : own(term, passage);
  const unsaid = terms.filter(
    (term, at) => term.isContent && !theirs.some((passage) => answersTo(at, passage) > FAINT),
  );
  return {
    covered: best(first, (passage) => share(passage, either)),
    matched: saturate(
      best(first, (passage) => terms.reduce((sum, term, at) => sum + (term.isContent ? own(at, passage) : 0), 0)),
      1.5,
    ),
    phrases: saturate(
      countPhrases(
        query,
        ranking.ranked.slice(0, FIRST_FOR_PHRASES).map(({ passage }) => passage),
        textOf,
      ),
      1,
    ),
    unknown:
      content.length === 0
        ? 0
        : content.filter(({ forms }) => !forms.some(({ term }) => isKnown(term))).length / content.length,
    named: theirs.length > 0 ? 1 : 0,
    unsaid: query.asksForWords && query.speakers.length > 0 && content.length > 0 ? unsaid.length / content.length : 0,
    met: isMeasured ? given : 0,
    unmet: isMeasured ? 1 - given : 0,
    noOffice: query.office.some((term) => !first.some((passage) => textOf(passage).includes(term))) ? 1 : 0,
    length: Math.log2(1 + terms.length) / 4,
  };
}

/**
 * Weights of a logistic model, fitted on questions put to transcripts and articles that answer them and to ones that do not,
 * both classes weighed alike.
 */
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  // By rule: "who is the mayor?" is not answered by a passage about something else in the same town.
  noOffice: -3,
  covered: 3.55,
  matched: 0.3,
  phrases: 1.81,
  unknown: -2.44,
  named: 1.63,
  unsaid: -2.37,
  met: 0.78,
  unmet: -1.28,
  length: -1.53,
};
const INTERCEPT = -1.12;

/** How sure it is, from 0 to 1, that the corpus answers the question. */
export function answerability(evidence: Evidence): number {
  // Object.entries forgets the names of the keys, which are those of the evidence.
  const weights = Object.entries(WEIGHTS) as [keyof Evidence, number][];
  const sum = weights.reduce((total, [name, weight]) => total + weight * evidence[name], INTERCEPT);
  return 1 / (1 + Math.exp(-sum));
}

/** From this confidence on a question is answered. */
export const ANSWERABLE_FROM = 0.45;
