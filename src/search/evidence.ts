import { type ArticleCover, articleCover, NO_COVER } from './article-cover.ts';
import { type MeantEvidence, meantEvidence } from './article-meaning.ts';
import { FULL_MATCH } from './compiled-postings.ts';
import type { PassageTable } from './passage-table.ts';
import type { PassageTraits } from './passage-traits.ts';
import type { Query } from './query.ts';
import { articlesAmong } from './rank-articles.ts';
import type { Ranking } from './ranking.ts';
import type { Reading } from './reading.ts';
import { standTogether } from './stand-together.ts';
import type { IndexedPassage } from './term-index.ts';
import { type CountedTerms, type TurnEvidence, turnEvidence } from './turn-evidence.ts';
import { isRareKind, isTellingKind } from './values.ts';

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
  /** Whether a good passage counts what a question asks the number of … */
  readonly counted: number;
  /** … or none does. Both 0 for other questions. */
  readonly uncounted: number;
  /** 1 where a value is asked for that is rare, or nothing but a value of somebody named, and no good passage has one. */
  readonly valueless: number;
  /** 1 where somebody is named and the best passage is neither theirs nor names them. */
  readonly elsewhere: number;
  /** 1 where the holder of an office is asked for, and no good passage names the office. */
  readonly noOffice: number;
  /** How far no good passage has words of those who are asked for them without being somebody known. */
  readonly unheard: number;
  /** 1 where all that they say is asked for, and none of it is there. */
  readonly voiceless: number;
  /** Number of words, on a logarithmic scale. */
  readonly length: number;
  /** In a long conversation alone, else null: what its turns are worth as answers. */
  readonly turns: TurnEvidence | null;
  /** How the first passages and their document cover the question; where `turns` are judged nothing is looked at. */
  readonly cover: ArticleCover;
  /** Where the meaning of the question is known, else null: what reading them tells of the passages. */
  readonly meant: MeantEvidence | null;
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
  counted: 0,
  uncounted: 0,
  valueless: 0,
  elsewhere: 0,
  noOffice: 0,
  unheard: 0,
  voiceless: 0,
  length: 0,
  turns: null,
  cover: NO_COVER,
  meant: null,
};

/** How many of the first passages may answer, and how many are searched for phrases. */
const FIRST = 5;
const FIRST_FOR_PHRASES = 15;
/** How many of the first passages may give the value that is wanted. */
const FIRST_FOR_VALUES = 3;

/** Strength below which a word is not answered to: a distant word of the conversation. */
const FAINT = 0.2;

/** What it is worth that a passage mentions those who are asked for, beside words of theirs. */
const MENTIONED = 0.4;

const saturate = (count: number, half: number) => count / (count + half);

/** How many neighbouring content words of the question stand together in one of the first passages. */
function countPhrases(
  query: Query,
  passages: readonly number[],
  textOf: (passage: number) => readonly string[],
): number {
  const inOrder = query.terms.filter(({ isContent }) => isContent).sort((a, b) => a.start - b.start);
  return inOrder.filter((term, at) => {
    const next = inOrder[at + 1];
    return next !== undefined && passages.some((passage) => standTogether(textOf(passage), term.term, next.term));
  }).length;
}

/** For "who is the mayor of Ashwell": the share of the other content words that a passage with the office has; 0 without it. */
function officeIn({ office, terms }: Query, text: readonly string[]): number {
  if (!office.every((forms) => forms.some((term) => text.includes(term)))) return 0;
  const others = terms.filter(({ term, isContent }) => isContent && !office.some(([asked]) => asked === term));
  if (others.length === 0) return 1;
  return others.filter(({ forms }) => forms.some(({ term }) => text.includes(term))).length / others.length;
}

/**
 * For "what do the teachers say about pay": how far a passage has words of theirs about it, from 0 to 1; less where it only
 * mentions them.
 */
