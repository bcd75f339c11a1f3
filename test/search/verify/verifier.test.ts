import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { person, searchOver } from '../corpus.ts';

const MILL = {
  id: 'mill',
  title: 'Mill wheel to turn again',
  publisher: 'The Marden Post',
  text: `The wheel of Marden mill will turn again in June after volunteers raised £18,000.

Mill keeper Tessa Score said: “I have not slept for a week. My grandfather cut these paddles, and nobody has touched them since.”

Cllr Abel Quince said the council would pay for “a new sluice, not a new wheel”.

“We were asked for a wheel,” he added. “We were never asked for a car park.”

A visitor said the tea room was dear.`,
};
const search = searchOver([MILL], [person('Cal Dray')]);
const verdict = (message: string) => {
  const [first] = search.verify(message);
  if (first === undefined) throw new Error('no claim');
  const { kind, speaker, claimed, found } = first;
  const words = found === null ? null : MILL.text.slice(found.span.start, found.span.end);
  const cut = (text: string, spans: readonly { start: number; end: number }[] = []) =>
    spans.map(({ start, end }) => text.slice(start, end));
  return {
    kind,
    speaker,
    claimed: claimed.map(({ name }) => name),
    words,
    by: found?.passage.speakers.map(({ name }) => name) ?? [],
    how: found?.passage.kind ?? null,
    missing: cut(MILL.text, found?.missing),
    added: cut(first.claim.words, found?.added),
  };
};

describe('a quotation that is looked up', () => {
  it.each([
    ['“I have not slept for a week” – Tessa Score', 'Tessa Score', 'direct'],
    ['Tessa Score: "i have NOT slept, for a week!"', 'Tessa Score', 'direct'],
    ['Cllr Quince said “We were never asked for a car park.”', 'Abel Quince', 'direct'],
    ['“nobody has touched them since”', 'Tessa Score', 'direct'],
  ])('is verbatim, whatever marks and capitals it has: %s', (message, name, how) => {
    expect(verdict(message)).toMatchObject({
      kind: 'verbatim',
      speaker: null,
      by: [name],
      how,
      missing: [],
      added: [],
    });
  });

  it.each([
    [
      '“My grandfather cut these … nobody has touched them”',
      'My grandfather cut these paddles, and nobody has touched them',
    ],
    [
      '“My grandfather cut these [...] nobody has touched them”',
      'My grandfather cut these paddles, and nobody has touched them',
    ],
    ['“[My dad’s father] cut these paddles”', 'cut these paddles'],
    ['“[He] have not slept for [seven days]”', 'have not slept for'],
  ])('may have gaps that it marks: %s', (message, words) => {
    expect(verdict(message)).toMatchObject({ kind: 'verbatim', by: ['Tessa Score'], words, missing: [], added: [] });
  });

  it.each([
    ['Tessa Score said “I have slept for a week”', ['not'], []],
    ['Tessa Score said “I have not slept for a month”', ['week'], ['month']],
    ['“My grandfather cut these paddles, nobody has touched them since”', ['and'], []],
    ['“we were never ever asked for a car park”', [], ['ever']],
  ])('is altered where a single word is another: %s', (message, missing, added) => {
    expect(verdict(message)).toMatchObject({ kind: 'altered', speaker: null, missing, added });
  });

  it('is another’s where the corpus gives it to another, verbatim or altered', () => {
    const wrong = { speaker: 'other', by: ['Tessa Score'], claimed: ['Abel Quince'] };
    expect(verdict('Abel Quince: “I have not slept for a week”')).toMatchObject({ ...wrong, kind: 'verbatim' });
    expect(verdict('“I have hardly slept for a week”, said Abel Quince')).toMatchObject({ ...wrong, kind: 'altered' });
  });

  it('is nobody’s where the article alone tells it, or somebody without a name says it', () => {
    const told = 'The wheel of Marden mill will turn again in June';
    expect(verdict(`Tessa Score: “${told}”`)).toMatchObject({ kind: 'verbatim', speaker: 'nobody', how: 'narration' });
    expect(verdict('Tessa Score: “the tea room was dear”')).toMatchObject({ speaker: 'nobody', by: [] });
  });

  it('is not one person’s where it joins the words of two', () => {
    const joined = verdict('Tessa Score: “My grandfather cut these paddles … a new sluice, not a new wheel”');
    expect(joined.by).toEqual(['Tessa Score', 'Abel Quince']);
    expect(joined.speaker).toBe('other');
  });

  it.each(['“The moon is made of green cheese, they say”', '“a week for a wheel of a tea”', 'was it for a of the and'])(
    'is absent where nothing is close to it: %s',
    (message) => {
      expect(verdict(message)).toMatchObject({ kind: 'absent', words: null });
    },
  );

  it('is nothing where there are too few words', () => {
    expect(search.verify('hello “you”')).toEqual([]);
    expect(search.verify('')).toEqual([]);
  });

  it('is found wherever it is cut out of the text, and its words are the text’s', () => {
    const starts = [...MILL.text.matchAll(/[\p{L}\p{N}£]+/gu)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.nat(starts.length - 8), fc.integer({ min: 5, max: 14 }), (from, length) => {
        const cut = MILL.text.slice(starts[from], starts[Math.min(starts.length - 1, from + length)]);
        const quoted = cut.replaceAll(/["“”\n]/gu, ' ').trim();
        const [first] = search.verify(`“${quoted}”`);
        expect(first?.kind).toBe('verbatim');
        expect(first?.found?.missing).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('never throws, whatever the message holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        search.verify(text);
        search.verify(`“${text}” – Tessa Score`);
      }),
      { numRuns: 100 },
    );
  });
});
