import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GOLD_ARTICLE } from '../../src/cli/attribution-score/articles.ts';
import { quoteRegions } from '../../src/cli/attribution-score/quote-regions.ts';
import { quotedCharacters } from '../../src/cli/attribution-score/quoted-characters.ts';
import { GOLD_FILES, goldFigures } from '../../src/cli/eval-gold.ts';

const TEXT = '“It is shut,” said Nora Quill. Walkers called it “a shame”.';
const quote = (words: string, more: object) => {
  const start = TEXT.indexOf(words);
  return {
    id: words,
    kind: 'direct',
    content: [[start, start + words.length]],
    source: null,
    speaker: null,
    route: null,
    ...more,
  };
};
const gold = (speaker: string) =>
  GOLD_ARTICLE.parse({
    id: 'a',
    text: TEXT,
    persons: ['Nora Quill', speaker],
    quotes: [quote('“It is shut,”', { speaker, route: 'name' }), quote('“a shame”', { route: 'group' })],
  });
const FLOORS = GOLD_FILES.flatMap(({ floors }) => floors);
const figures = (articles: Parameters<typeof goldFigures>[0]) =>
  FLOORS.flatMap((floors) => goldFigures(articles, floors));
const shares = (speaker: string) => new Map(figures([gold(speaker)]).map(({ name, share }) => [name, share]));

describe('the figures of a gold file', () => {
  it('hold what the program attributes against what is right, each with a floor', () => {
    expect(shares('Nora Quill').get('speakers: precision')).toBe(1);
    expect(shares('Tom Reed').get('speakers: precision')).toBe(0);
    expect(shares('Nora Quill').get('name: recall')).toBe(1);
    expect(shares('Nora Quill').get('groups given a person')).toBe(0);
    for (const { floor } of figures([])) expect(floor).toBeGreaterThan(0);
  });
});

describe.each(GOLD_FILES)('our gold articles: $name', ({ file }) => {
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => GOLD_ARTICLE.parse(JSON.parse(line)));

  it('have spans inside of their texts, and kinds that agree with the quotation marks', () => {
    expect(articles.length).toBeGreaterThan(10);
    for (const { text, quotes } of articles) {
      const regions = quoteRegions(text);
      for (const { id, kind, content, source } of quotes) {
        for (const { start, end } of [...content, ...source]) expect(start >= 0 && end <= text.length, id).toBe(true);
        expect(quotedCharacters(text, content, regions).size > 0, id).toBe(kind !== 'indirect');
      }
    }
  });
});
