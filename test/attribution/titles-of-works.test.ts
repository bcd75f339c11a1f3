import { describe, expect, it } from 'vitest';
import { check, table } from './cases.ts';
import { attributeText } from './speaker-of.ts';

describe('the title of a work in marks', () => {
  it.each([
    'Nora Quill starred in “The Miller of the Marsh” at the Corn Hall.',
    'Nora Quill appeared in “The Miller of the Marsh” last year.',
    'Nora Quill has written a book, “Mills of the Marsh”.',
    'Nora Quill has released a single, “Grey Evening”, for the lifeboat.',
    'Nora Quill gave a talk entitled “The Marsh in Winter”.',
    'Nora Quill gave a talk entitled “the marsh in winter and who lives there”.',
    'Nora Quill made a film called “Where the river bends to the sea”.',
    'Nora Quill sang “The Miller of the Marsh”.',
    'Nora Quill released “Songs of the Marsh” in 2019.',
    'Nora Quill recorded “Songs of the Marsh” with her sister.',
    'Nora Quill hosted “The Marsh Hour” for ten years.',
  ])('is no quotation: %s', (text) => {
    const marked = attributeText(text).quotations.filter(({ kind }) => kind !== 'indirect');
    expect(marked).toEqual([]);
  });
});

describe('words in marks that begin with capitals or stand behind a work', () => {
  it.each(
    table([
      ['Nora Quill said it was “Good News for Marshland”.', 'Good News', 'nora-quill'],
      ['Nora Quill released a statement: “We Are Sorry.”', 'We Are Sorry', 'nora-quill'],
      ['Nora Quill called it “Disgraceful”.', 'Disgraceful', 'nora-quill'],
      ['Nora Quill said of the film: “It bored me.”', 'It bored me', 'nora-quill'],
      ['Nora Quill called the film “a bore”.', 'a bore', 'nora-quill'],
      ['Nora Quill said her book, “Mills of the Marsh”, was out.', 'Mills of the Marsh', 'nora-quill'],
    ]),
  )('are hers all the same: %s', (_, one) => check(one));
});
