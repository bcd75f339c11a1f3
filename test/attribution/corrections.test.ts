import { describe, expect, it } from 'vitest';
import { findCorrectionFaults, settledQuotations } from '../../src/attribution/corrections.ts';
import { createRegistry } from '../../src/corpus/registry.ts';
import { speaker } from './cases.ts';
import { attributeMarkdown, attributeText, quotationOf, wordsOf } from './speaker-of.ts';

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

  it('tell which quotations they settle, for somebody and for nobody', () => {
    const attributed = attributeText(TEXT, {
      corrections: [
        { words: 'for good', speaker: 'Tom Bexley', line: 7 },
        { words: 'a scandal', speaker: null, line: 9 },
      ],
    });
    const settled = [...settledQuotations(attributed, createRegistry([]))];
    expect(settled.map(([quotation, { line }]) => [wordsOf(attributed, quotation), line])).toEqual([
      ['“The bridge   is shut – for good.”', 7],
      ['it was “a scandal”', 9],
    ]);
  });
});

describe('corrections after the article was edited', () => {
  const WORDS = 'The bridge isn’t safe, and it never was';
  const settle = (text: string, words = WORDS) =>
    attributeText(`${text}\n\nTom Bexley left.`, { corrections: [{ words, speaker: 'Tom Bexley', line: 7 }] });

  it.each([
    ['text before it', 'It rained.\n\nAnna Firth said: “The bridge isn’t safe, and it never was.”'],
    ['text behind it', 'Anna Firth said: “The bridge isn’t safe, and it never was.” Then Anna Firth left.'],
    ['more of the same quotation', 'Anna Firth said: “Go home. The bridge isn’t safe, and it never was. Go.”'],
    ['lines wrapped anew', 'Anna Firth said: “The bridge\nisn’t safe, and it\nnever was.”'],
    ['straight marks', 'Anna Firth said: "The bridge isn\'t safe, and it never was."'],
    ['blanks that do not break', 'Anna Firth said: “The bridge isn’t\u00a0safe, and it never\u00a0was.”'],
    ['other punctuation', 'Anna Firth said: “The bridge isn’t safe – and it never was.”'],
    ['inner quotation marks', 'Anna Firth said: “The bridge ‘isn’t safe’, and it never was.”'],
    ['the sentence turned round', '“The bridge isn’t safe, and it never was,” Anna Firth said.'],
  ])('hold still: %s', (_edit, text) => {
    const attributed = settle(text);
    expect(quotationOf(attributed, 'never').speaker).toBe('tom-bexley');
    expect(findCorrectionFaults(attributed, createRegistry([]))).toEqual([]);
  });

  it('hold across emphasis and links', () => {
    const text =
      'Anna Firth said: “It is *very*, very [wet](https://example.org/a), and **that** is it.”\n\nTom Bexley left.';
    const words = 'It is very, very wet, and that is it';
    const attributed = attributeMarkdown(text, [{ words, speaker: 'Tom Bexley' }]);
    expect(quotationOf(attributed, 'wet').speaker).toBe('tom-bexley');
  });

  it.each([
    ['other words', 'Anna Firth said: “The bridge was never safe.”', 'words not found'],
    ['the marks taken away', 'The bridge isn’t safe, and it never was.', 'words outside quotations'],
    [
      'the words printed twice',
      'Anna Firth said: “The bridge isn’t safe, and it never was.”\n\nAnn Ode wrote: “The bridge isn’t safe, and it never was!”',
      'words in several quotations',
    ],
  ])('settle nothing, and are reported: %s', (_edit, text, reason) => {
    const attributed = settle(text);
    expect(attributed.quotations.filter(({ route }) => route === 'correction')).toEqual([]);
    expect(findCorrectionFaults(attributed, createRegistry([])).map((fault) => fault.reason)).toEqual([reason]);
  });

  it('take whole words alone, so that short ones are not found inside of others', () => {
    const attributed = settle('Anna Firth said: “I cannot know, now or ever, whatever you say.”', '“No”');
    expect(quotationOf(attributed, 'cannot').speaker).toBe('anna-firth');
  });
});

describe('corrections after somebody was renamed in speakers.yaml', () => {
  const corrections = (name: string) => ({ corrections: [{ words: 'for good', speaker: name, line: 7 }] });

  it.each(['Tom Bexley', 'tom-bexley'])('still mean the person where the old name is an alias: %s', (name) => {
    const renamed = speaker('tom-orde', 'Tom Orde', [], { aliases: ['Tom Bexley'] });
    const attributed = attributeText(TEXT, corrections(name), [renamed]);
    expect(quotationOf(attributed, 'for good').speaker).toBe('tom-orde');
  });

  it('still mean the person by an id that was kept', () => {
    const renamed = speaker('tom-bexley', 'Tom Orde', []);
    expect(quotationOf(attributeText(TEXT, corrections('tom-bexley'), [renamed]), 'for good').speaker).toBe(
      'tom-bexley',
    );
  });

  it('are reported where neither is left', () => {
    const known = createRegistry([speaker('tess-orde', 'Tess Orde', [])]);
    const attributed = attributeText(TEXT, corrections('Tess Bexley'), known.speakers);
    expect(findCorrectionFaults(attributed, known).map(({ reason }) => reason)).toEqual(['unknown speaker']);
  });
});
