import { analyze } from '../../../search/analyzer.ts';
import { isContent } from '../../../search/passage-terms.ts';
import { loadTermIndex, saveTermIndex } from '../../../search/saved-term-index.ts';
import { createTermIndex, type TermIndex } from '../../../search/term-index.ts';
import { runSteps } from '../../../text/steps.ts';
import { type Engine, MOST_RESULTS } from '../engine.ts';

const termsOf = (text: string) =>
  analyze(text)
    .filter(isContent)
    .map(({ term }) => term);

function* entries(texts: readonly string[]) {
  for (const text of texts) yield { text: termsOf(text), speaker: [], title: [] };
}

/** The best passages by BM25+ alone. */
function look(index: TermIndex, question: string): readonly number[] {
  const scores = new Map<number, number>();
  for (const term of termsOf(question)) {
    const { passages, strengths } = index.postings(term, 'text');
    const weight = Math.log(1 + (index.size - passages.length + 0.5) / (passages.length + 0.5));
    passages.forEach((passage, at) => {
      scores.set(passage, (scores.get(passage) ?? 0) + weight * (strengths[at] ?? 0));
    });
  }
  const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, MOST_RESULTS);
  return best.map(([passage]) => passage);
}

/** The compiled index of this program on its own, beside the other libraries' indexes. */
export const engine: Engine = {
  build({ texts }) {
    const index = runSteps(createTermIndex(entries(texts)));
    return {
      ask: (question) => look(index, question),
      save: () => saveTermIndex(index),
      load: (saved) => (typeof saved === 'string' ? null : loadTermIndex(saved)),
    };
  },
};
