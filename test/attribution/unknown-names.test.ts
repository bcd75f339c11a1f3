import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

describe('a subject whose name leads to nobody known', () => {
  it.each(
    table([
      [
        'Tom Reed said he was cross.\n\nAngel Varnham came from Thaxby to the fair. Bakers were there.\n\n“It is late,” he said.',
        'It is late',
        null,
      ],
      [
        'Tom Reed said he was cross.\n\nThaxby Council came to the fair. Bakers were there.\n\n“It is late,” he said.',
        'It is late',
        'tom-reed',
      ],
    ]),
  )('%s', (_, one) => check(one));
});
