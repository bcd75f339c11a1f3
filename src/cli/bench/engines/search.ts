import { createRegistry } from '../../../corpus/registry.ts';
import { createSearch } from '../../../search/search.ts';
import type { Engine } from '../engine.ts';

/** The search of this program with all that it does: attribution, passages, context, wanted values, abstention, suggestions. */
export const engine: Engine = {
  build({ documents, people }) {
    const search = createSearch({ documents, registry: createRegistry(people) });
    return { ask: (question) => search.ask(question, { limit: 3 }) };
  },
};
