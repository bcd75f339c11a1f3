import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/search/verify/align.ts';

const words = (text: string) => text.split(' ').filter((word) => word !== '');
const claim = (text: string) => words(text).map((word) => (word === '…' ? null : word));

describe('align', () => {
  it.each([
    ['c d', 'a b c d e', 0, 2, 4],
    ['c x', 'a b c d e', 1, 2, 3],
    ['b d', 'a b c d e', 1, 1, 2],
    ['b … e', 'a b c d e f', 0, 1, 5],
    ['… b', 'a b', 0, 1, 2],
    ['b c …', 'a b c d', 0, 1, 3],
    ['x y', 'a b', 2, 0, 0],
    ['', 'a b', 0, 0, 0],
    ['a b', '', 2, 0, 0],
  ])('lays %j against %j', (said, text, cost, start, end) => {
    const alignment = align(claim(said), words(text));
    expect(alignment.cost).toBe(cost);
    if (cost === 0) expect([alignment.start, alignment.end]).toEqual([start, end]);
  });

  it('takes a run of words that was left out for one fault, and a little', () => {
    const text = words('our services like those of all towns around go on to face a storm');
    const { cost, places, start, end } = align(claim('our services go on to face a storm'), text);
    expect(cost).toBeCloseTo(1.5);
    expect([start, end]).toEqual([0, text.length]);
    expect(places).toEqual([0, 1, 8, 9, 10, 11, 12, 13]);
  });

  const word = fc.constantFrom('a', 'b', 'c', 'd');
  it('costs nothing exactly where the words stand in the text one behind the other', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 20 }), (said, text) => {
        const stands = ` ${text.join(' ')} `.includes(said.length === 0 ? '' : ` ${said.join(' ')} `);
        expect(align(said, text).cost === 0).toBe(stands);
      }),
    );
  });

  it('gives places in order, of the same words, and costs at most a word each', () => {
    fc.assert(
      fc.property(fc.array(fc.option(word), { maxLength: 8 }), fc.array(word, { maxLength: 20 }), (said, text) => {
        const { cost, places } = align(said, text);
        const found = places.filter((place) => place >= 0);
        expect(found).toEqual([...found].sort((a, b) => a - b));
        for (const [at, place] of places.entries()) if (place >= 0) expect(text[place]).toBe(said[at]);
        expect(cost).toBeLessThanOrEqual(said.filter((one) => one !== null).length);
      }),
    );
  });
});
