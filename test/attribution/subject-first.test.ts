import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

describe('a subject right behind an adverb', () => {
  it.each(
    table([
      [
        'Jane Poole began the day in Thaxby. Then she cut into Tom Reed, calling him a “spent force”.',
        'a “spent force”',
        'jane-poole',
      ],
      [
        'Tom Reed spoke first. Later Jane Poole turned on the mayor, calling him a “spent force”.',
        'a “spent force”',
        'jane-poole',
      ],
    ]),
  )('%s', (_, one) => check(one));
});

describe('"as" with whoever said what stands before it', () => {
  it.each(
    table([
      [
        'Jane Poole runs the mill. The fact that it “is a poor year for flour,” as Poole said on Monday, was no news.',
        'a poor year for flour',
        'jane-poole',
      ],
      ['“It is a poor year,” the miller said as Jane Poole said goodbye.', 'a poor year', null],
      ['“It is a poor year!” As Jane Poole said goodbye, the miller wept.', 'a poor year', null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('whoever is named behind "by"', () => {
  const WORDS = 'a very poor joke';
  it.each(
    table([
      ['Tom Reed baked. The loaf was described as “a very poor joke” by Jane Poole, a miller.', WORDS, 'jane-poole'],
      ['Tom Reed baked. The loaf has been called “a very poor joke” by Jane Poole.', WORDS, 'jane-poole'],
      ['Tom Reed baked. The loaf was called “a very poor joke” by friends of Jane Poole.', WORDS, null],
      ['Tom Reed baked. The loaf was called “a very poor joke” by Jane Poole’s miller.', WORDS, null],
      ['Tom Reed baked. The loaf was called “a very poor joke” by Jane Poole and Ann Vale.', WORDS, null],
      ['Tom Reed baked. The loaf was never called “a very poor joke” by Jane Poole.', WORDS, null],
      ['Tom Reed baked. The loaf was “a very poor joke”, as Jane Poole put it.', WORDS, 'jane-poole'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a name that ends as an adverb does, at the beginning of a sentence', () => {
  it('is the subject', () =>
    check([
      'Tom Jolly and Ian Reed lead the mill.\n\nMillers Jolly of Thaxby and Reed of Orrin met.\n\nJolly, who came in 2014, was cross.\n\n“It is late,” he said.',
      'It is late',
      'tom-jolly',
    ]));
});
