import { formatPartialDate } from '../../corpus/partial-date.ts';
import { count } from '../../reply/words.ts';
import { articleText } from './article-text.ts';
import { escapeHtml, webLink } from './html.ts';
import { paletteOf } from './palette.ts';
import type { People } from './people.ts';
import { type ArticleView, isOpen, type QuotationView } from './quotation-view.ts';

export const articleId = (key: string) => `article-${key}`;

/** "2 doubtful, 3 unclear, 12 with a speaker": what there is, the open first. */
export function tally(quotations: readonly QuotationView[]): string {
  const of = (isCounted: (view: QuotationView) => boolean) => quotations.filter(isCounted).length;
  const doubtful = of(({ standing }) => standing === 'doubtful');
  const unclear = of(isOpen) - doubtful;
  const corrected = of(({ standing }) => standing === 'corrected' || standing === 'given to nobody');
  const named = of(({ standing }) => standing === 'named');
  const parts = [
    [doubtful, 'doubtful'],
    [unclear, 'unclear'],
    [corrected, 'corrected'],
    [named, 'with a speaker'],
  ] as const;
  return parts.flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`])).join(', ') || 'no quotations';
}

function legend(article: ArticleView, palette: ReadonlyMap<string, string>): string {
  if (palette.size === 0) return '';
  const entries = [...palette].map(([person, colour]) => {
    const own = article.quotations.filter((view) => view.person === person);
    const name = escapeHtml(own[0]?.name ?? person);
    return `<li><mark class="q named ${colour}">${name}</mark> ${own.length}</li>`;
  });
  return `<ul class="legend" aria-label="Speakers of this article">${entries.join('')}</ul>`;
}

/** One article with its heading, its people and its text. */
export function articleHtml(article: ArticleView, people: People): string {
  const { document } = article.attributed;
  const palette = paletteOf(article);
  const place = [
    ...(document.publisher === null ? [] : [document.publisher]),
    ...(document.date === null ? [] : [formatPartialDate(document.date)]),
    document.file,
  ];
  return `<article id="${articleId(article.key)}" aria-labelledby="${articleId(article.key)}-h">
<header>
<h2 id="${articleId(article.key)}-h" dir="auto">${webLink(document.title, document.url)}</h2>
<p class="meta">${place.map(escapeHtml).join(' · ')}</p>
<p class="meta">${count(article.quotations.length, 'quotation')}: ${tally(article.quotations)} · <a href="#top">to the top</a></p>
${legend(article, palette)}
</header>
<div class="text">
${articleText(article, palette, people)}
</div>
</article>`;
}
