import type { Ranked } from './best-passages.ts';
import { FULL_MATCH } from './compiled-postings.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { OpenDocument } from './document-strengths.ts';
import { followTopic } from './followed-topic.ts';
import type { Query } from './query.ts';
import type { Ranking } from './ranking.ts';
import { standTogether } from './stand-together.ts';
import { coverAround, type TurnCover } from './turn-cover.ts';

/** What a passage of a turn is judged by; the names are those that training prints. */
export interface TurnFeatures extends TurnCover {
  /** The first score of all, and this one beside it: natural logarithms. */
  readonly leadingScore: number;
  readonly score: number;
  /** One divided by the place, from 1. */
  readonly place: number;
  /** Logarithms of the words of the turn, of the one before and of the one after. */
  readonly length: number;
  readonly lengthBefore: number;
  readonly lengthAfter: number;
  /** Logarithm of the number of passages of the turn. */
  readonly pieces: number;
  /** Where it stands in its document, from 0 to 1. */
  readonly position: number;
  /** The speaker's share of the document's passages and turns, and the logarithm of the words of a turn of theirs: a chair's are many and short. */
  readonly speakerPassages: number;
  readonly speakerTurns: number;
  readonly speakerLength: number;
  /** How much those who are asked for speak just before and after. */
  readonly askedAround: number;
  /** Share of the neighbouring words of the question that stand together in the turn. */
  readonly together: number;
  /** What the document as a whole answers to, beside the document that answers to most. */
  readonly document: number;
  /** How much of the topic of the first passages the passage and the turn hold. */
  readonly topic: number;
  readonly topicOfTurn: number;
  /** How much the other turns near it score: all within eight turns and within two, saturating; the best; the rest of its own turn. */
  readonly near8: number;
  readonly near2: number;
  readonly bestNear: number;
  readonly restOfTurn: number;
}

export const TURN_FEATURES: readonly (keyof TurnFeatures)[] = [
  'leadingScore',
  'score',
  'place',
  'turn',
  'within1',
  'within3',
  'within8',
  'before1',
  'before3',
  'before8',
  'fadingBefore',
  'slowlyFadingBefore',
  'fadingTurnsBefore',
  'fadingTurnsAfter',
  'words',
  'wordsWithin3',
  'heaviestWithin3',
  'length',
  'lengthBefore',
  'lengthAfter',
  'pieces',
  'position',
  'speakerPassages',
  'speakerTurns',
  'speakerLength',
  'askedAround',
  'together',
  'document',
  'topic',
  'topicOfTurn',
  'near8',
  'near2',
  'bestNear',
  'restOfTurn',
];

/** A passage of a turn among the best, with the values of `TURN_FEATURES` in their order. */
export interface JudgedTurn extends Ranked {
  readonly row: readonly number[];
}

/** Passages on either side among which the turns near a passage are looked for, and the turns away that they may be. */
const NEAR_PASSAGES = 30;
const NEAR_TURNS = 8;
const NEXT_TURNS = 2;
/** Pieces of a turn on either side of the passage that are read for words that stand together. */
const PIECES = 6;
const ASKED = { passages: 12, decay: 0.8, most: 8 };

const saturate = (value: number, half: number) => value / (half + value);

/** The turn of each passage of a document, and what its speakers say in all. */
interface DocumentShape {
  readonly turns: Uint32Array;
  readonly turnCount: number;
  readonly words: Uint32Array;
  readonly speakers: ReadonlyMap<string, { passages: number; turns: number; words: number; last: number }>;
  readonly speakerOf: (place: number) => string;
}

function findShape({ table, passages }: CorpusIndex, { start, end }: OpenDocument): DocumentShape {
  const turns = table.paragraphs.subarray(start, end);
  const words = table.words.subarray(start, end);
  const speakers = new Map<string, { passages: number; turns: number; words: number; last: number }>();
  const speakerOf = (place: number) => passages[start + place]?.speakers[0]?.id ?? '';
  for (const [place, turn] of turns.entries()) {
    const id = speakerOf(place);
    const speaker = speakers.get(id) ?? { passages: 0, turns: 0, words: 0, last: -1 };
    speakers.set(id, speaker);
    speaker.passages += 1;
    speaker.words += words[place] ?? 0;
    if (speaker.last !== turn) speaker.turns += 1;
    speaker.last = turn;
  }
  return { turns, turnCount: (turns.at(-1) ?? 0) - (turns[0] ?? 0) + 1, words, speakers, speakerOf };
}

/** By corpus and first passage: shapes are the same for every question. */
const shapes = new WeakMap<CorpusIndex, Map<number, DocumentShape>>();

function shapeOf(index: CorpusIndex, document: OpenDocument): DocumentShape {
  const known = shapes.get(index) ?? new Map<number, DocumentShape>();
  shapes.set(index, known);
  const shape = known.get(document.start) ?? findShape(index, document);
  known.set(document.start, shape);
  return shape;
}

/** The places of a turn's first passage and the one behind its last. */
function turnAround(turns: Uint32Array, at: number): { readonly first: number; readonly end: number } {
  let first = at;
  while (first > 0 && turns[first - 1] === turns[at]) first -= 1;
  let end = at + 1;
  while (end < turns.length && turns[end] === turns[at]) end += 1;
  return { first, end };
}

