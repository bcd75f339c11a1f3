import { describe, expect, it } from 'vitest';
import { attributeText, quotationOf, speakerOf, wordsOf } from './speaker-of.ts';

const TEXT = `Mr Robert Selwyn (Oakhampton) (Lab): I beg to move, That this House has considered buses in rural areas.

I took the 42 this morning. It was "late", as the driver put it.

The Chair (Dame Anne Trevithick): Order. The hon. Member must face the Chair.

Several hon. Members: Hear, hear!

Mr Selwyn: I am grateful. Buses matter.

Claire Osei (Fenmarsh) (Con): Will the hon. Gentleman give way?

The Minister for Roads (Jonathan Pell): The Government will bring forward a Bill.`;

describe('attribute, on transcripts', () => {
  const attributed = attributeText(TEXT, { kind: 'transcript' });

  it('takes every contribution for a direct quotation of whoever its label names', () => {
    expect(attributed.quotations.map(({ kind }) => kind)).toEqual(attributed.quotations.map(() => 'direct'));
    expect(speakerOf(attributed, 'I beg to move')).toBe('robert-selwyn');
    expect(speakerOf(attributed, 'I am grateful')).toBe('robert-selwyn');
    expect(speakerOf(attributed, 'give way')).toBe('claire-osei');
    expect(quotationOf(attributed, 'I am grateful').route).toBe('turn label');
  });

  it('carries a contribution on over paragraphs without a label', () => {
    expect(speakerOf(attributed, 'I took the 42')).toBe('robert-selwyn');
    expect(quotationOf(attributed, 'I took the 42').route).toBe('carried over');
  });

  it('names a person behind an office only where the label does', () => {
    expect(speakerOf(attributed, 'must face the Chair')).toBe('anne-trevithick');
    expect(speakerOf(attributed, 'bring forward a Bill')).toBe('jonathan-pell');
    expect(speakerOf(attributed, 'Hear, hear')).toBeNull();
  });

  it('gives nothing to a person whom a label names only to say whose somebody is', () => {
    for (const label of ["Jane Roe's Solicitor", 'Clerk to Jane Roe', 'Counsel for Mrs Jane Roe']) {
      const text = `Jane Roe: I was there.\n\n${label}: It was raining.`;
      expect(speakerOf(attributeText(text, { kind: 'transcript' }), 'It was raining'), label).toBeNull();
    }
  });

  it('is less sure of a contribution that goes on than of one with a label', () => {
    const carried = quotationOf(attributed, 'I took the 42').confidence;
    expect(carried).toBeLessThan(quotationOf(attributed, 'I beg to move').confidence);
  });

  it('prints the label as the source', () => {
    const { document } = attributed;
    const { source } = quotationOf(attributed, 'Hear, hear');
    expect(source && document.text.slice(source.start, source.end)).toBe('Several hon. Members');
  });

  it('holds each contribution whole', () => {
    expect(attributed.quotations.map((quotation) => wordsOf(attributed, quotation))[0]).toBe(
      'I beg to move, That this House has considered buses in rural areas.',
    );
  });
});
