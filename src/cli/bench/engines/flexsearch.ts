import { Index } from 'flexsearch';
import { type Engine, MOST_RESULTS } from '../engine.ts';

/** Whole words, as the others have them; `suggest` finds passages without all of a question's words, as the others do. */
export const engine: Engine = {
  build({ texts }) {
    const create = () => new Index({ tokenize: 'strict' });
    const index = create();
    for (const [id, text] of texts.entries()) index.add(id, text);
    return {
      ask: (question) => index.search(question, { limit: MOST_RESULTS, suggest: true }),
      save() {
        const parts: [string, string][] = [];
        index.export((key, data) => {
          if (data !== undefined) parts.push([key, data]);
        });
        return JSON.stringify(parts);
      },
      load(saved) {
        const loaded = create();
        // What `save` has written.
        for (const [key, data] of JSON.parse(String(saved)) as [string, string][]) loaded.import(key, data);
        return loaded;
      },
    };
  },
};
