import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../src/corpus/registry.ts';
import { createSearch } from '../../src/search/search.ts';
import { attributed, person, quoted, role } from './corpus.ts';

const people = [
  person('Maria Finch-Hatton', { honorifics: ['Cllr'], roles: [role('councillor', 'Foxley Town Council')] }),
  person('José Alvarez', { roles: [role('MP', 'Marlcliffe', { party: 'Labour' })], aliases: ['Joe Alvarez'] }),
  person('Peter Dunn', {
    honorifics: ['Mr'],
    roles: [role('leader', 'Carrow County Council', { aliases: ['council leader'] })],
  }),
  person('Rachel Dunn', { honorifics: ['Ms'], roles: [role('headteacher', 'Foxley School')] }),
  person('Winston Okonkwo', { roles: [role('minister', 'Education')] }),
];
const text = '“One,” said A. “Two,” said B. “Three,” said C.';
const search = createSearch({
  documents: [
    attributed({ id: 'a', text }, [
      quoted(text, '“One,”', 'rachel-dunn'),
      quoted(text, '“Two,”', 'rachel-dunn'),
      quoted(text, '“Three,”', 'peter-dunn'),
    ]),
  ],
  registry: createRegistry(people),
});
const found = (typed: string) => search.findSpeakers(typed, 5).map(({ speaker }) => speaker.name);

describe('findSpeakers', () => {
  it.each([
    ['alva', 'José Alvarez'],
    ['jose', 'José Alvarez'],
    ['joe alvarez', 'José Alvarez'],
    ['marlcliffe', 'José Alvarez'],
    ['mp for marlcliffe', 'José Alvarez'],
    ['hatton', 'Maria Finch-Hatton'],
    ['cllr finch', 'Maria Finch-Hatton'],
    ['Okonkow', 'Winston Okonkwo'],
    ['headteacher', 'Rachel Dunn'],
  ])('finds by "%s" %s', (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  it('gives everybody of a name, the most quoted first', () => {
    expect(found('dunn')).toEqual(['Rachel Dunn', 'Peter Dunn']);
  });

  it('gives the most quoted for no text, with the number of quotations', () => {
    expect(search.findSpeakers('', 2).map(({ speaker, quotations }) => [speaker.id, quotations])).toEqual([
      ['rachel-dunn', 2],
      ['peter-dunn', 1],
    ]);
    expect(search.speakerIds).toEqual([
      { id: 'rachel-dunn', quotations: 2 },
      { id: 'peter-dunn', quotations: 1 },
    ]);
  });

  it('says where the text is a whole name', () => {
    expect(search.findSpeakers('peter dunn', 1)[0]?.exact).toBe(true);
    expect(search.findSpeakers('peter', 1)[0]?.exact).toBe(false);
  });

  it('finds nobody by a word that nobody bears', () => {
    expect(found('zzz')).toEqual([]);
    expect(found('peter zzz')).toEqual([]);
  });
});

describe('resolveSpeaker', () => {
  const one = (typed: string) => {
    const resolved = search.resolveSpeaker(typed);
    return resolved.kind === 'one' ? [resolved.speaker.name, resolved.corrected] : resolved.kind;
  };

  it.each([
    ['winston-okonkwo', 'Winston Okonkwo'],
    ['JOSE ALVAREZ', 'José Alvarez'],
    ['Joe Alvarez', 'José Alvarez'],
    ['Alvarez', 'José Alvarez'],
    ['Cllr Finch-Hatton', 'Maria Finch-Hatton'],
    ['Rachel', 'Rachel Dunn'],
    ['Ms Dunn', 'Rachel Dunn'],
    ['Mr Peter Dunn', 'Peter Dunn'],
    ['the council leader', 'Peter Dunn'],
    ['MP for Marlcliffe', 'José Alvarez'],
  ])('knows whom "%s" means', (typed, name) => {
    expect(one(typed)).toEqual([name, false]);
  });

  it('offers two people of one surname for choice', () => {
    const resolved = search.resolveSpeaker('Dunn');
    expect(resolved.kind === 'several' && resolved.speakers.map(({ id }) => id).sort()).toEqual([
      'peter-dunn',
      'rachel-dunn',
    ]);
  });

  it('puts a slip right and says so, if only one person is near', () => {
    expect(one('Okonkow')).toEqual(['Winston Okonkwo', true]);
    expect(one('Alvares')).toEqual(['José Alvarez', true]);
  });

  it('does not take another forename or title for the same person', () => {
    expect(one('Brian Alvarez')).toBe('none');
    expect(one('Mrs Okonkwo')).toBe('none');
  });

  it('names the nearest where it knows nobody', () => {
    const resolved = search.resolveSpeaker('Brian Alvarez');
    expect(resolved.kind === 'none' && resolved.nearest[0]?.name).toBe('José Alvarez');
  });
});
