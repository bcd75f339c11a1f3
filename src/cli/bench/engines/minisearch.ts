import MiniSearch, { type Options } from 'minisearch';
import stem from 'wink-porter2-stemmer';
import { STOP_WORDS } from '../../../search/stop-words.ts';
import type { Engine } from '../engine.ts';

interface Entry {
  readonly id: number;
  readonly text: string;
}

function miniSearch(options: Options<Entry>): Engine {
  return {
    build({ texts }) {
      const index = new MiniSearch<Entry>(options);
      for (const [id, text] of texts.entries()) index.add({ id, text });
      return {
        ask: (question) => index.search(question),
        save: () => JSON.stringify(index),
        load: (saved) => MiniSearch.loadJSON(String(saved), options),
      };
    },
  };
}

/** The library with its defaults. */
export const plain = miniSearch({ fields: ['text'] });

/** The library as it is set up for English: what the search is measured against. */
export const stemmed = miniSearch({
  fields: ['text'],
  processTerm(term) {
    const word = term.toLowerCase();
    return STOP_WORDS.has(word) ? null : stem(word);
  },
});
