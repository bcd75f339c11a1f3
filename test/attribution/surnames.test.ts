import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'I agree';

describe('a person whom the use of the surname tells', () => {
  it.each(
    table([
      [
        'It is May and Roxie Varnham wins. Varnham smiled.\n\nVarnham praised the plan, saying: “I agree.”',
        WORDS,
        'roxie-varnham',
      ],
      [
        'They voted for Roxie Varnham in May.\n\nPresident Varnham praised the plan, saying: “I agree.”',
        WORDS,
        'roxie-varnham',
      ],
      ['They voted for Dorsal Varnham in May.\n\nDorsal praised the plan, saying: “I agree.”', WORDS, null],
      ['The club’s owner, Roxie Varnham, said it was late.\n\n“I agree,” she said.', WORDS, 'roxie-varnham'],
      ['Chief of Staff Roxie Varnham came.\n\n“I agree,” Varnham wrote.', WORDS, 'roxie-varnham'],
      [
        'Thaxby Cup-winner Varnham back home.\n\nCyclist Jane Varnham came on Monday.\n\n“I agree,” Varnham said.',
        WORDS,
        'jane-varnham',
      ],
    ]),
  )('%s', (_, one) => check(one));
});
