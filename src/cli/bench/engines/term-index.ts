import { analyze } from '../../../search/analyzer.ts';
import { createBestPassages, type Ranked } from '../../../search/best-passages.ts';
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

/** The best passages by BM25+ alone. `scores` has room for all passages, and is written over. */
function look(index: TermIndex, question: string, scores: Float64Array): readonly Ranked[] {
  scores.fill(0);
  for (const term of termsOf(question)) {
    const { passages, strengths } = index.postings(term, 'text');
    const weight = Math.log(1 + (index.size - passages.length + 0.5) / (passages.length + 0.5));
    for (let at = 0; at < passages.length; at += 1) {
      const passage = passages[at] ?? 0;
      scores[passage] = (scores[passage] ?? 0) + weight * (strengths[at] ?? 0);
    }
  }
  const best = createBestPassages(MOST_RESULTS);
  for (let passage = 0; passage < scores.length; passage += 1) best.offer(passage, scores[passage] ?? 0);
  return best.list();
}

/** The compiled index of this program on its own, beside the other libraries' indexes. */
export const engine: Engine = {
  build({ texts }) {
    const index = runSteps(createTermIndex(entries(texts)));
    const scores = new Float64Array(index.size);
    return {
      ask: (question) => look(index, question, scores),
      save: () => saveTermIndex(index),
      load: (saved) => (typeof saved === 'string' ? null : loadTermIndex(saved)),
    };
  },
};
