import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { termOf } from '../../src/search/analyzer.ts';
import { synonymsOf } from '../../src/search/thesaurus/thesaurus.ts';

const FOLDER = new URL('../../src/search/thesaurus/', import.meta.url);
const LISTS = readdirSync(FOLDER).filter((name) => name !== 'thesaurus.ts');
const WORD = '[a-z\\d]+(?:-[a-z]+)?';
const LINE = new RegExp(`^${WORD}(?: ${WORD})*(?: > ${WORD}(?: ${WORD})*)?$`, 'u');
const linesOf = (name: string) =>
  [...readFileSync(new URL(name, FOLDER), 'utf8').matchAll(/= `\n([^`]*)\n`;/gu)].flatMap(([, list = '']) =>
    list.split('\n'),
  );
const shareOf = (asked: string, printed: string) =>
  synonymsOf(termOf(asked)).find(({ term }) => term === termOf(printed))?.share ?? 0;

describe('the thesaurus', () => {
  it.each(LISTS)('%s holds lines of words, none twice', (name) => {
    const lines = linesOf(name);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });

  it('links the words of a group both ways, below the worth of the word itself', () => {
    expect(shareOf('mum', 'mother')).toBeGreaterThan(0);
    expect(shareOf('mum', 'mother')).toBe(shareOf('mother', 'mum'));
    expect(shareOf('mum', 'mother')).toBeLessThan(1);
  });

  it('leads from a general word to particular ones, and not back', () => {
    expect(shareOf('vehicle', 'lorry')).toBeGreaterThan(0);
    expect(shareOf('lorry', 'vehicle')).toBe(0);
  });

  it('never leads to a word that only reports speech', () => {
    expect(shareOf('say', 'said')).toBe(0);
  });
});
