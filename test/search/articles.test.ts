import { describe, expect, it } from 'vitest';
import type { Search } from '../../src/search/search.ts';
import { article, searchOver } from './corpus.ts';
import { QUESTIONS, type Question } from './questions.ts';

const ids = [...new Set(QUESTIONS.map((question) => question.article))];

/** Asks all questions and counts what comes out right. */
function score(searchFor: (question: Question) => Search) {
  const answered = QUESTIONS.filter(({ answer }) => answer !== null);
  const first = answered.filter((question) =>
    searchFor(question)
      .rank(question.question)
      .passages[0]?.passage.text.includes(question.answer ?? ''),
  );
  const given = answered.filter((question) => searchFor(question).ask(question.question).answerable);
  const missing = QUESTIONS.filter(({ answer }) => answer === null);
  const missed = missing.filter((question) => !searchFor(question).ask(question.question).answerable);
  return {
    first: first.length / answered.length,
    given: given.length / answered.length,
    missed: missed.length / missing.length,
  };
}

describe('questions to short articles', () => {
  it('have the right passage first, an answer where there is one and a miss where there is none', () => {
    const alone = new Map(ids.map((id) => [id, searchOver([article(id)])]));
    const scores = score(({ article: id }) => alone.get(id) ?? searchOver([]));
    expect(scores.first).toBeGreaterThanOrEqual(0.85);
    expect(scores.given).toBeGreaterThanOrEqual(0.85);
    expect(scores.missed).toBeGreaterThanOrEqual(0.8);
  });

  it('are answered nearly as well when all the articles are in one corpus', () => {
    const together = searchOver(ids.map(article));
    const scores = score(() => together);
    expect(scores.first).toBeGreaterThanOrEqual(0.78);
    expect(scores.given).toBeGreaterThanOrEqual(0.85);
  });
});