/** What the document answers to: the best of its passages for each term. */
function answeredBy({ terms }: Query, { own, start, end }: OpenDocument): number {
  let sum = 0;
  for (const [index, { weight }] of terms.entries()) {
    const strengths = own[index];
    let best = 0;
    for (let at = 0; at < end - start; at += 1) best = Math.max(best, strengths?.[at] ?? 0);
    sum += weight * Math.min(1, best / FULL_MATCH);
  }
  return sum;
}

/** Describes those of the ranked passages that are parts of conversations; document by document, in the order of the corpus. */
export function describeTurns(query: Query, ranking: Ranking, index: CorpusIndex): JudgedTurn[] {
  const { table, entries, vocabulary } = index;
  const { ranked } = ranking;
  const textOf = (passage: number) => entries.at(passage).text;
  const leading = ranked[0]?.score ?? 1;
  const topic = followTopic(query, ranked, textOf, vocabulary.weight);
  const content = query.terms.filter(({ isContent }) => isContent).sort((a, b) => a.start - b.start);
  const pairs = content.slice(1).map(({ term }, at) => [content[at]?.term ?? '', term] as const);
  const shares = new Map(ranked.map(({ passage, score }) => [passage, score / leading]));
  const placed = ranked
    .map((one, place) => ({ ...one, place }))
    .filter(({ passage }) => table.turns[passage] === 1)
    .sort((a, b) => a.passage - b.passage);

  const byRun = new Map<number, typeof placed>();
  for (const one of placed) {
    const run = table.runs[one.passage] ?? 0;
    byRun.set(run, [...(byRun.get(run) ?? []), one]);
  }

  const describe = (
    { passage, score, place }: (typeof placed)[number],
    document: OpenDocument,
    { turns, turnCount, words, speakers, speakerOf }: DocumentShape,
    answered: number,
  ): TurnFeatures => {
    const { start, theirs } = document;
    const at = passage - start;
    const { first, end } = turnAround(turns, at);
    const wordsOf = (from: number, to: number) => words.subarray(from, to).reduce((sum, count) => sum + count, 0);
    const before = first > 0 ? turnAround(turns, first - 1) : { first: 0, end: 0 };
    const after = end < turns.length ? turnAround(turns, end) : { first: 0, end: 0 };
    const speaker = speakers.get(speakerOf(at)) ?? { passages: 0, turns: 0, words: 0 };
    const pieces: (readonly string[])[] = [];
    for (let piece = Math.max(first, at - PIECES); piece < Math.min(end, at + PIECES + 1); piece += 1)
      pieces.push(textOf(start + piece));
    let askedAround = 0;
    for (let distance = 1; distance <= ASKED.passages; distance += 1) {
      const isTheirs = (beside: number) => (beside >= 0 && beside < turns.length && theirs[beside] === 1 ? 1 : 0);
      askedAround += (isTheirs(first - distance) + isTheirs(end - 1 + distance)) * ASKED.decay ** distance;
    }
    let near8 = 0;
    let near2 = 0;
    let bestNear = 0;
    let restOfTurn = 0;
    for (let beside = Math.max(0, at - NEAR_PASSAGES); beside <= at + NEAR_PASSAGES; beside += 1) {
      const share = beside === at ? 0 : (shares.get(start + beside) ?? 0);
      const distance = Math.abs((turns[beside] ?? 0) - (turns[at] ?? 0));
      if (share === 0 || beside >= turns.length) continue;
      if (distance === 0) restOfTurn = Math.max(restOfTurn, share);
      if (distance === 0 || distance > NEAR_TURNS) continue;
      near8 += share;
      bestNear = Math.max(bestNear, share);
      if (distance <= NEXT_TURNS) near2 += share;
    }
    const together = pairs.filter(([one, other]) => pieces.some((text) => standTogether(text, one, other)));
    return {
      ...coverAround(query.terms, document, at, turns),
      leadingScore: Math.log(leading),
      score: Math.log(score / leading),
      place: 1 / (1 + place),
      length: Math.log(1 + wordsOf(first, end)),
      lengthBefore: Math.log(1 + wordsOf(before.first, before.end)),
      lengthAfter: Math.log(1 + wordsOf(after.first, after.end)),
      pieces: Math.log(end - first),
      position: at / turns.length,
      speakerPassages: speaker.passages / turns.length,
      speakerTurns: speaker.turns / turnCount,
      speakerLength: Math.log(1 + speaker.words / Math.max(1, speaker.turns)),
      askedAround: askedAround / ASKED.most,
      together: pairs.length === 0 ? 0 : together.length / pairs.length,
      document: answered,
      topic: topic.shareOf(textOf(passage)),
      topicOfTurn: topic.shareOf(pieces.flat()),
      near8: saturate(near8, 4),
      near2: saturate(near2, 2),
      bestNear,
      restOfTurn,
    };
  };

  const described = [...byRun.values()].flatMap((found) => {
    const document = ranking.open(found[0]?.passage ?? 0);
    const shape = shapeOf(index, document);
    const answered = answeredBy(query, document);
    return found.map((one) => ({ ...one, features: describe(one, document, shape, answered) }));
  });
  const mostAnswered = described.reduce((most, { features }) => Math.max(most, features.document), 1e-9);
  return described.map(({ passage, score, features }) => {
    const seen = { ...features, document: features.document / mostAnswered };
    return { passage, score, row: TURN_FEATURES.map((name) => seen[name]) };
  });
}
