import { strengthAround } from './context.ts';
import type { PassageTraits } from './passage-traits.ts';
import type { Query, QueryTerm } from './query.ts';
import type { IndexedPassage, Postings, TermIndex } from './term-index.ts';
import { isTellingKind } from './values.ts';
import { rarityOf, valuesWanted } from './wanted-values.ts';

export interface Ranked {
  /** Number of the passage. */
  readonly passage: number;
  readonly score: number;
}

/** The best passages for a query, and for each of its terms how strongly every passage answers to it. */
export interface Ranking {
  /** Best first; equal ones in the order of the corpus. */
  readonly ranked: readonly Ranked[];
  /** The best passages of those whom the query prefers. */
  readonly preferred: readonly Ranked[];
  /** By term and passage: about 1 for a word that is printed once in a passage of usual length; 0 for none. */
  readonly own: readonly Float64Array[];
  /** The same of the words around, below 1. */
  readonly around: readonly Float64Array[];
  /** How well each passage gives the kind of value that is wanted; null where none is. */
  readonly values: Float64Array | null;
}

/** How passages of one kind of document are weighed. */
interface Weights {
  /** Worth of the words around, beside the passage's own. */
  readonly context: number;
  /** Boost for the words of somebody who is asked for them, or only named; and the share of it next to their words. */
  readonly speaking: number;
  readonly named: number;
  readonly beside: number;
  /** Worth of a term in the title beside one in the text: an article is about its title throughout. */
  readonly title: number;
  /** Worth of what the document as a whole answers to. */
  readonly document: number;
  /** Boost where the passage gives the kind of thing that is wanted. */
  readonly wanted: number;
  /** Short passages count for less: at this number of words for half. */
  readonly halfLength: number;
}

/**
 * In a conversation most of what answers a question is told by what is being talked about; an article is so short that the
 * words around would blur it. Chosen by measurements on transcripts of committees and on short articles.
 */
export const CONVERSATION: Weights = {
  context: 4,
  speaking: 0.4,
  named: 0.2,
  beside: 0.5,
  title: 0.25,
  document: 0,
  wanted: 0.25,
  halfLength: 10,
};
export const ARTICLE: Weights = {
  context: 0.15,
  speaking: 2.5,
  named: 0.5,
  beside: 0.5,
  title: 0.8,
  document: 0.2,
  wanted: 0.45,
  halfLength: 2,
};
const weightsOf = (trait: PassageTraits | undefined) => (trait?.isTurn ? CONVERSATION : ARTICLE);
const CONTEXT = { decay: 0.85, after: 0.5, half: 1 };
/** Worth of a term among the speaker's names and roles beside one in the text. */
const SPEAKER_FIELD = 0.5;
/** Score of a passage that only its speaker speaks for. */
const SPEAKER_ALONE = 0.01;
/** From this worth on a value in an article that speaks of the question makes a candidate of a passage without its words. */
const TELLING_VALUE = 0.5;
/** How many passages of the preferred speakers are given. */
const MOST_PREFERRED = 5;

function offer(
  target: Float64Array,
  { passages, strengths }: Postings,
  share: number | ((passage: number) => number),
): void {
  for (let at = 0; at < passages.length; at += 1) {
    const passage = passages[at] ?? 0;
    const strength = (strengths[at] ?? 0) * (typeof share === 'number' ? share : share(passage));
    if (strength > (target[passage] ?? 0)) target[passage] = strength;
  }
}

/** How strongly each passage answers to one term of the query: by the best of its forms. */
function ownStrengths(index: TermIndex, traits: readonly PassageTraits[], { forms }: QueryTerm): Float64Array {
  const own = new Float64Array(index.size);
  for (const { term, share } of forms) {
    offer(own, index.postings(term, 'text'), share);
    offer(own, index.postings(term, 'speaker'), share * SPEAKER_FIELD);
    offer(own, index.postings(term, 'title'), (passage) => share * weightsOf(traits[passage]).title);
  }
  return own;
}

/** Up to so many a sorted list is kept while scanning, which is faster than sorting all. */
const MOST_INSERTED = 200;

/** The passages with the `count` highest scores above 0, best first; equal ones in order. */
function highest(scores: Float64Array, count: number): Ranked[] {
  const ranked: Ranked[] = [];
  if (count > MOST_INSERTED) {
    const all = Array.from(scores, (score, passage) => ({ passage, score })).filter(({ score }) => score > 0);
    return all.sort((a, b) => b.score - a.score || a.passage - b.passage).slice(0, count);
  }
  if (count <= 0) return ranked;
  for (let passage = 0; passage < scores.length; passage += 1) {
    const score = scores[passage] ?? 0;
    if (score <= 0 || (ranked.length >= count && score <= (ranked[count - 1]?.score ?? 0))) continue;
    let at = ranked.length;
    while (at > 0 && (ranked[at - 1]?.score ?? 0) < score) at -= 1;
    ranked.splice(at, 0, { passage, score });
    if (ranked.length > count) ranked.pop();
  }
  return ranked;
}

