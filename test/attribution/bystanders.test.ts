import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'It is late';

describe('a trade that was told of nobody', () => {
  it.each(
    table([
      // Either of two.
      ['Una Holt met Tom Reed. She said: “I came.”\n\n“It is late,” the verger said.', WORDS, null],
      ['Una Holt met Tom Reed. He said: “I came.”\n\n“It is late,” the welder said.', WORDS, null],
      ['Una Holt met Tom Reed, a vet. She said: “I came.”\n\n“It is late,” the welder said.', WORDS, 'una-holt'],
      ['Una Holt came. She said: “I came.”\n\n“It is late,” the welder said.', WORDS, 'una-holt'],
      // Who served a customer.
      ['Tom Reed was served at noon. “It is late,” the barman said.', WORDS, null],
      ['Tom Reed sold his house. “It is late,” the estate agent said.', WORDS, null],
      ['Una Holt lost her purse. “It is late,” the stallholder said.', WORDS, null],
      ['Tom Reed complained in May. “It is late,” the butcher said.', WORDS, null],
      ['Tom Reed said: “I sold meat.” He said he lost stock.\n\n“It is late,” the butcher said.', WORDS, 'tom-reed'],
      [
        'Una Holt bought a coat. She said: “I like it.”\n\n“It is late,” the retired shopkeeper said.',
        WORDS,
        'una-holt',
      ],
    ]),
  )('%s', (_, one) => check(one));
});
