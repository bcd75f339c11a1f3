import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'It is late';

describe('people with titles', () => {
  it.each(
    table([
      ['Lord Harling of Tilbrook came. “It is late,” Lord Harling said.', WORDS, 'lord-harling-of-tilbrook'],
      ['Baroness Pryce of Orrin came. “It is late,” Lady Pryce said.', WORDS, 'baroness-pryce-of-orrin'],
      ['Lord Green of Orrin came. Lord Moss came. “It is late,” Lord Moss said.', WORDS, 'lord-moss'],
      [
        'Baroness Pryce of Orrin came. Lord Pryce, her husband, came. “It is late,” Lord Pryce said.',
        WORDS,
        'lord-pryce',
      ],
      ['The Bishop of Tilbrook, the Rt Revd Peter Harling, said: “It is late.”', WORDS, 'peter-harling'],
      ['The Archbishop of Tilbrook, the Most Rev Peter Harling, said: “It is late.”', WORDS, 'peter-harling'],
      ['The Bishop of Tilbrook, the Right Reverend Peter Harling, said: “It is late.”', WORDS, 'peter-harling'],
      // A name that no list knows, told to be a person's by an office.
      [
        'Council leader Una Holt resigned and was replaced by Den Clegg.\n\n“It is late,” the council leader said.',
        WORDS,
        'den-clegg',
      ],
      [
        'Head teacher Una Holt retired in May. Den Clegg is the new head teacher.\n\n“It is late,” the head teacher said.',
        WORDS,
        'den-clegg',
      ],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a trade that serves people', () => {
  it.each(
    table([
      ['Tom Reed was served at the Crown. “It is late,” the barman said.', WORDS, null],
      ['Tom Reed sold his house last year. “It is late,” the estate agent said.', WORDS, null],
      ['Una Holt lost her purse at the market. “It is late,” the stallholder said.', WORDS, null],
      [
        'Una Holt was at the market. “I sell fish,” she said.\n\n“It is late,” the stallholder said.',
        WORDS,
        'una-holt',
      ],
      // Either of two of whom nothing is told.
      ['Una Holt met Tom Reed. She said: “It went well.”\n\n“It is late,” the verger said.', WORDS, null],
      ['Una Holt met Tom Reed, a vet. She said: “It went well.”\n\n“It is late,” the verger said.', WORDS, 'una-holt'],
    ]),
  )('%s', (_, one) => check(one));
});
