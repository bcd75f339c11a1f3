import type { Token } from './analyzer.ts';
import { EVERYDAY_TERMS, REPORTING_TERMS } from './common-words.ts';
import { isContent } from './passage-terms.ts';

/** Something that a corpus speaks of: a word, or two or three in a row, as printed most often. */
export interface Topic {
  readonly printed: string;
  readonly terms: readonly string[];
  /** In how many passages. */
  readonly count: number;
  readonly score: number;
}

/** A passage with its tokens, whose offsets count from `offset` before the passage's start. */
export interface TopicSource {
  /** Called for the passages that are counted. */
  tokens(): readonly Token[];
  readonly text: string;
  readonly offset: number;
}

const LONGEST = 3;
const MOST_TOPICS = 400;
/** Of a larger corpus every so many-th passage is counted: what it speaks of most shows there too. */
const MOST_COUNTED = 3000;
/** Words in a smaller share of the passages are nobody's topic; in a large corpus this saves most of the counting. */
const RAREST_SHARE = 0.001;
/** Words that stand before nouns: a lone word that never follows one of them is hardly a noun. */
const BEFORE_NOUNS = new Set(
  'the a an of in on for our their its his her my your these those this that no more some any and with to about into from local new'.split(
    ' ',
  ),
);
const NO_NOUN = /(?:ly|ing|ed|n't)$/u;

interface Candidate {
  readonly terms: readonly string[];
  readonly passages: Set<number>;
  readonly printed: Map<string, number>;
  /** How often it stands behind a word that comes before nouns, and how often no other word of content follows. */
  asNoun: number;
  asEnd: number;
  times: number;
}

const isSpace = (between: string) => /^[ \u00a0]+$/u.test(between);
const isTelling = (token: Token) =>
  isContent(token) && !EVERYDAY_TERMS.has(token.term) && !REPORTING_TERMS.has(token.term) && !/\d/u.test(token.term);

/** Counts the runs of telling words. */
function collect(passages: readonly TopicSource[], frequency: (term: string) => number): Candidate[] {
  const rarest = Math.max(passages.length < 4 ? 1 : 2, passages.length * RAREST_SHARE);
  const candidates = new Map<string, Candidate>();
  const step = Math.ceil(passages.length / MOST_COUNTED);
  passages.forEach(({ tokens, text, offset }, passage) => {
    if (passage % step !== 0) return;
    const simple = tokens().filter((token) => !token.word.includes('-'));
    simple.forEach((first, at) => {
      const run: Token[] = [];
      for (let length = 1; length <= LONGEST; length += 1) {
        const token = simple[at + length - 1];
        const before = run.at(-1);
        if (
          token === undefined ||
          !isTelling(token) ||
          frequency(token.term) < rarest ||
          (before && !isSpace(text.slice(before.end - offset, token.start - offset)))
        )
          return;
        run.push(token);
        const key = run.map(({ term }) => term).join(' ');
        const candidate = candidates.get(key) ?? {
          terms: key.split(' '),
          passages: new Set(),
          printed: new Map(),
          asNoun: 0,
          asEnd: 0,
          times: 0,
        };
        const printed = text.slice(first.start - offset, token.end - offset);
        candidate.printed.set(printed, (candidate.printed.get(printed) ?? 0) + 1);
        candidate.passages.add(passage);
        candidate.times += 1;
        const next = simple[at + length];
        const follows =
          next !== undefined && isContent(next) && isSpace(text.slice(token.end - offset, next.start - offset));
        if (!follows) candidate.asEnd += 1;
        if (BEFORE_NOUNS.has(simple[at - 1]?.word ?? '')) candidate.asNoun += 1;
        candidates.set(key, candidate);
      }
    });
  });
  return [...candidates.values()];
}

/** The usual printed form; among equals the one in small letters, then the first. */
function usual(printed: ReadonlyMap<string, number>): string {
  const forms = [...printed].sort(
    ([a, m], [b, n]) => n - m || Number(a !== a.toLowerCase()) - Number(b !== b.toLowerCase()),
  );
  return forms[0]?.[0] ?? '';
}

/**
 * What a corpus speaks of most, by the number of passages; runs of words before lone ones. Names of the people who speak are
 * left out by their terms.
 */
export function findTopics(
  passages: readonly TopicSource[],
  names: ReadonlySet<string>,
  frequency: (term: string) => number,
): Topic[] {
  const least = passages.length < 4 ? 1 : 2;
  const topics = collect(passages, frequency).flatMap(
    ({ terms, passages: holders, printed, asNoun, asEnd, times }): Topic[] => {
      const form = usual(printed);
      const isLone = terms.length === 1;
      const isNounLike =
        !isLone || (asNoun * 3 >= times && asEnd * 3 >= times && !NO_NOUN.test(form)) || /^\p{Lu}{2,}$/u.test(form);
      if (
        holders.size < least ||
        !isNounLike ||
        terms.some((term) => names.has(term)) ||
        form.length < 3 ||
        form.length > 60
      )
        return [];
      return [
        {
          printed: form,
          terms,
          count: holders.size,
          score: holders.size * (isLone ? 1 : terms.length === 2 ? 2 : 1.8),
        },
      ];
    },
  );
  return withoutParts(topics.sort((a, b) => b.score - a.score || a.printed.localeCompare(b.printed, 'en'))).slice(
    0,
    MOST_TOPICS,
  );
}

/** Leaves out a topic that a longer or more frequent one holds or is held by. */
function withoutParts(topics: readonly Topic[]): Topic[] {
  const kept: Topic[] = [];
  const used = new Set<string>();
  for (const topic of topics) {
    if (topic.terms.some((term) => used.has(term))) continue;
    kept.push(topic);
    for (const term of topic.terms) used.add(term);
    if (kept.length >= MOST_TOPICS) break;
  }
  return kept;
}
