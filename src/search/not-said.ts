import type { Query } from './query.ts';
import type { Ranking } from './ranking.ts';

/** Strengths below which a word is not spoken of: by the passage itself, and by the words around it. */
const FAINT = { own: 0.25, around: 0.4 };
const MOST_WORDS = 6;

const isTopic = ({ isContent, isName }: Query['terms'][number]) => isContent && !isName;

/**
 * Whether somebody is asked for their words on something, and nothing of what they say there, nor what is said around it,
 * speaks of any of it.
 */
export function isNotSaid(query: Query, { preferred, strengths }: Pick<Ranking, 'preferred' | 'strengths'>): boolean {
  if (!query.asksForWords || query.speakers.length === 0 || !query.terms.some(isTopic)) return false;
  return !preferred.some(({ passage }) => {
    const { own, around } = strengths(passage);
    return query.terms.some(
      (term, at) => isTopic(term) && ((own[at] ?? 0) > FAINT.own || (around[at] ?? 0) > FAINT.around),
    );
  });
}

/** What somebody is asked for their words on, as it is printed in the question. */
export function topicOf({ terms }: Query): string {
  const inOrder = terms.filter(isTopic).sort((a, b) => a.start - b.start);
  return inOrder
    .slice(0, MOST_WORDS)
    .map(({ printed }) => printed)
    .join(' ');
}

/** The question without the names of those whose words it asks for. */
export function withoutNames(question: string, { terms }: Query): string {
  const names = terms.filter(({ isName }) => isName).sort((a, b) => b.start - a.start);
  return names.reduce(
    (text, { start, printed }) => `${text.slice(0, start)} ${text.slice(start + printed.length)}`,
    question,
  );
}
