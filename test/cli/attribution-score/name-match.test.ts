import { describe, expect, it } from 'vitest';
import { isSamePerson } from '../../../src/cli/attribution-score/name-match.ts';

describe('two names are of one person', () => {
  it.each([
    ['Nora Quill', 'Nora Quill', 'to the letter'],
    ['Nora B. Quill', 'Nora Quill', 'an initial'],
    ['Cllr Tom Reed', 'Tom Reed', 'a title'],
    ['Tom Reed MP', 'Tom Reed', 'letters after the name'],
    ['Tom Reed (Lab)', 'Tom Reed', 'a party'],
    ['zoe muller', 'Zoë Müller', 'case and accents'],
    ['Thomas Reed', 'Tom Reed', 'a short forename'],
    ['Nora Blythe Quill', 'Nora Quill', 'a middle name'],
    ['Mr Reed', 'Tom Reed', 'a surname that one person bears'],
    ['de Vere', 'Ida de Vere', 'a surname with its particle'],
    ['Reed', 'Reed', 'no more than one word'],
  ])('%s and %s: %s', (predicted, gold) => {
    expect(isSamePerson(predicted, gold, ['Nora Quill'])).toBe(true);
  });

  it.each([
    ['Anna Reed', 'Tom Reed', 'another forename'],
    ['Tom Reed', 'Tom Reed Jr.', 'father and son'],
    ['Tom', 'Tom Reed', 'a forename alone'],
    ['the councillor', 'Tom Reed', 'a description'],
    ['he', 'Tom Reed', 'a pronoun'],
    ['', 'Tom Reed', 'nothing'],
    ['Tom Breed', 'Tom Reed', 'a surname that is much alike'],
    ['Nora Ann Quill', 'Nora Blythe Quill', 'another middle name'],
    ['Tom Reed', 'Tom', 'more than is known'],
  ])('but not %s and %s: %s', (predicted, gold) => {
    expect(isSamePerson(predicted, gold, ['Nora Quill'])).toBe(false);
  });

  it('by surname only where nobody else of that surname is named', () => {
    expect(isSamePerson('Cllr Reed', 'Tom Reed', ['Tom Reed', 'Thomas Reed'])).toBe(true);
    expect(isSamePerson('Cllr Reed', 'Tom Reed', ['Tom Reed', 'Anna Reed'])).toBe(false);
    expect(isSamePerson('Reed', 'Tom Reed', ['Tom Reed Jr.'])).toBe(false);
  });
});
