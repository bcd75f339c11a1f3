import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../../src/attribution/quotation.ts';
import { articleText } from '../../../src/cli/check-page/article-text.ts';
import { paletteOf } from '../../../src/cli/check-page/palette.ts';
import { numberPeople } from '../../../src/cli/check-page/people.ts';
import { viewArticles } from '../../../src/cli/check-page/quotation-view.ts';
import { createRegistry } from '../../../src/corpus/registry.ts';
import { attributeMarkdown } from '../../attribution/speaker-of.ts';
import { attributed, person, quoted } from '../../search/corpus.ts';
import { openTags, readerText } from './markup.ts';

const TEXT = 'One two three four five six seven eight nine ten.';
const PEOPLE = ['Ann Ode', 'Bo Pin'].map((name) => person(name));

function textOf(document: ReturnType<typeof attributed>): string {
  const corpus = { folder: 'x', documents: [document.document], speakers: PEOPLE, problems: [] };
  const articles = viewArticles({ documents: [document], registry: createRegistry(PEOPLE), corpus });
  return articles.map((article) => articleText(article, paletteOf(article), numberPeople(articles))).join('');
}

const shown = (...quotations: Quotation[]) => textOf(attributed({ id: 'a', text: TEXT }, quotations));
const marks = (html: string) =>
  [...html.matchAll(/<mark class="([^"]*)"[^>]*>(.*?)<\/mark>/gu)].map(([, names, inner = '']) => [
    readerText(inner),
    names?.match(/\bc\d/u)?.[0],
    names?.includes('inner'),
  ]);

describe('the text of an article on the check page', () => {
  it('stands as it is, without Markdown syntax', () => {
    const html = textOf(
      attributeMarkdown('# The gate\n\n**Nora Quill** said: “It is *very* wet\nindeed.”\n\n> A quote.'),
    );
    expect(readerText(html)).toBe('The gate\nNora Quill said: “It is very wet\nindeed.”\nA quote.');
    expect(html).toMatch(/<h3 [^>]*>The gate<\/h3>/u);
    expect(html).toMatch(/<blockquote [^>]*>/u);
  });

  it.each([
    ['one inside of another', 'two three four five six', 'four'],
    ['two that cross', 'two three four', 'four five'],
    ['two that begin together', 'two three', 'two three four'],
    ['one twice', 'two three', 'two three'],
  ])('keeps markup whole and the words once with quotations that overlap: %s', (_how, first, second) => {
    const html = shown(quoted(TEXT, first, 'ann-ode'), quoted(TEXT, second, 'bo-pin'));
    expect(openTags(html)).toEqual([]);
    expect(readerText(html)).toBe(TEXT);
    expect(html.match(/<button/gu)).toHaveLength(2);
  });

  it('gives words of two quotations the colour of the inner one', () => {
    const html = shown(quoted(TEXT, 'two three four five six', 'ann-ode'), quoted(TEXT, 'four', 'bo-pin'));
    expect(marks(html)).toEqual([
      ['two three ', 'c0', false],
      ['four', 'c1', true],
      [' five six', 'c0', false],
    ]);
  });

  it('marks cue and source, inside of a quotation too', () => {
    const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
    const html = shown(quoted(TEXT, 'two three', 'ann-ode', { cue: at('three'), source: at('five six') }));
    expect(html).toContain('<u class="cue">three</u></mark>');
    expect(html).toContain('<b class="source">five six</b>');
  });

  it('names the speaker before every span of a quotation', () => {
    const one = quoted(TEXT, 'two', 'ann-ode');
    const html = shown({ ...one, content: [...one.content, ...quoted(TEXT, 'six', null).content] });
    expect(readerText(html)).toBe(TEXT);
    expect([...html.matchAll(/id="(q-1-1-\d)"/gu)].map(([, id]) => id)).toEqual(['q-1-1-0', 'q-1-1-1']);
  });
});
