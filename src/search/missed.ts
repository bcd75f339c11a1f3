import { REPORTING_TERMS } from './common-words.ts';
import { topicOf } from './not-said.ts';
import { type Form, NEAR_SHARE, type Query } from './query.ts';

const MOST_NAMED = 3;
const LONGEST_NAMED = 40;
const LONGEST_TOPIC = 80;

const list = (words: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);

/**
 * What is missed, in one sentence of plain text.
 *
 * @param isKnown tells whether a word is in the corpus
 * @param isSilent whether those who are asked for their words say nothing on it
 */
export function missedSentence(
  query: Query,
  isKnown: (term: string) => boolean,
  isEmpty: boolean,
  isSilent: boolean,
): string {
  if (isEmpty) return 'The corpus holds nothing yet.';
  if (query.terms.length === 0) return 'There is no word in the question that could be looked for.';
  const [speaker] = query.speakers;
  if (query.speakers.length === 1 && speaker !== undefined && query.asksForWords && query.isUnquoted) {
    return `Nothing in the corpus is quoted from ${speaker.name}.`;
  }
  if (isSilent && query.speakers.length === 1 && speaker !== undefined) {
    const topic = topicOf(query);
    const shown = topic.length > LONGEST_TOPIC ? `${topic.slice(0, LONGEST_TOPIC)}…` : topic;
    return `${speaker.name} is not quoted on “${shown}” in the corpus.`;
  }
  // What is printed as another word of its meaning, or was only mistyped, is spoken of.
  const isNear = ({ term, share }: Form) => share >= NEAR_SHARE && isKnown(term);
  const unknown = query.terms
    .filter(({ term, forms, isContent }) => isContent && !REPORTING_TERMS.has(term) && !forms.some(isNear))
    .slice(0, MOST_NAMED)
    .sort((a, b) => a.start - b.start)
    .map(({ printed }) => printed.slice(0, LONGEST_NAMED));
  if (unknown.length > 0) return `Nothing in the corpus speaks of ${list(unknown)}.`;
  if (query.speakers.length === 1 && speaker !== undefined && query.asksForWords) {
    return `Nothing that ${speaker.name} is quoted with in the corpus answers this.`;
  }
  return 'Nothing in the corpus answers this, although it speaks of some of these things.';
}
