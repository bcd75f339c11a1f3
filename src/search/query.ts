import type { Speaker } from '../corpus/speaker.ts';
import { EVERYDAY_TERMS, REPORTING_TERMS } from './common-words.ts';
import { expansionOf } from './known-acronyms.ts';
import type { Mention } from './mentions.ts';
import { isUnitWord } from './numbers.ts';
import { isContent } from './passage-terms.ts';
import type { QuestionWord } from './question-words.ts';
import { phrasalVerb } from './thesaurus/thesaurus.ts';
import { officeAsked, type Wanted, wantedAnswer } from './wanted.ts';

/** A term that stands for a word of the question, and the share of an exact match that it counts for. */
export interface Form {
  readonly term: string;
  readonly share: number;
}

/** One word of the question that is looked for. */
export interface QueryTerm {
  /** As printed in the question. */
  readonly printed: string;
  /** Offset in the question. */
  readonly start: number;
  readonly term: string;
  readonly weight: number;
  /** The term itself first, with share 1; then what else answers to the word. */
  readonly forms: readonly Form[];
  /** Whether it is a content word: neither everyday nor one that reports speech. */
  readonly isContent: boolean;
  /** Whether it is a part of the name of somebody whose words are preferred. */
  readonly isName: boolean;
}

/** A question as it is searched. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  readonly wanted: Wanted;
  /** For "how many …": the terms that may stand for what is counted. */
  readonly counted: ReadonlySet<string>;
  /** For "who is the …": for each word of the office the terms that answer to it. */
  readonly office: readonly (readonly string[])[];
  /** Whose words are preferred; empty where the question names nobody. */
  readonly speakers: readonly Speaker[];
  /** Whether the question asks for what they said, and not only about them. */
  readonly asksForWords: boolean;
  /** Whether the corpus holds no words of any of them. */
  readonly isUnquoted: boolean;
  /** Whether one of its words is one that questions ask with, as a bare topic seldom has. */
  readonly isAsking: boolean;
  /** Whether it asks for all that somebody said and for nothing in particular: "what did X say". */
  readonly isForAllWords: boolean;
  /** Terms of whoever is asked for their words without being somebody known: "what do teachers say about …". */
  readonly sources: readonly (readonly string[])[];
}

/** What the reading of a question needs to know about the corpus. */
export interface QueryKnowledge {
  weight(term: string): number;
  isKnown(term: string): boolean;
  isQuoted(speaker: Speaker): boolean;
  /** Everything that answers to a term besides itself; `word` is the word as typed. */
  forms(term: string, word?: string): readonly Form[];
  /** Whether two neighbours of a run of terms stand next to each other somewhere. */
  areTogether(terms: readonly string[]): boolean;
  /** Terms that a run of words stands for, by the words' indexes: acronyms of expansions. */
  acronyms(terms: readonly string[]): readonly { readonly from: number; readonly to: number; readonly term: string }[];
}

/** Most words that are looked for; of a longer question the most telling. */
const MOST_TERMS = 24;
/** What is left of the weight of words that only report speech, and of the name of somebody whose words are preferred. */
const REPORTING_SHARE = 0.1;
const NAMED_SHARE = 0.3;
/** A form of at least this share means much the same as the word itself. */
export const NEAR_SHARE = 0.5;
/** What the words of an expansion count for together, beside one word. */
const EXPANSION_SHARE = 1.5;
/** What one part of a hyphened compound counts for where the compound itself is in the corpus. */
const PART_SHARE = 0.4;

/** Most words of the one who is asked for: "the chair of the parish council". */
const LONGEST_SOURCE = 6;

const AUXILIARIES = new Set('did does do has have had would will is was are were'.split(' '));
const ASKING = new Set([...AUXILIARIES, ...'who whom whose what when where why which how can could should'.split(' ')]);
/** Bodies whose talk is asked for as a whole: "what did the committee say about …". */
const GROUPS = new Set(
  'meeting group committee panel board members people speakers participants council house chamber'.split(' '),
);
const ABOUT = new Set('about on of regarding concerning'.split(' '));

