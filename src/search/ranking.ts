import { type BestPassages, createBestPassages, type Ranked } from './best-passages.ts';
import {
  createDocumentStrengths,
  type DocumentStrengths,
  type OpenPassages,
  type PassageStrengths,
} from './document-strengths.ts';
import type { PassageTable } from './passage-table.ts';
import type { PassageTraits } from './passage-traits.ts';
import type { Query } from './query.ts';
import { BLOCK } from './strength-blocks.ts';
import type { IndexedPassage, TermIndex } from './term-index.ts';
import { bitOf, isTellingKind } from './values.ts';
import { type WantedValues, wantedValues } from './wanted-values.ts';

/** The best passages for a query, and for each of its terms how strongly every passage answers to it. */
export interface Ranking {
  /** Best first; equal ones in the order of the corpus. */
  readonly ranked: readonly Ranked[];
  /** The best passages of those whom the query prefers. */
  readonly preferred: readonly Ranked[];
  /** Reads some passages of one document. */
  open(start: number, end: number): OpenPassages;
  /** What all terms are worth in the document of a run of passages: by the passage of it that answers best to each. */
  whole(run: number): number;
  /** How strongly a passage answers to each term. */
  strengths(passage: number): PassageStrengths;
  /** How well a passage gives the kind of value that is wanted; 0 where none is. */
  value(passage: number): number;
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
const CONTEXT = { decay: 0.85, after: 0.5, half: 1 };
/** Worth of a term among the speaker's names and roles beside one in the text. */
const SPEAKER_FIELD = 0.5;
const STRENGTHS = {
  speakerField: SPEAKER_FIELD,
  title: { turn: CONVERSATION.title, article: ARTICLE.title },
  context: CONTEXT,
  around: CONVERSATION.context,
};
/** Score of a passage that only its speaker speaks for. */
const SPEAKER_ALONE = 0.01;
/** From this worth on a value in an article that speaks of the question makes a candidate of a passage without its words. */
const TELLING_VALUE = 0.5;
/** How many passages of the preferred speakers are given. */
const MOST_PREFERRED = 5;

/**
 * Passages that may be among the best before it is known how well they give the value that is wanted, in columns: there may be
 * thousands.
 */
interface Candidates {
  readonly passages: number[];
  readonly scores: number[];
  readonly areTheirs: boolean[];
  /** What a value of 1 would raise the score by, as a share of it. */
  readonly most: number[];
}

/** The `count` best of the passages that answer to at least one term, or are words of somebody preferred. */
export function rank(
  index: TermIndex,
  traits: readonly PassageTraits[],
  table: PassageTable,
  query: Query,
  count: number,
  entryOf: (passage: number) => IndexedPassage,
  isAllowed: (passage: number) => boolean = () => true,
): Ranking {
  const asked = [...new Set(query.speakers.map(({ id }) => id))];
  const strengths = createDocumentStrengths(index, table, query.terms, asked, STRENGTHS);
  const values = wantedValues(query, traits, table, index, entryOf);
  const candidates: Candidates = { passages: [], scores: [], areTheirs: [], most: [] };
  const least = { best: createBestPassages(count), theirs: createBestPassages(MOST_PREFERRED) };
  const canBeBest = createBlockTest(query, table, strengths, least);
  while (strengths.next()) findCandidates(query, table, strengths, values, isAllowed, candidates, least, canBeBest);
  const best = createBestPassages(count);
  const theirs = createBestPassages(MOST_PREFERRED);
  for (const [at, passage] of candidates.passages.entries()) {
    const score = candidates.scores[at] ?? 0;
    const isTheirs = candidates.areTheirs[at] === true;
    const most = candidates.most[at] ?? 0;
    const reach = score * (1 + most);
    if (reach < least.best.floor && !(isTheirs && reach >= least.theirs.floor)) continue;
    const final = score * (1 + most * (values?.of(passage) ?? 0));
    best.offer(passage, final);
    if (isTheirs) theirs.offer(passage, final);
  }
  return {
    ranked: best.list(),
    preferred: theirs.list(),
    open: strengths.open,
    whole: strengths.whole,
    strengths: strengths.of,
    value: (passage) => values?.of(passage) ?? 0,
  };
}

/** For the rounding of sums that are added up in another order. */
const ROUNDING = 1 + 1e-9;

/** What has been found so far, by scores without the value that is wanted: of all, and of those who are asked for. */
interface Least {
  readonly best: BestPassages;
  readonly theirs: BestPassages;
}

/** Tells whether any passage of a block of the conversation that is read can still be among the best. Made once a question. */
function createBlockTest(
  query: Query,
  table: PassageTable,
  strengths: DocumentStrengths,
  least: Least,
): (block: number) => boolean {
  const { speaking, named, wanted, halfLength } = CONVERSATION;
  const { theirs, most } = strengths;
  const boost = 1 + (query.asksForWords ? speaking : named);
  const wantedBit = query.wanted === null ? 0 : bitOf(query.wanted);
  /** Whether a passage of the block, or next to it, is of somebody asked for. */
  const areTheirs = (first: number) => {
    const last = Math.min(strengths.end - strengths.start - 1, first + BLOCK);
    for (let at = Math.max(0, first - 1); at <= last; at += 1) if (theirs[at] === 1) return true;
    return false;
  };
  const giveWanted = (first: number) => {
    const last = Math.min(strengths.end, strengths.start + first + BLOCK);
    for (let passage = strengths.start + first; passage < last; passage += 1)
      if (((table.kinds[passage] ?? 0) & wantedBit) !== 0) return true;
    return false;
  };
  const reaches = (first: number, sum: number) =>
    query.speakers.length > 0 && areTheirs(first)
      ? (sum + SPEAKER_ALONE) * boost >= Math.min(least.best.floor, least.theirs.floor)
      : sum >= least.best.floor;
  return (block) => {
    const first = block * BLOCK;
    const longest = table.longest[strengths.run] ?? 0;
    const sum = ((most[block] ?? 0) * longest * ROUNDING) / (longest + halfLength);
    if (reaches(first, sum)) return true;
    return wantedBit !== 0 && reaches(first, sum * (1 + wanted)) && giveWanted(first);
  };
}

/**
 * Scores the passages of the document that is read, but for blocks of a conversation in which none can be among the best. Those
 * that could be whatever value they give become candidates: to look for values costs more than all the rest.
 */
function findCandidates(
  query: Query,
  table: PassageTable,
  strengths: DocumentStrengths,
  values: WantedValues | null,
  isAllowed: (passage: number) => boolean,
  candidates: Candidates,
  least: Least,
  canBeBest: (block: number) => boolean,
): void {
  const { run, start, end, ownSums, aroundSums, theirs } = strengths;
  const length = end - start;
  const isTelling = query.wanted !== null && isTellingKind(query.wanted);
  const isConversation = table.conversations[run] === 1;
  const whole = strengths.whole(run);
  const wantedBit = query.wanted === null ? 0 : bitOf(query.wanted);
  let { floor } = least.best;

  for (let block = 0; block * BLOCK < length; block += 1) {
    if (isConversation && !canBeBest(block)) continue;
    strengths.addUp(block);
    for (let at = block * BLOCK; at < Math.min(length, (block + 1) * BLOCK); at += 1) {
      const passage = start + at;
      if (!isAllowed(passage)) continue;
      const isTurn = table.turns[passage] === 1;
      const words = table.words[passage] ?? 0;
      const weights = isTurn ? CONVERSATION : ARTICLE;
      const isTheirs = theirs[at] === 1;
      const own = ownSums[at] ?? 0;
      let score = own + weights.context * (aroundSums[at] ?? 0) + weights.document * whole;
      if (isTheirs) score += SPEAKER_ALONE;
      // In an article the words around only settle the order: a passage that says nothing of the question is no answer.
      const isCandidate = isTurn || own !== 0 || isTheirs || (isTelling && (values?.of(passage) ?? 0) >= TELLING_VALUE);
      if (score === 0 || !isCandidate) continue;
      const boost = query.asksForWords ? weights.speaking : weights.named;
      const mostWanted =
        values === null || ((table.kinds[passage] ?? 0) & wantedBit) === 0
          ? 0
          : weights.wanted * (isTurn || !isTelling ? 1 : values.rarity());
      if (!isTheirs && score * (1 + boost) * (1 + mostWanted) < floor) continue;
      score *= words / (words + weights.halfLength);
      if (isTheirs) score *= 1 + boost;
      else if ((at > 0 && theirs[at - 1] === 1) || (at + 1 < length && theirs[at + 1] === 1))
        score *= 1 + boost * weights.beside;
      const reach = score * (1 + mostWanted);
      if (reach < floor && !(isTheirs && reach >= least.theirs.floor)) continue;
      candidates.passages.push(passage);
      candidates.scores.push(score);
      candidates.areTheirs.push(isTheirs);
      candidates.most.push(mostWanted);
      least.best.offer(passage, score);
      ({ floor } = least.best);
      if (isTheirs) least.theirs.offer(passage, score);
    }
  }
}
