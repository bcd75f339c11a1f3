import type { Ranked } from './best-passages.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { type DocumentShape, lengthOf, NO_TURN, shapeOf, speakingIn, type Turn, turnAround } from './document-shape.ts';
import type { OpenPassages } from './document-strengths.ts';
import { type FollowedTopic, followTopic } from './followed-topic.ts';
import type { Query } from './query.ts';
import type { Ranking } from './ranking.ts';
import { standTogether } from './stand-together.ts';
import { type CoverReader, createCoverReader, PASSAGES, type TurnCover } from './turn-cover.ts';

/** Passages on either side among which the turns near a passage are looked for, and the turns away that they may be. */
const NEAR_PASSAGES = 30;
const NEAR_TURNS = 8;
const NEXT_TURNS = 2;
/** Pieces of a turn on either side of the passage that are read for words that stand together. */
const PIECES = 6;
const ASKED = { passages: 12, decay: 0.8, most: 8 };

const saturate = (value: number, half: number) => value / (half + value);

/** How much those who are asked for speak just before and after a turn. */
function askedAround({ theirs, start, end }: OpenPassages, first: number, behind: number): number {
  let sum = 0;
  for (let distance = 1; distance <= ASKED.passages; distance += 1) {
    const before = first - distance;
    const after = behind - 1 + distance;
    const count =
      (before >= start ? (theirs[before - start] ?? 0) : 0) + (after < end ? (theirs[after - start] ?? 0) : 0);
    sum += count * ASKED.decay ** distance;
  }
  return sum / ASKED.most;
}

/** How the other turns near one score, by their shares of the first score. */
interface NearScores {
  /** All within eight turns, and within two. */
  eight: number;
  two: number;
  /** The best, and the best of the rest of its own turn. */
  best: number;
  ownTurn: number;
}

/** @param at place of the passage in its document */
function scoresNear({ start, turns }: DocumentShape, at: number, shares: ReadonlyMap<number, number>): NearScores {
  const near = { eight: 0, two: 0, best: 0, ownTurn: 0 };
  const last = Math.min(turns.length - 1, at + NEAR_PASSAGES);
  for (let beside = Math.max(0, at - NEAR_PASSAGES); beside <= last; beside += 1) {
    const share = beside === at ? 0 : (shares.get(start + beside) ?? 0);
    if (share === 0) continue;
    const distance = Math.abs((turns[beside] ?? 0) - (turns[at] ?? 0));
    if (distance === 0) near.ownTurn = Math.max(near.ownTurn, share);
    if (distance === 0 || distance > NEAR_TURNS) continue;
    near.eight += share;
    near.best = Math.max(near.best, share);
    if (distance <= NEXT_TURNS) near.two += share;
  }
  return near;
}

/** What is the same for all the turns of one question. */
interface Asked {
  readonly query: Query;
  readonly ranking: Ranking;
  readonly index: CorpusIndex;
  /** The first score of all. */
  readonly leading: number;
  readonly mostWhole: number;
  readonly topic: FollowedTopic;
  /** Neighbouring content words. */
  readonly pairs: readonly (readonly [string, string])[];
  /** By passage, the share of the first score. */
  readonly shares: ReadonlyMap<number, number>;
  textOf(passage: number): readonly string[];
}

/** One passage of a turn, its turn and what is around. */
interface SeenTurn {
  readonly asked: Asked;
  readonly passage: number;
  readonly score: number;
  readonly place: number;
  readonly shape: DocumentShape;
  /** Place of the passage in its document. */
  readonly at: number;
  readonly turn: Turn;
  readonly open: OpenPassages;
  readonly cover: TurnCover;
  readonly near: NearScores;
  readonly speaker: ReturnType<typeof speakingIn>;
  /** The passages of the turn that are read. */
  readonly pieces: readonly number[];
}

function see(ranked: Ranked & { readonly place: number }, asked: Asked, cover: CoverReader): SeenTurn {
  const { passage, score, place } = ranked;
  const { ranking, index, shares } = asked;
  const shape = shapeOf(index, index.table.runs[passage] ?? 0);
  const { start, turns } = shape;
  const at = passage - start;
  const turn = turnAround(turns, at);
  const { first, end } = turn;
  const from = start + Math.max(0, Math.min(at - PASSAGES, first - ASKED.passages));
  const to = start + Math.min(turns.length, Math.max(at + PASSAGES + 1, end + ASKED.passages));
  const open = ranking.open(from, to);
  const pieces: number[] = [];
  for (let piece = Math.max(first, at - PIECES); piece < Math.min(end, at + PIECES + 1); piece += 1)
    pieces.push(start + piece);
  return {
    asked,
    passage,
    score,
    place,
    shape,
    at,
    turn,
    open,
    cover: cover(open, passage - from, turns.subarray(from - start, to - start)),
    near: scoresNear(shape, at, shares),
    speaker: speakingIn(shape, index, passage),
    pieces,
  };
}