/** Whether the mention is the one who speaks: "did X say", "X said", "according to X", "X's view". */
function isSpeaking(words: readonly QuestionWord[], { from, to }: Mention): boolean {
  const before = words[from - 1]?.word ?? '';
  const earlier = words[from - 2]?.word ?? '';
  const isReporting = (index: number) => REPORTING_TERMS.has(words[index]?.term ?? '');
  if (before === 'to' && earlier === 'according') return true;
  if ((before === 'from' || before === 'by') && isReporting(from - 2)) return true;
  if (isReporting(to)) return true;
  const ahead = [to + 1, to + 2].some((index) => isReporting(index) && !ABOUT.has(words[index - 1]?.word ?? ''));
  const isAsked = AUXILIARIES.has(before) || AUXILIARIES.has(words[from - 2]?.word ?? '');
  return ahead && isAsked;
}

/**
 * The words that a word of the question is looked for by: a compound that the corpus does not print by its parts, a
 * well-known short form that it does not print by what it stands for.
 */
function simplify(word: QuestionWord, knowledge: QueryKnowledge): (QuestionWord & { readonly share?: number })[] {
  if (knowledge.isKnown(word.term)) return [word];
  const printed = word.printed.split('-');
  const expansion = expansionOf(word.word) ?? [];
  if (expansion.length > 1 && knowledge.areTogether(expansion))
    return expansion.map((term) => ({
      ...word,
      word: term,
      term,
      parts: [],
      share: EXPANSION_SHARE / expansion.length,
    }));
  if (word.parts.length === 0) return [word];
  return word.parts.map((term, part) => ({
    ...word,
    printed: printed[part] ?? word.printed,
    word: term,
    term,
    parts: [],
  }));
}

/** The words between an auxiliary and a verb of speech that stand for whoever speaks: "what do the teachers say about …". */
function askedSource(words: readonly QuestionWord[]): readonly number[] {
  const auxiliary = words.findIndex(({ word }) => AUXILIARIES.has(word));
  const verb = words.findIndex(({ term }, index) => index > auxiliary && REPORTING_TERMS.has(term));
  if (auxiliary === -1 || verb === -1 || verb - auxiliary > LONGEST_SOURCE + 1) return [];
  // "Why was the farm refused?" asks for no words.
  if (auxiliary > 0 && !/^(?:what|how)$/u.test(words[auxiliary - 1]?.word ?? '')) return [];
  return words.slice(auxiliary + 1, verb).map((_, at) => auxiliary + 1 + at);
}

