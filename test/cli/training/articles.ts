import { GOLD_ARTICLE, type GoldArticle } from '../../../src/cli/attribution-score/articles.ts';

const MARKS = { '{': 'source', '[': 'cue', '<': 'content' } as const;

/** An article of sentences each like "{Source} [cue] <content>.", whose marks become spans. */
export function annotated(id: string, sentences: readonly string[]): GoldArticle {
  let text = '';
  const quotes = sentences.map((sentence, number) => {
    const spans: Record<'source' | 'cue' | 'content', number[][]> = { source: [], cue: [], content: [] };
    let open: { start: number; kind: keyof typeof spans } | null = null;
    for (const character of sentence) {
      if (character === '{' || character === '[' || character === '<')
        open = { start: text.length, kind: MARKS[character] };
      else if (/[}\]>]/u.test(character)) {
        if (open !== null) spans[open.kind].push([open.start, text.length]);
        open = null;
      } else text += character;
    }
    text += ' ';
    return { id: `${number}`, kind: 'indirect', ...spans, speaker: null, route: null };
  });
  return GOLD_ARTICLE.parse({ id, text: text.trimEnd(), quotes: quotes.filter(({ cue }) => cue.length > 0) });
}

const PEOPLE = ['The baker', 'The farmer', 'The driver', 'The painter', 'The sailor', 'The miller', 'The teacher'];
const THINGS = ['bridge', 'road', 'mill', 'harbour', 'school', 'market', 'garden'];

/** Articles in which people "yodelled", which is no cue of the rules. */
export const ARTICLES = PEOPLE.map((person, at) =>
  annotated(`a${at}`, [
    `{${person}} [yodelled] that <the ${THINGS[at]} was shut>.`,
    `The ${THINGS[at]} opened in the spring.`,
    `{${person}} [yodelled] that <the ${THINGS[at]} had been painted>.`,
  ]),
);
