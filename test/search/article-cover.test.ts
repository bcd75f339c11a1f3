import { describe, expect, it } from 'vitest';
import { searchOver } from './corpus.ts';

const { rank } = searchOver([
  {
    id: 'weir',
    title: 'Thaxby weir to be rebuilt',
    publisher: 'The Thaxby Post',
    text: `The weir gave way in March after a week of rain.

Engineer Lena Dow said: “We found otters under the sluice.”

A footbridge will be closed for nine weeks.`,
  },
]);
const cover = (question: string) => rank(question).evidence.cover;

describe('how far articles cover a question', () => {
  it('is all of it where one passage has every word', () => {
    expect(cover('otters under the sluice')).toMatchObject({
      inFirst: 1,
      withTitle: 1,
      exactly: 1,
      inDocument: 1,
      leftOpen: 0,
    });
  });

  it('tells words of one passage from words that are spread over the document', () => {
    const spread = cover('otters footbridge');
    expect(spread.inDocument).toBe(1);
    expect(spread.inFirst).toBeLessThan(1);
    expect(spread.elsewhereInDocument).toBeGreaterThan(0);
  });

  it('leaves a word open that nothing has', () => {
    const { leftOpen, inDocument } = cover('trombones under the sluice');
    expect(leftOpen).toBe(1);
    expect(inDocument).toBeLessThan(1);
  });

  it('is nothing where nothing is found', () => {
    expect(cover('trombones')).toMatchObject({ inFirst: 0, inDocument: 0, leftOpen: 1 });
  });
});