/** Reads a question. `mentions` are the people whom it names. */
export function readQuery(
  words: readonly QuestionWord[],
  mentions: readonly Mention[],
  knowledge: QueryKnowledge,
): Query {
  const wanted = wantedAnswer(words);
  const speaking = mentions.filter((mention) => isSpeaking(words, mention));
  // Somebody who is only spoken of is a topic like any other.
  const quoted = mentions.filter((mention) => mention.speakers.some((speaker) => knowledge.isQuoted(speaker)));
  const preferred = speaking.length > 0 ? speaking : quoted;
  const isNamed = (index: number) => preferred.some(({ from, to }) => from <= index && index < to);
  const content = words
    .flatMap((word, index) => simplify(word, knowledge).map((one) => ({ word: one, index })))
    .filter(
      ({ word, index }) =>
        isContent(word) &&
        !wanted.consumed.has(word) &&
        !isUnitWord(word.word, words[index - 1]?.term, words[index - 2]?.term),
    );
  const isGroup = (index: number) =>
    GROUPS.has(words[index]?.word ?? '') &&
    AUXILIARIES.has(words[index - 2]?.word ?? '') &&
    REPORTING_TERMS.has(words[index + 1]?.term ?? '');
  const isFrame = (word: QuestionWord, index: number) =>
    REPORTING_TERMS.has(word.term) || wanted.framing.has(word) || isGroup(index);
  const framing = ({ word, index }: { word: QuestionWord; index: number }) => isFrame(word, index) || isNamed(index);
  const hasSubject = content.some((one) => !framing(one));
  // "When was the debate held": of two words that frame, the one that only places the event says less.
  const hasEvent = content.some(({ word }) => !wanted.framing.has(word));
  const isPlacing = (word: QuestionWord) => hasEvent && wanted.framing.has(word);
  const isTelling = ({ word, index }: { word: QuestionWord; index: number }) =>
    !framing({ word, index }) && !EVERYDAY_TERMS.has(word.term);
  const hasTelling = content.some(isTelling);
  const simple = content.flatMap(({ word }, order) =>
    (word.parts.length === 0 ? [word.term] : word.parts).map((term) => ({ term, order })),
  );
  const acronyms = knowledge.acronyms(simple.map(({ term }) => term)).map(({ from, to, term }) => ({
    term,
    orders: new Set(simple.slice(from, to).map(({ order }) => order)),
  }));
  const seen = new Set<string>();
  const terms = content.flatMap(({ word, index }, order): QueryTerm[] => {
    if (seen.has(word.term)) return [];
    seen.add(word.term);
    const reporting = isFrame(word, index);
    const share =
      isPlacing(word) || ((hasSubject || speaking.length > 0) && reporting && !isNamed(index))
        ? REPORTING_SHARE
        : hasSubject && isNamed(index)
          ? NAMED_SHARE
          : 1;
    const short = acronyms.filter(({ orders }) => orders.has(order)).map(({ term }) => ({ term, share: 1 }));
    const parts = word.parts.map((term) => ({ term, share: PART_SHARE }));
    const phrasal = phrasalVerb(word.term, words[index + 1]?.word, words[index + 2]?.word)?.term;
    const meant = phrasal === undefined ? [] : [{ term: phrasal, share: 1 }, ...knowledge.forms(phrasal)];
    return [
      {
        printed: word.printed,
        start: word.start,
        term: word.term,
        weight: knowledge.weight(word.term) * share * (word.share ?? 1),
        forms: [{ term: word.term, share: 1 }, ...short, ...parts, ...meant, ...knowledge.forms(word.term, word.word)],
        isName: isNamed(index),
        isContent: hasTelling
          ? isTelling({ word, index })
          : !isNamed(index) && !isPlacing(word) && !(speaking.length > 0 && reporting),
      },
    ];
  });
  const asked = new Set(
    askedSource(words)
      .filter((index) => !isGroup(index))
      .map((index) => words[index]?.term),
  );
  const sourceForms = terms
    .filter(({ term, isContent }) => isContent && asked.has(term))
    .map(({ forms }) => forms.filter(({ share }) => share >= NEAR_SHARE).map(({ term }) => term));
  const speakers = [...new Set(preferred.flatMap((mention) => mention.speakers))];
  return {
    terms: terms.sort((a, b) => b.weight - a.weight).slice(0, MOST_TERMS),
    wanted: wanted.kind,
    counted: new Set(
      terms.filter(({ term }) => term === wanted.counted).flatMap(({ forms }) => forms.map(({ term }) => term)),
    ),
    office: officeAsked(words).map((term) => [term, ...knowledge.forms(term).map((form) => form.term)]),
    speakers,
    asksForWords: speaking.length > 0,
    isAsking: words.some(({ word }) => ASKING.has(word)),
    isForAllWords: speaking.length > 0 && !hasSubject && wanted.kind === null,
    // "What does EHCP mean?" asks nobody.
    sources: speaking.length > 0 || wanted.kind === 'expansion' ? [] : sourceForms,
    isUnquoted: speakers.length > 0 && !speakers.some((speaker) => knowledge.isQuoted(speaker)),
  };
}
