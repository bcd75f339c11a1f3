import { sentenceSpans } from '../text/sentences.ts';
import { type Answered, type ArticleWords, createArticleWords, type PassageWords } from './article-words.ts';
import type { Ranked } from './best-passages.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { type FollowedTopic, followTopic } from './followed-topic.ts';
import type { PassageKind } from './passage.ts';
import type { Query, QueryTerm } from './query.ts';
import type { Ranking } from './ranking.ts';
import { standTogether } from './stand-together.ts';
import { VALUE_KINDS } from './values.ts';

/** What an open word counts for where the title has it. */
const TITLED = 0.7;
/** Below this a word is hardly answered: by another one that may mean the same. */
const FAINT = 0.2;
/** Farther from the best passage of its document, and farther down among the documents, nothing is told apart. */
const FARTHEST = 6;
const LAST_DOCUMENT = 5;
/** A passage is no shorter than so many terms. */
const SHORTEST = 8;
const KINDS: readonly PassageKind[] = ['narration', 'caption', 'indirect', 'mixed', 'direct'];
const DIGIT = /\d/u;

/** The first of the ranked passages of a document, and the place of the document among the others. */
interface Leading extends Ranked {
  readonly place: number;
}

/** What is the same for all the passages of one question. */
interface Asked {
  readonly query: Query;
  readonly ranking: Ranking;
  readonly index: CorpusIndex;
  readonly words: ArticleWords;
  readonly leadingScore: number;
  readonly topic: FollowedTopic;
  readonly pairs: readonly (readonly [QueryTerm, QueryTerm])[];
  /** By run of passages. */
  readonly leading: ReadonlyMap<number, Leading>;
  readonly bestCover: ReadonlyMap<number, number>;
  /** The most that any of the documents answers to, above 0. */
  readonly mostInDocument: number;
}

/** One passage, those around it, its title and its document. */
interface SeenPassage extends Ranked {
  readonly asked: Asked;
  readonly place: number;
  readonly run: number;
  readonly words: PassageWords;
  readonly before: Answered;
  readonly after: Answered;
  readonly title: Answered;
  readonly document: Answered;
}

const NOTHING: Answered = [];

/** The share of the question that the best sentence of a passage answers to. */
function bestSentence({ index, words }: Asked, passage: number): number {
  const text = index.passages[passage]?.text ?? '';
  const spans = sentenceSpans(text, { start: 0, end: text.length });
  return Math.max(0, ...spans.map(({ start, end }) => words.share(words.within(passage, start, end))));
}

const areTogether = (text: readonly string[], [one, other]: readonly [QueryTerm, QueryTerm]) =>
  one.forms.some((first) => other.forms.some((second) => standTogether(text, first.term, second.term)));

/** The heaviest word that a passage and its title leave open, beside the heaviest word. */
function leftOpen({ asked: { words }, words: { all }, title }: SeenPassage): number {
  const open = words.terms.map(({ weight }, at) => weight * (1 - Math.max(all[at] ?? 0, TITLED * (title[at] ?? 0))));
  return Math.max(...open, 0) / words.heaviest;
}

function countKinds(bits: number): number {
  return VALUE_KINDS.reduce((sum, _, at) => sum + ((bits >>> at) & 1), 0);
}