/** What all terms together are worth in each passage: its own words and the words around. */
function addUp(query: Query, strengths: readonly Float64Array[], size: number): Float64Array {
  const sums = new Float64Array(size);
  query.terms.forEach(({ weight }, term) => {
    const strength = strengths[term];
    if (strength === undefined) return;
    for (let passage = 0; passage < size; passage += 1)
      sums[passage] = (sums[passage] ?? 0) + weight * (strength[passage] ?? 0);
  });
  return sums;
}

/** In an article a speaker counts as named in all of their passages, be it as "he": their name need not be printed there. */
function nameSpeakers(
  query: Query,
  own: readonly Float64Array[],
  speaks: Uint8Array,
  traits: readonly PassageTraits[],
): void {
  for (const [term, { isName }] of query.terms.entries()) {
    const strengths = own[term];
    if (!isName || strengths === undefined) continue;
    for (let passage = 0; passage < traits.length; passage += 1) {
      if (speaks[passage] === 1 && traits[passage]?.isTurn === false)
        strengths[passage] = Math.max(1, strengths[passage] ?? 0);
    }
  }
}

/** What all terms are worth in each document: by the passage of it that answers best to each. */
function documentStrengths(query: Query, own: readonly Float64Array[], documents: Int32Array): Float64Array {
  const sums = new Float64Array((documents.at(-1) ?? 0) + 1);
  query.terms.forEach(({ weight }, term) => {
    const best = new Float64Array(sums.length);
    own[term]?.forEach((strength, passage) => {
      const document = documents[passage] ?? 0;
      if (strength > (best[document] ?? 0)) best[document] = Math.min(1, strength);
    });
    best.forEach((strength, document) => {
      sums[document] = (sums[document] ?? 0) + weight * strength;
    });
  });
  return sums;
}

/** The `count` best of the passages that answer to at least one term, or are words of somebody preferred. */
export function rank(
  index: TermIndex,
  traits: readonly PassageTraits[],
  query: Query,
  count: number,
  entryOf: (passage: number) => IndexedPassage,
  isAllowed: (passage: number) => boolean = () => true,
): Ranking {
  const documents = Int32Array.from(traits, ({ document }) => document);
  const asked = new Set(query.speakers.map(({ id }) => id));
  const speaks = Uint8Array.from(traits, ({ speakers }) =>
    asked.size > 0 && speakers.some((id) => asked.has(id)) ? 1 : 0,
  );
  const own = query.terms.map((term) => ownStrengths(index, traits, term));
  nameSpeakers(query, own, speaks, traits);
  const around = own.map((strengths) => strengthAround(strengths, documents, CONTEXT));
  const isBeside = (passage: number, neighbour: number) =>
    speaks[neighbour] === 1 && documents[neighbour] === documents[passage];
  const ownSums = addUp(query, own, traits.length);
  const aroundSums = addUp(query, around, traits.length);
  const values = valuesWanted(query, traits, entryOf);
  const rarity = values === null ? 0 : rarityOf(values);
  const isTelling = query.wanted !== null && isTellingKind(query.wanted);
  const documentSums = documentStrengths(query, own, documents);
  const scores = new Float64Array(traits.length);
  const theirs = new Float64Array(traits.length);
  for (let passage = 0; passage < traits.length; passage += 1) {
    const trait = traits[passage];
    if (trait === undefined || !isAllowed(passage)) continue;
    const weights = weightsOf(trait);
    const isTheirs = speaks[passage] === 1;
    const value = values?.[passage] ?? 0;
    let score =
      (ownSums[passage] ?? 0) +
      weights.context * (aroundSums[passage] ?? 0) +
      weights.document * (documentSums[documents[passage] ?? 0] ?? 0);
    if (isTheirs) score += SPEAKER_ALONE;
    // In an article the words around only settle the order: a passage that says nothing of the question is no answer.
    const isCandidate = trait.isTurn || ownSums[passage] !== 0 || isTheirs || (isTelling && value >= TELLING_VALUE);
    if (score === 0 || !isCandidate) continue;
    score *= trait.words / (trait.words + weights.halfLength);
    const boost = query.asksForWords ? weights.speaking : weights.named;
    if (isTheirs) score *= 1 + boost;
    else if (isBeside(passage, passage - 1) || isBeside(passage, passage + 1)) score *= 1 + boost * weights.beside;
    score *= 1 + weights.wanted * (trait.isTurn || !isTelling ? 1 : rarity) * value;
    scores[passage] = score;
    if (isTheirs) theirs[passage] = score;
  }
  return {
    ranked: highest(scores, count),
    preferred: asked.size === 0 ? [] : highest(theirs, MOST_PREFERRED),
    own,
    around,
    values,
  };
}
