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

describe('a person named in full in passing only', () => {
  it.each(
    table([
      // After whom a programme is called.
      ['She went on “The Jane Varnham Show” on Monday.\n\nVarnham said: “I agree.”', WORDS, 'jane-varnham'],
      ['She went on The Jane Varnham Show on Monday.\n\nVarnham said: “I agree.”', WORDS, 'jane-varnham'],
      ['She gave it to the Jane Varnham Foundation.\n\nVarnham Council said: “I agree.”', WORDS, null],
      // Joined by "and" to somebody who is known by the forename.
      [
        'Roxie Varnham and Jane Reed were not so sure.\n\nReed: “It is late.” Varnham: “I agree.”',
        WORDS,
        'roxie-varnham',
      ],
      ['The plan was fought by liberal firebrand Dorsal Varnham.\n\n“I agree,” Varnham said.', WORDS, 'dorsal-varnham'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a surname that is a grammatical word', () => {
  const BODY = 'Columnist George Will wrote in May.\n\n';
  it.each(
    table([
      [`${BODY}Instead, Will described Tom Reed as “a man of straw”.`, 'a man of straw', 'george-will'],
      [`${BODY}Will urged calm and said: “I agree.”`, WORDS, 'george-will'],
    ]),
  )('%s', (_, one) => check(one));
});
