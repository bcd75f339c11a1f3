import lunr from 'lunr';
import type { Engine } from '../engine.ts';

/** With its defaults: stop words and the first Porter stemmer. */
export const engine: Engine = {
  build({ texts }) {
    const index = lunr((builder) => {
      builder.ref('id');
      builder.field('text');
      for (const [id, text] of texts.entries()) builder.add({ id, text });
    });
    return {
      // Its query language would take a question mark for a part of the word.
      ask: (question) => index.query((query) => query.term(lunr.tokenizer(question), {})),
      save: () => JSON.stringify(index),
      load: (saved) => lunr.Index.load(JSON.parse(String(saved))),
    };
  },
};
