import { describe, expect, it } from 'vitest';
import { explainedAcronyms } from '../../src/search/acronyms.ts';
import { analyze } from '../../src/search/analyzer.ts';
import { searchOver } from './corpus.ts';

const explained = (text: string) => explainedAcronyms(text, analyze(text));

describe('explainedAcronyms', () => {
  it('finds the expansion before the brackets, function words passed over', () => {
    expect(explained('The Office of Road and Rail (ORR) replied.')).toEqual([
      { term: 'orr', expansion: ['offic', 'road', 'rail'] },
    ]);
  });

  it('takes brackets that spell nothing for no acronym', () => {
    expect(explained('The mayor (LAB) replied.')).toEqual([]);
    expect(explained('He said (OK) and left.')).toEqual([]);
  });
});

describe('a corpus that explains an acronym', () => {
  const search = searchOver([
    {
      id: 'buses',
      text: 'The council looked at demand-led rural transport (DRT) last year.\n\nThe trial of DRT failed in the hills.\n\nPotholes were mended in spring.',
    },
  ]);
  const found = (question: string) => search.ask(question).passages.map(({ passage }) => passage.text);

  it('answers to the expansion where only the acronym is printed', () => {
    expect(found('demand-led rural transport')).toContain('The trial of DRT failed in the hills.');
  });

  it('answers to the acronym where the expansion is printed', () => {
    expect(found('DRT')).toHaveLength(2);
    expect(found('What does DRT stand for?')[0]).toContain('demand-led rural transport');
  });
});
