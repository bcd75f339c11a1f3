import { describe, expect, it } from 'vitest';
import { attributeText, quotationOf, wordsOf } from '../speaker-of.ts';

const BOTH = 'Nora Quill and Tom Reed met on Monday. ';

/** The printed words of the quotation by somebody known in the text behind a sentence that names both. */
const contentsOf = (text: string) => {
  const attributed = attributeText(BOTH + text);
  return attributed.quotations.map((quotation) => wordsOf(attributed, quotation));
};

describe('words behind a cue that interrupts them', () => {
  it.each([
    ['It was, he said, “a gem”.', ['It was … “a gem”']],
    ['The bridge was, Nora Quill said, “old and grey”.', ['The bridge was … “old and grey”']],
    ['The bridge is, according to Nora Quill, “old and grey”.', ['The bridge is … “old and grey”']],
    [
      '“We are,” Nora Quill said, “most glad”, adding that it was late.',
      ['“We are,” … “most glad”', 'that it was late'],
    ],
    ['Asked how the bridge was, Nora Quill said, “Old and grey.”', ['“Old and grey.”']],
    ['It would, said Nora Quill, be “a gem”.', ['It would … be “a gem”']],
    [
      '“We are,” said Nora Quill, “most glad”, and Tom Reed said: “So am I.”',
      ['“We are,” … “most glad”', '“So am I.”'],
    ],
  ])('are part of the content: %s', (text, expected) => {
    expect(contentsOf(text)).toEqual(expected);
  });
});

describe('who hears, agrees or is named as the source', () => {
  it.each([
    ['Nora Quill was told by Tom Reed that the bridge would shut.', ['that the bridge would shut']],
    ['“Keep off the bridge,” Nora Quill was told by Tom Reed.', ['“Keep off the bridge,”']],
    ['Nora Quill was told by Tom Reed: “Keep off the bridge.”', ['“Keep off the bridge.”']],
    ['Walkers were told by Tom Reed: “Keep off the bridge.”', ['“Keep off the bridge.”']],
    ['Nora Quill was asked by Tom Reed, of Mill Lane, how old the bridge was.', ['how old the bridge was']],
    [
      'Nora Quill was asked by Tom Reed, of Mill Lane, how old it was, and replied: “Not very.”',
      ['how old it was', '“Not very.”'],
    ],
    ['Nora Quill agreed with Tom Reed that the bridge was old.', ['that the bridge was old']],
    ['The bridge, which Nora Quill called “shaky”, is shut.', ['which … “shaky”']],
    ['Nora Quill called the bridge, which is old, “shaky”.', ['the bridge, which is old, “shaky”']],
  ])('is no part of the content: %s', (text, expected) => {
    expect(contentsOf(text)).toEqual(expected);
  });

  it('is not behind the marks of a passive either', () => {
    expect(contentsOf('The bridge was called “shaky” by Nora Quill.').join()).not.toContain('by Nora Quill');
  });
});

describe('a clause about the subject of what is said', () => {
  it.each([
    [
      'Nora Quill insisted the bridge, which dates from 1840, would stay.',
      'the bridge, which dates from 1840, would stay',
    ],
    ['Nora Quill claimed the bridge, whose piers lean, was safe.', 'the bridge, whose piers lean, was safe'],
    [
      'Nora Quill said that the bridge, which dates from 1840, would stay.',
      'that the bridge, which dates from 1840, would stay',
    ],
  ])('does not end it: %s', (text, expected) => {
    expect(contentsOf(text)).toEqual([expected]);
  });

  it('leaves to the next cue what is its own', () => {
    const [first, second] = contentsOf(
      'Nora Quill insisted the bridge, which dates from 1840, would stay, but Tom Reed said it would not.',
    );
    expect(first).toBe('the bridge, which dates from 1840, would stay');
    expect(second).toBe('it would not');
  });
});

describe('“nothing” and “so” behind “said”', () => {
  it.each([
    'Nora Quill said nothing.',
    'Nora Quill has said nothing about the bridge.',
    'Nora Quill said so twice.',
    'Nora Quill said so on Monday.',
  ])('are no content: %s', (text) => {
    expect(contentsOf(text)).toEqual([]);
  });

  it.each([
    ['Nora Quill said nothing could be done.', 'nothing could be done'],
    ['Nora Quill said so many people came.', 'so many people came'],
  ])('may begin some: %s', (text, expected) => {
    expect(contentsOf(text)).toEqual([expected]);
  });
});

describe('the cue of “Name, of a place, said:”', () => {
  it.each(['Nora Quill, pictured, said: “It is shut.”', 'Nora Quill, 62, of Mill Lane, said: “It is shut.”'])(
    'is the verb and not the colon: %s',
    (text) => {
      const { document, quotations } = attributeText(text);
      expect(quotations.map(({ cue }) => cue && document.text.slice(cue.start, cue.end))).toEqual(['said']);
    },
  );

  it('is the colon where there is no verb', () => {
    const attributed = attributeText('Nora Quill, of Mill Lane: “It is shut.”');
    const { cue } = quotationOf(attributed, 'It is shut');
    expect(cue && attributed.document.text.slice(cue.start, cue.end)).toBe(':');
  });
});
