import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'It is late';

describe('an office with a place', () => {
  it.each(
    table([
      // Nothing ties the place to whoever holds such an office.
      ['MP Una Holt came. The Thaxby MP said: “It is late.”', WORDS, null],
      ['Una Holt, a vicar, came. “It is late,” the Orrin vicar said.', WORDS, null],
      ['Bishop Una Holt met the Welsh bishop. The Welsh bishop said: “It is late.”', WORDS, null],
      ['Mayor Una Holt met her Orrin counterpart. The Orrin mayor said: “It is late.”', WORDS, null],
      ['Councillor Una Holt sat by the Orrin councillor. The Orrin councillor said: “It is late.”', WORDS, null],
      // Another place is told of that one.
      ['Cllr Una Holt (Thaxby) came. The Orrin councillor said: “It is late.”', WORDS, null],
      ['MP Una Holt, who represents Thaxby, came. The Orrin MP said: “It is late.”', WORDS, null],
      ['Mayor Una Holt of Thaxby came to Orrin. The Orrin mayor said: “It is late.”', WORDS, null],
      // The place is that one's, or that of the story.
      ['Cllr Una Holt (Thaxby) came. The Thaxby councillor said: “It is late.”', WORDS, 'una-holt'],
      ['MP Una Holt, who represents Thaxby, came. The Thaxby MP said: “It is late.”', WORDS, 'una-holt'],
      ['Mayor Una Holt of Thaxby came. The Thaxby mayor said: “It is late.”', WORDS, 'una-holt'],
      ['Mayor Una Holt of Thaxby came. The mayor said: “It is late.”', WORDS, 'una-holt'],
      ['MP Una Holt came to Thaxby. The Thaxby MP said: “It is late.”', WORDS, 'una-holt'],
      // No place.
      ['Una Holt, a doctoral student, came. The PhD student said: “It is late.”', WORDS, 'una-holt'],
      ['Una Holt, a student, came. “It is late,” the A-level student said.', WORDS, 'una-holt'],
    ]),
  )('%s', (_, one) => check(one));
});
