import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTermIndex, SavedIndexError, saveTermIndex } from '../../src/search/saved-term-index.ts';
import { createTermIndex, FIELDS } from '../../src/search/term-index.ts';
import { runSteps } from '../../src/text/steps.ts';

const term = fc.constantFrom('pay', 'bus', 'école', '1.5m', '__proto__');
const terms = fc.array(term, { maxLength: 6 });
const corpus = fc.array(fc.record({ text: terms, speaker: terms, title: terms }), { maxLength: 120 });
type Passages = Parameters<typeof createTermIndex>[0];

const build = (passages: Passages) => runSteps(createTermIndex(passages));

describe('a saved index', () => {
  const index = build([
    { text: ['bus', 'bus', 'quay'], speaker: ['école'], title: ['road'] },
    { text: ['quay'], speaker: [], title: ['road'] },
  ]);
  const saved = saveTermIndex(index);
  const reasonOf = (bytes: Uint8Array) => {
    try {
      loadTermIndex(bytes);
    } catch (error) {
      return error instanceof SavedIndexError ? error.message : error;
    }
    return null;
  };
  const changed = (change: (bytes: Uint8Array) => void) => {
    const copy = saved.slice();
    change(copy);
    return copy;
  };

  it('has the same postings when it is loaded', () => {
    fc.assert(
      fc.property(corpus, term, fc.constantFrom(...FIELDS), (passages, word, field) => {
        const before = build(passages);
        const after = loadTermIndex(saveTermIndex(before));
        expect(after.size).toBe(before.size);
        expect(after.postings(word, field)).toEqual(before.postings(word, field));
      }),
      { numRuns: 30, seed: 2 },
    );
  });

  it('can be loaded from any place of a buffer', () => {
    const shifted = new Uint8Array(saved.length + 3);
    shifted.set(saved, 3);
    expect(loadTermIndex(shifted.subarray(3)).postings('bus', 'text')).toEqual(index.postings('bus', 'text'));
  });

  it('says that it is none, or of another version', () => {
    expect(reasonOf(new TextEncoder().encode('{"some": "other file"}'))).toMatch(/does not begin with.*Build it anew/u);
    expect(reasonOf(new Uint8Array(0))).toMatch(/does not begin with/u);
    expect(reasonOf(changed((bytes) => bytes.set([9], 8)))).toMatch(/version 9, and this program reads 1/u);
  });

  it('is refused wherever it is cut off, and with something behind it', () => {
    for (let length = 0; length < saved.length; length += 1)
      expect(reasonOf(saved.subarray(0, length))).toMatch(/cannot be used/u);
    const longer = new Uint8Array(saved.length + 1);
    longer.set(saved);
    expect(reasonOf(longer)).toMatch(/has \d+ bytes, and by its header/u);
  });

  it('never gives a passage that is not there, whatever byte is changed', () => {
    for (let at = 0; at < saved.length; at += 1) {
      const bytes = changed((copy) => copy.set([(saved[at] ?? 0) ^ 0xff], at));
      if (reasonOf(bytes) !== null) {
        expect(reasonOf(bytes)).toMatch(/cannot be used/u);
        continue;
      }
      const loaded = loadTermIndex(bytes);
      for (const field of FIELDS)
        for (const word of ['bus', 'quay', 'road'])
          expect(loaded.postings(word, field).passages.every((passage) => passage < loaded.size)).toBe(true);
    }
  });
});