/** What a passage of a turn is judged by; the names are those that training prints. */
const FEATURES = {
  /** The first score of all, and this one beside it: natural logarithms. */
  leadingScore: ({ asked }) => Math.log(asked.leading),
  score: ({ asked, score }) => Math.log(score / asked.leading),
  /** One divided by the place, from 1. */
  place: ({ place }) => 1 / (1 + place),
  turn: ({ cover }) => cover.turn,
  within1: ({ cover }) => cover.within1,
  within3: ({ cover }) => cover.within3,
  within8: ({ cover }) => cover.within8,
  before1: ({ cover }) => cover.before1,
  before3: ({ cover }) => cover.before3,
  before8: ({ cover }) => cover.before8,
  fadingBefore: ({ cover }) => cover.fadingBefore,
  slowlyFadingBefore: ({ cover }) => cover.slowlyFadingBefore,
  fadingTurnsBefore: ({ cover }) => cover.fadingTurnsBefore,
  fadingTurnsAfter: ({ cover }) => cover.fadingTurnsAfter,
  words: ({ cover }) => cover.words,
  wordsWithin3: ({ cover }) => cover.wordsWithin3,
  heaviestWithin3: ({ cover }) => cover.heaviestWithin3,
  /** Logarithms of the words of the turn, of the one before and of the one after. */
  length: ({ shape, turn }) => lengthOf(shape, turn),
  lengthBefore: ({ shape, turn }) =>
    lengthOf(shape, turn.first > 0 ? turnAround(shape.turns, turn.first - 1) : NO_TURN),
  lengthAfter: ({ shape, turn }) =>
    lengthOf(shape, turn.end < shape.turns.length ? turnAround(shape.turns, turn.end) : NO_TURN),
  /** Logarithm of the number of passages of the turn. */
  pieces: ({ turn }) => Math.log(turn.end - turn.first),
  /** Where it stands in its document, from 0 to 1. */
  position: ({ at, shape }) => at / shape.turns.length,
  /** The speaker's share of the document's passages and turns, and the logarithm of the words of a turn of theirs: a chair's are many and short. */
  speakerPassages: ({ speaker, shape }) => speaker.passages / shape.turns.length,
  speakerTurns: ({ speaker, shape }) => speaker.turns / shape.turnCount,
  speakerLength: ({ speaker }) => Math.log(1 + speaker.words / Math.max(1, speaker.turns)),
  /** How much those who are asked for speak just before and after. */
  askedAround: ({ open, shape, turn }) => askedAround(open, shape.start + turn.first, shape.start + turn.end),
  /** Share of the neighbouring words of the question that stand together in the turn. */
  together: ({ asked: { pairs, textOf }, pieces }) =>
    pairs.filter(([one, other]) => pieces.some((piece) => standTogether(textOf(piece), one, other))).length /
    Math.max(1, pairs.length),
  /** What the document as a whole answers to, beside the document that answers to most. */
  document: ({ asked: { ranking, index, mostWhole }, passage }) =>
    ranking.whole(index.table.runs[passage] ?? 0) / mostWhole,
  /** How much of the topic of the first passages the passage and the turn hold. */
  topic: ({ asked, passage }) => asked.topic.shareOf([passage]),
  topicOfTurn: ({ asked, pieces }) => asked.topic.shareOf(pieces),
  /** How much the other turns near it score: all within eight turns and within two, saturating; the best; the rest of its own turn. */
  near8: ({ near }) => saturate(near.eight, 4),
  near2: ({ near }) => saturate(near.two, 2),
  bestNear: ({ near }) => near.best,
  restOfTurn: ({ near }) => near.ownTurn,
} satisfies Record<string, (seen: SeenTurn) => number>;

/** The names of what a turn is judged by. */
export const TURN_FEATURES: readonly string[] = Object.keys(FEATURES);
const READERS: readonly ((seen: SeenTurn) => number)[] = Object.values(FEATURES);

/** A passage of a turn among the best, with the values of `TURN_FEATURES` in their order. */
export interface JudgedTurn extends Ranked {
  readonly row: readonly number[];
}

/** Describes those of the ranked passages that are parts of conversations, in the order of the corpus. */
export function describeTurns(query: Query, ranking: Ranking, index: CorpusIndex): JudgedTurn[] {
  const { table, entries, vocabulary } = index;
  const { ranked } = ranking;
  const texts = new Map<number, readonly string[]>();
  const textOf = (passage: number) => {
    const text = texts.get(passage) ?? entries.textOf(passage);
    texts.set(passage, text);
    return text;
  };
  const leading = ranked[0]?.score ?? 1;
  const content = query.terms.filter(({ isContent }) => isContent).sort((a, b) => a.start - b.start);
  const placed = ranked
    .map((one, place) => ({ ...one, place }))
    .filter(({ passage }) => table.turns[passage] === 1)
    .sort((a, b) => a.passage - b.passage);
  const asked = {
    query,
    ranking,
    index,
    leading,
    mostWhole: placed.reduce((most, { passage }) => Math.max(most, ranking.whole(table.runs[passage] ?? 0)), 1e-9),
    topic: followTopic(query, ranked, textOf, vocabulary.weight),
    pairs: content.slice(1).map(({ term }, at) => [content[at]?.term ?? '', term] as const),
    shares: new Map(ranked.map(({ passage, score }) => [passage, score / leading])),
    textOf,
  };
  const cover = createCoverReader(query.terms);
  return placed.map((one) => {
    const seen = see(one, asked, cover);
    return { passage: one.passage, score: one.score, row: READERS.map((read) => read(seen)) };
  });
}
