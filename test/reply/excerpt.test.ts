import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unescapeText } from '../../src/reply/escape.ts';
import { CUT_MARK, excerpt } from '../../src/reply/excerpt.ts';

const source = (text: string) => ({ text, markup: [] });
const whole = (text: string) => ({ start: 0, end: text.length });
function term(text: string, word: string) {
  const start = text.indexOf(word);
  return { start, end: start + word.length, term: word };
}

describe('excerpts', () => {
  const text = 'We wait too long. Nobody answers the telephone. The plan never came.';

  it('are the whole passage where it fits, with matched words in bold', () => {
    expect(excerpt(source(text), whole(text), [term(text, 'plan')], 200)).toBe(text.replace('plan', '**plan**'));
  });

  it('keep quotation marks and escaped characters outside the bold marks', () => {
    const quoted = 'He said “*far* too many”.';
    expect(excerpt(source(quoted), whole(quoted), [term(quoted, 'far')], 200)).toBe(
      'He said “\\***far**\\* too many”.',
    );
  });

  it('cut at sentences, where most terms are, and mark every cut', () => {
    expect(excerpt(source(text), whole(text), [term(text, 'plan')], 40)).toBe(`${CUT_MARK} The **plan** never came.`);
    expect(excerpt(source(text), whole(text), [], 30)).toBe(`We wait too long. ${CUT_MARK}`);
  });

  it('cut a sentence at a word where even one is too long', () => {
    const long = 'This one sentence goes on and on without a stop';
    expect(excerpt(source(long), whole(long), [], 30)).toBe(`This one sentence goes ${CUT_MARK}`);
  });

  it('leave Markdown syntax out', () => {
    const marked = 'She said **no** to it.';
    const markup = [
      { start: 9, end: 11 },
      { start: 13, end: 15 },
    ];
    expect(excerpt({ text: marked, markup }, whole(marked), [], 100)).toBe('She said no to it.');
  });

  it('are one unbroken run of the words of the document, within the budget', () => {
    const words = fc.array(
      fc.constantFrom('word', 'lengthier', 'a', 'end.', 'Stop!', '“quoted”', 'Mr', '*', '_x_', '£1.5m,', '@here'),
      { minLength: 1, maxLength: 80 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 400 }), fc.nat(), (parts, budget, pick) => {
        const document = parts.join(' ');
        const word = parts[pick % parts.length] ?? '';
        const shown = excerpt(source(document), whole(document), [term(document, word)], budget);
        expect(shown.length).toBeLessThanOrEqual(budget);
        const cuts = shown
          .replaceAll('**', '')
          .split(CUT_MARK)
          .map((part) => unescapeText(part).trim())
          .filter((part) => part !== '');
        expect(cuts.length).toBeLessThanOrEqual(1);
        for (const run of cuts) expect(document).toContain(run);
      }),
    );
  });
});

describe('what is left out of an excerpt', () => {
  it('parts the words where a tag broke the line', () => {
    const text = 'We shall<br>mend<br/>the <b>fer</b>ry.';
    const markup = [...text.matchAll(/<[^>]+>/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    expect(excerpt({ text, markup }, whole(text), [], 100)).toBe('We shall mend the ferry.');
  });

  it('never ends within a character', () => {
    const text = `Bridge:${'😀'.repeat(500)}`;
    for (let budget = 60; budget < 70; budget += 1) {
      expect(excerpt(source(text), whole(text), [], budget).isWellFormed()).toBe(true);
    }
  });
});