function heardIn({ sources, terms }: Query, { text, sources: printed, speaker }: IndexedPassage): number {
  const asked = new Set(sources.flat());
  const isIn = (words: readonly string[]) => sources.every((forms) => words.some((word) => forms.includes(word)));
  const heard = isIn([...printed, ...speaker]) ? 1 : isIn(text) ? MENTIONED : 0;
  const topic = terms.filter(({ term, isContent }) => isContent && !asked.has(term));
  if (topic.length === 0) return heard < 1 ? 0 : 1;
  const spoken = topic.filter(({ forms }) => forms.some(({ term }) => text.includes(term)));
  return (heard * spoken.length) / topic.length;
}

/** Gathers the evidence from a ranking. `worths` are what its turns are given, best first. `entryOf` gives what the index holds of a passage. */
export function evidenceOf(
  query: Query,
  ranking: Ranking,
  traits: readonly PassageTraits[],
  counted: CountedTerms,
  entryOf: (passage: number) => IndexedPassage,
  worths: readonly number[],
  table: PassageTable,
  reading?: Reading,
): Evidence {
  const isKnown = (term: string) => counted.frequency(term) > 0;
  const textOf = (passage: number) => entryOf(passage).text;
  const { terms, wanted } = query;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0 || ranking.ranked.length === 0) return NO_EVIDENCE;
  const first = ranking.ranked.slice(0, FIRST).map(({ passage }) => passage);
  const own = (term: number, passage: number) => Math.min(1, (ranking.strengths(passage).own[term] ?? 0) / FULL_MATCH);
  const either = (term: number, passage: number) =>
    Math.max(own(term, passage), ranking.strengths(passage).around[term] ?? 0);
  const share = (passage: number, of: typeof own) =>
    terms.reduce((sum, { weight }, term) => sum + weight * of(term, passage), 0) / total;
  const best = (passages: readonly number[], value: (passage: number) => number) => Math.max(0, ...passages.map(value));
  const content = terms.filter(({ isContent }) => isContent);
  const theirs = ranking.preferred.map(({ passage }) => passage);
  const isMeasured = wanted !== null && isTellingKind(wanted);
  const rivals = ranking.ranked.slice(0, FIRST_FOR_VALUES).map(({ passage }) => passage);
  const mostOwn = best(rivals, (passage) => share(passage, own));
  // A value counts as far as its passage speaks of the question as the others do.
  const given = isMeasured
    ? best(rivals, (passage) => (ranking.value(passage) * share(passage, own)) / Math.max(mostOwn, 1e-9))
    : 0;
  const answersTo = (term: number, passage: number) =>
    traits[passage]?.isTurn === true ? either(term, passage) : own(term, passage);
  const unsaid = terms.filter(
    (term, at) => term.isContent && !theirs.some((passage) => answersTo(at, passage) > FAINT),
  );
  const unheard = query.sources.length === 0 ? 0 : 1 - best(first, (passage) => heardIn(query, entryOf(passage)));
  const isAbout = (passage: number) =>
    traits[passage]?.speakers.some((id) => query.speakers.some((speaker) => speaker.id === id)) === true ||
    terms.some(({ isName }, term) => isName && own(term, passage) > 0);
  const turns = turnEvidence(query, ranking, counted, traits[first[0] ?? -1]?.isTurn === true ? worths : []);
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
    counted: query.counted.size > 0 ? given : 0,
    uncounted: query.counted.size > 0 ? 1 - given : 0,
    valueless: isMeasured && given < 0.5 && (isRareKind(wanted) || content.every(({ isName }) => isName)) ? 1 : 0,
    elsewhere: query.speakers.length > 0 && !isAbout(first[0] ?? -1) ? 1 : 0,
    noOffice: query.office.length === 0 ? 0 : 1 - best(first, (passage) => officeIn(query, textOf(passage))),
    unheard,
    voiceless:
      unheard === 1 && terms.every(({ term, isContent }) => !isContent || query.sources.flat().includes(term)) ? 1 : 0,
    length: Math.log2(1 + terms.length) / 4,
    turns,
    cover: turns === null ? articleCover(query, ranking, table, entryOf) : NO_COVER,
    meant:
      reading === undefined || turns !== null
        ? null
        : meantEvidence(articlesAmong(ranking.ranked, { table }, reading), reading),
  };
}
