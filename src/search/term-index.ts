import MiniSearch from 'minisearch';
import type { Steps } from '../text/steps.ts';

/** The fields of a passage that are searched, each a list of terms. */
export interface IndexedPassage {
  readonly text: readonly string[];
  /** Offsets of the terms of `text` in the passage's text. */
  readonly places: readonly number[];
  /** The printed words for those who speak in it, known or not: "the taxi driver", "parents". */
  readonly sources: readonly string[];
  /** Names and roles of those whose words stand in the passage. */
  readonly speaker: readonly string[];
  /** Title and publisher of the document. */
  readonly title: readonly string[];
}

export type Field = Exclude<keyof IndexedPassage, 'places' | 'sources'>;

/** Passages that hold a term, by number, and how strongly: BM25+ without the weight of the term itself. */
export interface Postings {
  readonly passages: Uint32Array;
  readonly strengths: Float64Array;
}

/** Which passages hold which terms. Passages are numbered from 0 in the order given. */
export interface TermIndex {
  readonly size: number;
  postings(term: string, field: Field): Postings;
}

/** BM25+ (Lv and Zhai, CIKM 2011): saturation of repeats, share of the length normalisation, and the lower bound. */
const BM25 = { k: 1.2, b: 0.5, d: 0.5 };
/** Most postings that are remembered, of 12 bytes each. */
const MOST_REMEMBERED = 1_000_000;

/** Passages that are added in one step. */
const AT_ONCE = 100;

/** The weight that MiniSearch gives to a term which stands in `count` of `size` passages. */
const inverseFrequency = (size: number, count: number) => Math.log(1 + (size - count + 0.5) / (count + 0.5));

/**
 * Builds the index step by step: MiniSearch over terms that are analysed already. Terms are asked for one by one, so that the ranking can
 * weigh each and see which of them a passage answers; postings are remembered, since questions about one corpus share words.
 */
export function* createTermIndex(entries: readonly IndexedPassage[]): Steps<TermIndex> {
  const index = new MiniSearch<{ id: number } & Record<Field, string>>({
    fields: ['text', 'speaker', 'title'] satisfies Field[],
    tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term, bm25: BM25 },
  });
  for (const [id, { text, speaker, title }] of entries.entries()) {
    index.add({ id, text: text.join(' '), speaker: speaker.join(' '), title: title.join(' ') });
    if (id % AT_ONCE === AT_ONCE - 1) yield;
  }
  const remembered = new Map<string, Postings>();
  let count = 0;
  return {
    size: entries.length,
    postings(term, field) {
      const key = `${field} ${term}`;
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const results = index.search(term, { fields: [field] });
      const weight = inverseFrequency(entries.length, results.length);
      const postings = {
        passages: Uint32Array.from(results, (result) => result.id),
        strengths: Float64Array.from(results, (result) => result.score / weight),
      };
      count += results.length;
      if (count > MOST_REMEMBERED) {
        remembered.clear();
        count = results.length;
      }
      remembered.set(key, postings);
      return postings;
    },
  };
}

/** The library on its own with its defaults, over the same passages: what the search is measured against. */
export function createPlainIndex(texts: readonly string[]): (query: string) => number {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (query) => index.search(query).length;
}
