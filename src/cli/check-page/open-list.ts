import { shorten } from '../../reply/escape.ts';
import { correctionSnippet, wordChooser } from '../check/correction-snippet.ts';
import { contentOf, sentenceExcerpt, wordsOf } from '../check/excerpt.ts';
import { placeId } from './article-text.ts';
import { escapeAttribute, escapeHtml } from './html.ts';
import type { People } from './people.ts';
import { type ArticleView, isOpen, type QuotationView } from './quotation-view.ts';
import { percent } from './wording.ts';

/** Longest piece of a quotation in the list, in UTF-16 units. */
const LONGEST_WORDS = 120;

function placeLink({ attributed }: ArticleView, { key, line }: QuotationView, text = `line ${line}`): string {
  const label = `${text} of ${attributed.document.file}`;
  return `<a href="#${placeId(key)}" aria-label="${escapeAttribute(label)}">${escapeHtml(text)}</a>`;
}

function printedSource({ attributed: { document } }: ArticleView, { quotation: { source } }: QuotationView): string {
  return source === null ? 'nobody is named' : `“${escapeHtml(wordsOf(document, source))}” is printed`;
}

/** What settles all doubtful quotations of an article, beside the corrections that it has already. */
function cure({ attributed }: ArticleView, doubtful: readonly QuotationView[]): string {
  const choose = wordChooser(attributed);
  const added = doubtful.flatMap(({ quotation, name }) => {
    const words = choose(quotation);
    return words === null ? [] : [{ words, speaker: name }];
  });
  if (added.length === 0) return '';
  const { corrections, file } = attributed.document;
  const how = corrections.length === 0 ? 'Add this to' : 'Add these entries, indented alike, below the corrections in';
  return (
    `<details><summary>Settle ${added.length === 1 ? 'it' : `these ${added.length}`}</summary><p>${how} the front matter of ` +
    `<code>${escapeHtml(file)}</code>, with whoever it is, or <code>null</code> for nobody:</p>` +
    `<pre tabindex="0">${escapeHtml(correctionSnippet(added, corrections.length > 0))}</pre></details>`
  );
}

function doubtfulItem(article: ArticleView, view: QuotationView, people: People): string {
  const { document } = article.attributed;
  const { candidate, confidence } = view.quotation;
  return `<li${people.attribute([view])}><p>${placeLink(article, view, `${document.title}, line ${view.line}`)}</p>
<blockquote dir="auto">${escapeHtml(sentenceExcerpt(document, view.quotation))}</blockquote>
<p>Perhaps <b>${escapeHtml(view.name ?? '')}</b> (${candidate?.route}, ${percent(confidence)} sure); ${printedSource(article, view)}.</p></li>`;
}

function doubtfulArticle(article: ArticleView, people: People): string {
  const own = article.quotations.filter(({ standing }) => standing === 'doubtful');
  if (own.length === 0) return '';
  return `<ol class="doubts">${own.map((view) => doubtfulItem(article, view, people)).join('\n')}</ol>\n${cure(article, own)}`;
}

function unclearArticle(article: ArticleView, people: People): string {
  const { document } = article.attributed;
  const own = article.quotations.filter((view) => view.standing === 'unclear' && isOpen(view));
  if (own.length === 0) return '';
  const items = own.map(
    (view) =>
      `<li${people.attribute([view])}>${placeLink(article, view)}: <span dir="auto">${escapeHtml(shorten(contentOf(document, view.quotation), LONGEST_WORDS))}</span> ` +
      `<small>${printedSource(article, view)}</small></li>`,
  );
  return `<section><h3 dir="auto">${escapeHtml(document.title)}</h3><ul>${items.join('\n')}</ul></section>`;
}

function section(what: 'doubtful' | 'unclear', number: number, meaning: string, entries: readonly string[]): string {
  const inner = number === 0 ? [] : [`<p>${meaning}</p>`, ...entries];
  return `<section class="open" aria-labelledby="${what}"><h2 id="${what}">${number === 0 ? 'No' : number} ${what} quotation${number === 1 ? '' : 's'}</h2>
${inner.join('\n')}</section>`;
}

/** All that is open in the corpus, each with a link to its place: the doubtful first, then the unclear by article. */
export function openList(articles: readonly ArticleView[], people: People): string {
  const doubtful = articles.flatMap(({ quotations }) => quotations.filter(({ standing }) => standing === 'doubtful'));
  const unclear = articles.flatMap(({ quotations }) =>
    quotations.filter((view) => view.standing === 'unclear' && isOpen(view)),
  );
  return [
    section('doubtful', doubtful.length, 'Somebody comes into question, but it is not sure enough to name them.', [
      ...articles.map((article) => doubtfulArticle(article, people)),
    ]),
    section(
      'unclear',
      unclear.length,
      'Nobody who is known comes into question. Often that is right: bodies, spokesmen and people without a name are not named.',
      ['<div class="columns">', ...articles.map((article) => unclearArticle(article, people)), '</div>'],
    ),
  ].join('\n');
}