/** What a passage of an article is judged by. */
const FEATURES = {
  /** The first score of all, and this one beside it: natural logarithms. One divided by the place, from 1. */
  leadingScore: ({ asked }) => Math.log(asked.leadingScore),
  score: ({ asked, score }) => Math.log(score / asked.leadingScore),
  place: ({ place }) => 1 / (1 + place),
  /** Shares of the question's weight that it answers to: by its text, by the very words, with those who speak, the title, and the passages around. */
  covered: ({ asked, words }) => asked.words.share(words.text),
  exactly: ({ asked, words }) => asked.words.share(words.exactly),
  withSpeaker: ({ asked, words }) => asked.words.share(words.all),
  withTitle: ({ asked, words, title }) => asked.words.share(words.all, title),
  titled: ({ asked, title }) => asked.words.share(title),
  withBefore: ({ asked, words, before }) => asked.words.share(words.all, before),
  withAfter: ({ asked, words, after }) => asked.words.share(words.all, after),
  before: ({ asked, before }) => asked.words.share(before),
  after: ({ asked, after }) => asked.words.share(after),
  /** The same of its document, alone and beside the document that answers to most, and of the passage beside the best one of its document. */
  inDocument: ({ asked, document }) => asked.words.share(document),
  documentLead: ({ asked, document }) => asked.words.share(document) / asked.mostInDocument,
  coverLead: ({ asked, words, run }) => asked.words.share(words.all) / (asked.bestCover.get(run) || 1),
  /** What it leaves to the passages around, the title and the rest of its document. */
  elsewhere: ({ asked, words, document }) =>
    asked.words.share(document.map((worth, at) => ((words.all[at] ?? 0) > 0 ? 0 : worth))),
  /** How many words it answers to, and how heavy the heaviest of those is, and the heaviest of the others. */
  matched: ({ words }) => words.all.filter((worth) => worth > FAINT).length,
  heaviest: ({ asked: { words }, words: { all } }) =>
    Math.max(0, ...words.terms.map(({ weight }, at) => weight * (all[at] ?? 0))) / words.heaviest,
  leftOpen,
  sentence: ({ asked, passage }) => bestSentence(asked, passage),
  /** Share of the neighbouring words of the question that stand together in it. */
  together: ({ asked: { pairs }, words }) =>
    pairs.filter((pair) => areTogether(words.entry.text, pair)).length / Math.max(1, pairs.length),
  density: ({ words }) => words.text.reduce((sum, worth) => sum + worth, 0) / (SHORTEST + words.entry.text.length),
  /** The kind of value that is wanted, how well the passage gives it, its words with digits then, and how many kinds it gives. */
  wanted: ({ asked: { query } }) => (query.wanted === null ? -1 : VALUE_KINDS.indexOf(query.wanted)),
  value: ({ asked, passage }) => asked.ranking.value(passage),
  digits: ({ asked: { query }, words }) =>
    query.wanted === null ? 0 : words.entry.text.filter((word) => DIGIT.test(word)).length,
  kinds: ({ asked: { index }, passage }) => countKinds(index.table.kinds[passage] ?? 0),
  /** Whether it holds words of somebody who is asked for, how far words are quoted in it at all, and the logarithm of its length. */
  isTheirs: ({ asked: { query, index }, passage }) =>
    index.traits[passage]?.speakers.some((id) => query.speakers.some((speaker) => speaker.id === id)) === true ? 1 : 0,
  kind: ({ asked: { index }, passage }) => KINDS.indexOf(index.passages[passage]?.kind ?? 'narration'),
  length: ({ asked: { index }, passage }) => Math.log(1 + (index.table.words[passage] ?? 0)),
  /** How much it holds of what the first passages speak of besides. */
  topic: ({ asked, passage }) => asked.topic.shareOf([passage]),
  /** Where it stands from the best passage of its document, its score beside that one's, and the place of the document. */
  fromLeading: ({ asked, passage, run }) =>
    Math.max(-FARTHEST, Math.min(FARTHEST, passage - (asked.leading.get(run)?.passage ?? passage))),
  ofLeading: ({ asked, score, run }) => Math.log(score / (asked.leading.get(run)?.score ?? score)),
  documentPlace: ({ asked, run }) => Math.min(LAST_DOCUMENT, asked.leading.get(run)?.place ?? LAST_DOCUMENT),
} satisfies Record<string, (seen: SeenPassage) => number>;

/** The names of what a passage of an article is judged by. */
export const ARTICLE_FEATURES: readonly string[] = Object.keys(FEATURES);
const READERS: readonly ((seen: SeenPassage) => number)[] = Object.values(FEATURES);

/** A passage of an article among the best, with the values of `ARTICLE_FEATURES` in their order. */
export interface JudgedPassage extends Ranked {
  readonly row: readonly number[];
}

/** Describes passages of articles, the best found first, in the same order. */
export function describeArticles(
  found: readonly Ranked[],
  query: Query,
  ranking: Ranking,
  index: CorpusIndex,
): JudgedPassage[] {
  const { table, vocabulary } = index;
  const words = createArticleWords(query, index);
  const runOf = (passage: number) => table.runs[passage] ?? 0;
  const leading = new Map<number, Leading>();
  const bestCover = new Map<number, number>();
  for (const one of found) {
    const run = runOf(one.passage);
    if (!leading.has(run)) leading.set(run, { ...one, place: leading.size });
    bestCover.set(run, Math.max(bestCover.get(run) ?? 0, words.share(words.of(one.passage).all)));
  }
  const inOrder = [...words.terms].sort((a, b) => a.start - b.start);
  const asked: Asked = {
    query,
    ranking,
    index,
    words,
    leadingScore: found[0]?.score ?? 1,
    topic: followTopic(query, found, (passage) => words.of(passage).entry.text, vocabulary.weight),
    pairs: inOrder.slice(1).map((term, at) => [inOrder[at] ?? term, term] as const),
    leading,
    bestCover,
    mostInDocument: Math.max(1e-9, ...[...leading.keys()].map((run) => words.share(words.ofDocument(run)))),
  };
  return found.map(({ passage, score }, place) => {
    const run = runOf(passage);
    const isIn = (other: number) => other >= 0 && other < table.size && runOf(other) === run;
    const seen: SeenPassage = {
      asked,
      passage,
      score,
      place,
      run,
      words: words.of(passage),
      before: isIn(passage - 1) ? words.of(passage - 1).all : NOTHING,
      after: isIn(passage + 1) ? words.of(passage + 1).all : NOTHING,
      title: words.ofTitle(run),
      document: words.ofDocument(run),
    };
    return { passage, score, row: READERS.map((read) => read(seen)) };
  });
}
