import type { Paragraph } from '../../corpus/document.ts';
import type { Span } from '../../text/span.ts';
import { sliceSpan } from '../../text/span.ts';
import { visibleParts } from '../check/excerpt.ts';
import { escapeAttribute, escapeHtml } from './html.ts';
import type { People } from './people.ts';
import type { ArticleView } from './quotation-view.ts';
import { type ContentSpan, type Segment, segmentsOf } from './segments.ts';
import { details, howKnown, shortLabel } from './wording.ts';

const TAGS: Readonly<Record<Paragraph['kind'], string>> = {
  text: 'p',
  heading: 'h3',
  caption: 'p',
  'block quote': 'blockquote',
  contribution: 'p',
};

/** The id of the place on the page where a span of a quotation begins. */
export const placeId = (key: string, part = 0) => `q-${key}-${part}`;

const classes = (...names: readonly (string | false)[]) =>
  names.filter((name) => name !== false && name !== '').join(' ');
const slugOf = (standing: string) => standing.replaceAll(' ', '-');

/** The name before a span of a quotation: a button, so that keyboard and finger reach what is known of it. */
function tag(
  article: ArticleView,
  { view, part }: ContentSpan,
  palette: ReadonlyMap<string, string>,
  people: People,
): string {
  const id = placeId(view.key, part);
  const [first = '', ...rest] = details(article, view).map(escapeHtml);
  const colour = view.person === null ? '' : (palette.get(view.person) ?? '');
  return (
    `<span class="${classes('who', slugOf(view.standing), colour)}" id="${id}"${people.attribute([view])}>` +
    `<button type="button" aria-describedby="${id}-d">${escapeHtml(shortLabel(view))}</button>` +
    `<span class="card" role="tooltip" id="${id}-d"><b>${first}</b>${rest.map((line) => `<span>${line}</span>`).join('')}</span></span>`
  );
}

function words({ attributed: { document } }: ArticleView, span: Span): string {
  return escapeHtml(
    visibleParts(document, span)
      .map((part) => sliceSpan(document.text, part))
      .join(''),
  );
}

function segmentHtml(
  article: ArticleView,
  segment: Segment,
  palette: ReadonlyMap<string, string>,
  people: People,
): string {
  let inner = words(article, segment);
  if (inner === '') return '';
  if (segment.isCue) inner = `<u class="cue">${inner}</u>`;
  if (segment.isSource) inner = `<b class="source">${inner}</b>`;
  const [own] = segment.of;
  if (own === undefined) return inner;
  const { view } = own;
  const colour = view.person === null ? '' : (palette.get(view.person) ?? '');
  const title = segment.of.map((span) => `${shortLabel(span.view)}, ${howKnown(span.view)}`).join('; inside of: ');
  const names = classes(
    'q',
    view.quotation.kind === 'indirect' && 'indirect',
    slugOf(view.standing),
    colour,
    segment.of.length > 1 && 'inner',
  );
  const who = people.attribute(segment.of.map((span) => span.view));
  return `<mark class="${names}" title="${escapeAttribute(title)}"${who}>${inner}</mark>`;
}

/** The paragraphs of an article as they stand, without Markdown syntax, with everything that is known of the quotations. */
export function articleText(article: ArticleView, palette: ReadonlyMap<string, string>, people: People): string {
  const { document } = article.attributed;
  const shown = new Set<string>();
  const segments = segmentsOf(article.quotations, document.paragraphs);
  return document.paragraphs
    .map((paragraph, number) => {
      const inner = (segments[number] ?? []).map((segment) => {
        const begins = segment.of.filter(({ view, part }) => !shown.has(placeId(view.key, part))).reverse();
        for (const { view, part } of begins) shown.add(placeId(view.key, part));
        const tags = begins.map((span) => tag(article, span, palette, people)).join('');
        return tags + segmentHtml(article, segment, palette, people);
      });
      const label = paragraph.label === undefined ? '' : `<b class="label">${words(article, paragraph.label)}:</b> `;
      const name = TAGS[paragraph.kind];
      return `<${name} class="${slugOf(paragraph.kind)}" dir="auto">${label}${inner.join('')}</${name}>`;
    })
    .join('\n');
}
