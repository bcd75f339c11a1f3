import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'I agree';

describe('whom a sentence is about behind or before an insertion', () => {
  it.each(
    table([
      ['Governor Tom Poole – a Thaxby Town fan – gave a one word answer. “I agree,” he answered.', WORDS, 'tom-poole'],
      [
        'Tom Poole came. Ian Reed left. The day before, at a fair in Orrin, Mr Poole was blunt. “I agree,” he said.',
        WORDS,
        'tom-poole',
      ],
      ['Tom Poole leads the club.\n\nFULL TEXT.\n\n“I agree,” he said.', WORDS, 'tom-poole'],
      ['ORRIN, Fenshire – Tom Poole came on Monday. “I agree,” he said.', WORDS, 'tom-poole'],
    ]),
  )('%s', (_, one) => check(one));
});
