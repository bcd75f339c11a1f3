import { createHash } from 'node:crypto';
import { formatProblem } from '../../corpus/problem.ts';
import { count } from '../../reply/words.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { articleHtml, articleId, tally } from './article.ts';
import { FILTER_SCRIPT } from './filter-script.ts';
import { escapeAttribute, escapeHtml } from './html.ts';
import { openList } from './open-list.ts';
import { numberPeople, type People } from './people.ts';
import { type ArticleView, viewArticles } from './quotation-view.ts';
import { STYLE } from './style.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing but the page's own style and script may be used, and nothing may be fetched or sent. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(FILTER_SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const SIGNS = `<ul class="signs">
<li><mark class="q named c0">verbatim</mark> or partly verbatim, in the speaker’s colour, with the name before it</li>
<li><mark class="q named indirect c0">reported</mark> in the words of the article</li>
<li><mark class="q doubtful c3">doubtful</mark>, with a question mark before the name: perhaps theirs</li>
<li><mark class="q unclear">unclear</mark>: nobody comes into question</li>
<li><mark class="q corrected c2">corrected</mark> by a moderator, with a tick before the name</li>
<li><u class="cue">said</u>: the cue · <b class="source">the mayor</b>: the printed source</li>
</ul>
<p>Point at a name, tap it or move to it with Tab to see how it was found and how sure it is.</p>`;

function filter({ all }: People): string {
  const options = all.map(
    ({ number, name, quotations }) => `<option value="${number}">${escapeHtml(name)} (${quotations})</option>`,
  );
  return `<p id="filter" hidden><label for="only">Show only</label> <select id="only"><option value="">everybody</option>
<option value="0">nobody known</option>${options.join('')}</select></p>`;
}

function contents(articles: readonly ArticleView[]): string {
  const entries = articles.map(
    ({ key, quotations, attributed: { document } }) =>
      `<li><a href="#${articleId(key)}" dir="auto">${escapeHtml(document.title)}</a> <small>${tally(quotations)}</small></li>`,
  );
  return `<nav aria-labelledby="articles"><h2 id="articles">${count(articles.length, 'article')}</h2><ol>${entries.join('\n')}</ol></nav>`;
}

function problems({ problems: found }: Pick<Snapshot, 'problems'>): string {
  if (found.length === 0) return '';
  const lines = found.map((problem) => `<li class="${problem.severity}">${escapeHtml(formatProblem(problem))}</li>`);
  return `<section class="open" aria-labelledby="problems"><h2 id="problems">${count(found.length, 'problem')} of files</h2><ul>${lines.join('\n')}</ul></section>`;
}

/**
 * A corpus as one page that shows every article with its quotations, who says them and how sure that is; what is open
 * comes first. The page needs nothing but itself: no network, no script but one of its own that it also does without.
 */
export function checkPage(snapshot: Snapshot): string {
  const articles = viewArticles(snapshot);
  const people = numberPeople(articles);
  const { statistics, corpus } = snapshot;
  const title = `Who says what: ${corpus.folder}`;
  const numbers = [
    count(statistics.documents, 'document'),
    `${count(statistics.quotations, 'quotation')}, ${statistics.attributed} with a speaker`,
    count(statistics.speakers, 'speaker'),
  ].join(' · ');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body id="top">
<header class="page">
<h1>${escapeHtml(title)}</h1>
<p class="meta">${numbers}</p>
${SIGNS}
</header>
${filter(people)}
<main>
${openList(articles, people)}
${problems(snapshot)}
${contents(articles)}
${articles.map((article) => articleHtml(article, people)).join('\n')}
</main>
<script>${FILTER_SCRIPT}</script>
</body>
</html>
`;
}
