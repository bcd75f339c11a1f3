import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'It is late';

describe('an office that is handed over', () => {
  it.each(
    table([
      [
        'Head teacher Una Holt retired in May. Tom Reed is the new head teacher.\n\n“It is late,” the head teacher said.',
        WORDS,
        'tom-reed',
      ],
      [
        'Council leader Una Holt resigned and was replaced by Tom Reed.\n\n“It is late,” the council leader said.',
        WORDS,
        'tom-reed',
      ],
      ['Mayor Una Holt died in May. Tom Reed is mayor now.\n\n“It is late,” the mayor said.', WORDS, 'tom-reed'],
      ['Mayor Una Holt lost to Tom Reed in May.\n\n“It is late,” the mayor said.', WORDS, 'tom-reed'],
      [
        'Mayor Una Holt left in May. Her successor as mayor, Tom Reed, came.\n\n“It is late,” the mayor said.',
        WORDS,
        'tom-reed',
      ],
      [
        'Chairwoman Una Holt left in May and Tom Reed replaced her.\n\n“It is late,” the former chairwoman said.',
        WORDS,
        'una-holt',
      ],
      ['Mayor Una Holt retired as a nurse in May. Tom Reed came.\n\n“It is late,” the mayor said.', WORDS, 'una-holt'],
      [
        'Mayor Una Holt left the meeting early. Tom Reed replaced the lamp.\n\n“It is late,” the mayor said.',
        WORDS,
        'una-holt',
      ],
      ['Mayor Una Holt died in May. It rained.\n\n“It is late,” the mayor said.', WORDS, null],
      ['Mayor Una Holt lost to Den Clegg in May.\n\n“It is late,” the mayor said.', WORDS, null],
      ['Mayor Una Holt left in May and Den Clegg replaced her.\n\n“It is late,” the mayor said.', WORDS, 'den-clegg'],
      ['Mayor Una Holt died in May. Den Clegg is mayor now.\n\n“It is late,” the mayor said.', WORDS, 'den-clegg'],
      // Whoever had the office before.
      [
        'Una Holt, the head teacher, came. Her predecessor, Tom Reed, had 61 pupils.\n\n“It is late,” the former head teacher said.',
        WORDS,
        'tom-reed',
      ],
      [
        'Una Holt, the head teacher, came. Her predecessor, Tom Reed, had 61 pupils.\n\n“It is late,” the head teacher said.',
        WORDS,
        'una-holt',
      ],
    ]),
  )('%s', (_, one) => check(one));
});

describe('an office of another place', () => {
  it.each(
    table([
      ['Cllr Una Holt (Tilbrook) came.\n\n“It is late,” the Orrin councillor said.', WORDS, null],
      [
        'Cllr Una Holt (Tilbrook) came. Tom Reed, a vet, came.\n\n“It is late,” the Tilbrook councillor said.',
        WORDS,
        'una-holt',
      ],
      ['MP Una Holt, who represents Orrin, came.\n\n“It is late,” the Tilbrook MP said.', WORDS, null],
      ['MP Una Holt, who represents Orrin, came.\n\n“It is late,” the Orrin MP said.', WORDS, 'una-holt'],
      ['Mayor Una Holt of Orrin met her Tilbrook counterpart.\n\n“It is late,” the Tilbrook mayor said.', WORDS, null],
      [
        'Mayor Una Holt of Orrin came. Tom Reed, a vet, came.\n\n“It is late,” the Orrin mayor said.',
        WORDS,
        'una-holt',
      ],
      ['Orrin MP Una Holt came.\n\n“It is late,” the Labour MP said.', WORDS, 'una-holt'],
    ]),
  )('%s', (_, one) => check(one));
});
