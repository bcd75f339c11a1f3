import { describe, expect, it } from 'vitest';
import { quoteRegions } from '../../../src/cli/attribution-score/quote-regions.ts';

const inside = (text: string) => quoteRegions(text).map(({ start, end }) => text.slice(start, end));

describe('what stands between quotation marks in evaluation data', () => {
  it.each([
    ['curly and straight marks', 'She said “no gravel” and "no gates".', ['“no gravel”', '"no gates"']],
    ['a curly mark that a straight one closes', 'Reed said: “Mind the step." Then he left.', ['“Mind the step."']],
    ['a quotation over two paragraphs', '“One.\n\n“Two,” she said.', ['“One.', '“Two,”']],
    [
      'one that is never closed, to the end of its paragraph',
      '“Never shut, he said.\nMore.',
      ['“Never shut, he said.'],
    ],
    ['two single marks for a double one', "It is ''a swamp,'' he said.", ["''a swamp,''"]],
    ['two grave accents that two single marks close', "It is ``a swamp,'' he said.", ["``a swamp,''"]],
    [
      'single marks, but no apostrophe',
      'The walkers’ club said it’s ‘not the club’s gate’ at all.',
      ['‘not the club’s gate’'],
    ],
    ['no possessives', "The walkers' gate wasn't Reed's.", []],
    ['no letters left out', "Rock ’n’ roll in the '90s, 'cause it was loud.", []],
    [
      'single marks within double ones once',
      'She said "he told me \'no\' twice" today.',
      ['"he told me \'no\' twice"'],
    ],
    [
      'a straight mark that opens anew',
      '"One never closed. He said "two" there.',
      ['"One never closed. He said', '"two"'],
    ],
  ])('finds %s', (_what, text, found) => {
    expect(inside(text)).toEqual(found);
  });
});
