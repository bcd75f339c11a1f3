import type { AttributedDocument } from '../../attribution/quotation.ts';
import { documentFromText } from '../../corpus/read-document.ts';
import type { Speaker } from '../../corpus/speaker.ts';

/** A corpus made by chance, always the same for the same size: for measuring time, not for reading. */
export interface GeneratedCorpus {
  readonly documents: readonly AttributedDocument[];
  readonly people: readonly Speaker[];
  /** By their number of words. */
  readonly questions: ReadonlyMap<number, readonly string[]>;
}

const PARAGRAPHS_PER_DOCUMENT = 500;
const WORDS_PER_PARAGRAPH = 45;
const VOCABULARY = 12_000;
/** How many words the questions have, and how many there are of each length. */
export const QUESTION_LENGTHS: readonly number[] = [2, 5, 12];
const QUESTIONS = 100;
/** The most frequent words stand for the function words of a language: nobody asks for them. */
const FREQUENT = 20;
const SYLLABLES = 'ba be ci co da du fe fi ga go hu ka ke li lo ma mi na no pe pi ra ro sa su ta to ve vi wa'.split(
  ' ',
);

/** Mulberry32: a small generator of equally distributed numbers in [0, 1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A word of its own for each number, of two to four syllables. */
function wordOf(number: number): string {
  const first = SYLLABLES[number % 30] ?? '';
  const second = SYLLABLES[Math.floor(number / 30) % 30] ?? '';
  const third = SYLLABLES[Math.floor(number / 900) % 30] ?? '';
  return `${first}${second}${third}n`;
}

/** Makes transcripts with so many contributions in all; the words are spread as in a language (Zipf's law). */
export function generateCorpus(contributions: number): GeneratedCorpus {
  const random = generator(contributions);
  const word = () => wordOf(Math.floor(VOCABULARY ** random()) - 1);
  const sentence = () => `The ${Array.from({ length: WORDS_PER_PARAGRAPH / 3 }, word).join(' ')}.`;
  const people = Array.from({ length: 200 }, (_, index): Speaker => {
    const name = `${wordOf(index * 7)} ${wordOf(4000 + index)}`.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
    return { id: `person-${index}`, name, aliases: [], honorifics: [], roles: [], origin: 'registry' };
  });
  const documents: AttributedDocument[] = [];
  for (let done = 0; done < contributions; done += PARAGRAPHS_PER_DOCUMENT) {
    const count = Math.min(PARAGRAPHS_PER_DOCUMENT, contributions - done);
    const speakers = Array.from({ length: count }, () => people[Math.floor(random() * people.length)]);
    const text = speakers.map((speaker) => `${speaker?.name}: ${sentence()} ${sentence()} ${sentence()}`).join('\n\n');
    const document = documentFromText({ id: `document-${documents.length}`, text, kind: 'transcript' });
    const quotations = document.paragraphs.map((paragraph, index) => ({
      content: [{ start: paragraph.start, end: paragraph.end }],
      kind: 'direct' as const,
      cue: null,
      source: paragraph.label ?? null,
      speaker: speakers[index]?.id ?? null,
      route: 'turn label' as const,
      confidence: 1,
      candidate: null,
      isLoose: false,
    }));
    documents.push({ document, quotations, people: [] });
  }
  const topic = (length: number) =>
    Array.from({ length }, () => wordOf(FREQUENT + Math.floor((VOCABULARY - FREQUENT) ** random()))).join(' ');
  const questionOf = (length: number, index: number) => {
    const name = people[Math.floor(random() * people.length)]?.name ?? '';
    if (index % 3 === 0 && length > 7) return `What did ${name} say about ${topic(length - 6)}?`;
    if (index % 3 === 1 && length > 3) return `Why is the ${topic(length - 3)}?`;
    return topic(length);
  };
  const questions = new Map(
    QUESTION_LENGTHS.map((length) => [
      length,
      Array.from({ length: QUESTIONS }, (_, index) => questionOf(length, index)),
    ]),
  );
  return { documents, people, questions };
}
