import { create, insertMultiple, load, save, search } from '@orama/orama';
import { type Engine, MOST_RESULTS } from '../engine.ts';

const SCHEMA = { text: 'string' } as const;

/** With its defaults, which find passages that have any of the words. */
export const engine: Engine = {
  async build({ texts }) {
    const database = create({ schema: SCHEMA });
    await insertMultiple(
      database,
      texts.map((text) => ({ text })),
    );
    return {
      ask: (question) => search(database, { term: question, limit: MOST_RESULTS }),
      save: () => JSON.stringify(save(database)),
      load(saved) {
        const loaded = create({ schema: SCHEMA });
        load(loaded, JSON.parse(String(saved)));
        return loaded;
      },
    };
  },
};
