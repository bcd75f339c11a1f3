import { answeredBy, tellingTerms } from './article-words.ts';
import type { PassageTable } from './passage-table.ts';
import type { Query, QueryTerm } from './query.ts';
import type { Ranking } from './ranking.ts';
import type { IndexedPassage } from './term-index.ts';

/** How far a question is covered by the best passages, their titles and the best one's document; each from 0 to 1. */
export interface ArticleCover {
  /** Share of the question's weight that the first passage has words for. */
  readonly inFirst: number;
  /** The same of the best of the first passages with its title … */
  readonly withTitle: number;
  /** … of the words themselves alone, without others of their meaning … */
  readonly exactly: number;
  /** … and of the whole document of the first passage. */
  readonly inDocument: number;
  /** What the document has beyond the best passage. */
  readonly elsewhereInDocument: number;
  /** The heaviest word that is left open by whichever of the first passages leaves least, beside the heaviest word. */
  readonly leftOpen: number;
}

export const NO_COVER: ArticleCover = {
  inFirst: 0,
  withTitle: 0,
  exactly: 0,
  inDocument: 0,
  elsewhereInDocument: 0,
  leftOpen: 1,
};

const FIRST = 5;
/** What a word in the title counts for beside one of the passage. */
const TITLED = 0.5;
const TITLED_FOR_OPEN = 0.7;

/** Looks at the first passages of a ranking. `entryOf` gives what the index holds of a passage. */
export function articleCover(
  query: Query,
  { ranked }: Pick<Ranking, 'ranked'>,
  table: PassageTable,
  entryOf: (passage: number) => IndexedPassage,
): ArticleCover {
  const terms = tellingTerms(query);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const leading = ranked[0]?.passage;
  if (leading === undefined || total === 0) return NO_COVER;
  const share = (worth: (term: QueryTerm) => number) =>
    terms.reduce((sum, term) => sum + term.weight * worth(term), 0) / total;
  const heaviest = Math.max(...terms.map(({ weight }) => weight));
  const first = ranked.slice(0, FIRST).map(({ passage }) => {
    const { text, speaker, title } = entryOf(passage);
    return { words: new Set([...text, ...speaker]), title: new Set(title) };
  });
  const most = (worth: (passage: (typeof first)[number]) => number) => Math.max(...first.map(worth));
  const withTitle = most(({ words, title }) =>
    share((term) => Math.max(answeredBy(term, words), TITLED * answeredBy(term, title))),
  );
  const run = table.runs[leading] ?? 0;
  const document = new Set(entryOf(leading).title);
  for (let passage = table.starts[run] ?? 0; passage < (table.starts[run + 1] ?? 0); passage += 1) {
    const { text, speaker } = entryOf(passage);
    for (const word of text) document.add(word);
    for (const word of speaker) document.add(word);
  }
  const inDocument = share((term) => answeredBy(term, document));
  const left = ({ words, title }: (typeof first)[number]) =>
    Math.max(
      ...terms.map(
        (term) => term.weight * (1 - Math.max(answeredBy(term, words), TITLED_FOR_OPEN * answeredBy(term, title))),
      ),
    );
  return {
    inFirst: share((term) => answeredBy(term, first[0]?.words ?? new Set())),
    withTitle,
    exactly: most(({ words }) => share(({ term }) => (words.has(term) ? 1 : 0))),
    inDocument,
    elsewhereInDocument: inDocument - withTitle,
    leftOpen: Math.min(...first.map(left)) / heaviest,
  };
}
