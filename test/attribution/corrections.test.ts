import { describe, expect, it } from 'vitest';
import { findCorrectionFaults } from '../../src/attribution/corrections.ts';
import { createRegistry } from '../../src/corpus/registry.ts';
import { attributeText, quotationOf } from './speaker-of.ts';

const TEXT = `Anna Firth said: “The bridge   is shut – for good.”

Tom Bexley said it was “a scandal”.`;

const corrected = (words: string, speaker: string | null) =>
  attributeText(TEXT, { corrections: [{ words, speaker, line: 7 }] });

describe('corrections', () => {
  it('give the quotation that holds the folded words another speaker', () => {
    const quotation = quotationOf(corrected('the bridge is shut - for good', 'Tom Bexley'), 'for good');
    expect(quotation).toMatchObject({ speaker: 'tom-bexley', route: 'correction', confidence: 1 });
  });

  it('take an id as well as a name', () => {
    expect(quotationOf(corrected('for good', 'tom-bexley'), 'for good').speaker).toBe('tom-bexley');
  });

  it('take the speaker away where it is null', () => {
    expect(quotationOf(corrected('a scandal', null), 'a scandal')).toMatchObject({
      speaker: null,
      route: null,
      confidence: 0,
    });
  });

  it.each([
    ['no such words', 'Tom Bexley', 'words not found'],
    ['Tom Bexley said it', 'Tom Bexley', 'words outside quotations'],
    ['a scandal', 'Nobody Known', 'unknown speaker'],
  ])('that change nothing are reported: %s, %s', (words, speaker, reason) => {
    const faults = findCorrectionFaults(corrected(words, speaker), createRegistry([]));
    expect(faults.map((fault) => [fault.reason, fault.correction.line])).toEqual([[reason, 7]]);
  });

  it('that are carried out are not reported', () => {
    expect(findCorrectionFaults(corrected('a scandal', 'Anna Firth'), createRegistry([]))).toEqual([]);
  });
});
