import { describe, expect, it } from 'vitest';
import { sentenceExcerpt } from '../../src/cli/check/excerpt.ts';
import { attributeMarkdown, quotationOf } from '../attribution/speaker-of.ts';

const excerpt = (text: string, words: string) => {
  const attributed = attributeMarkdown(text);
  return sentenceExcerpt(attributed.document, quotationOf(attributed, words));
};

describe('the sentence of a quotation', () => {
  it('comes with the one before its source, be it in the paragraph before, without Markdown syntax', () => {
    expect(excerpt('It rained. Nora Quill *left*.\n\nShe said it was “**very** wet”. Nobody spoke.', 'wet')).toBe(
      'Nora Quill left. She said it was “very wet”.',
    );
  });

  it('is left out in the middle of a long quotation, and says so', () => {
    const long = `“The gate stays shut, ${'and the path stays wet, '.repeat(20)}so there,” said Nora Quill on Friday.`;
    const shown = excerpt(long, 'The gate');
    expect(shown).toMatch(/^“The gate stays shut, .* … .* so there,” said Nora Quill on Friday\.$/u);
    expect(shown.length).toBeLessThan(300);
  });

  it('breaks off at words, with an ellipsis at either end', () => {
    const around =
      'after a long day of rain and wind and more rain on the hill above the old town by the river in the valley of the mills';
    const shown = excerpt(`${around}, Nora Quill said it was “wet”, ${around}.`, 'wet');
    expect(shown).toMatch(/^… \S.*Nora Quill said it was “wet”.*\S …$/u);
  });
});
