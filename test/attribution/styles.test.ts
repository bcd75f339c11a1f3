import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'It is late';

describe('peers with a place', () => {
  it.each(
    table([
      ['Lord Harling of Orrin came. Lord Harling said: “It is late.”', WORDS, 'lord-harling-of-orrin'],
      ['Baroness Pryce of Orrin came. “It is late,” said Baroness Pryce.', WORDS, 'baroness-pryce-of-orrin'],
      ['Baroness Pryce of Orrin came. “It is late,” said Lady Pryce.', WORDS, 'baroness-pryce-of-orrin'],
      ['Lord Harling of Orrin came. Lord Harling spoke. “It is late,” he said.', WORDS, 'lord-harling-of-orrin'],
      ['Lord Harling of Orrin came. “It is late,” the peer said.', WORDS, 'lord-harling-of-orrin'],
      ['Lord Harling of Orrin met Lord Harling of Thaxby. Lord Harling said: “It is late.”', WORDS, null],
      ['Lord Harling of Orrin came. Mr Orrin said: “It is late.”', WORDS, null],
      ['Lord Harling of Orrin came. Lady Harling said: “It is late.”', WORDS, 'lady-harling'],
      ['Lord Harling came. Lord Harling said: “It is late.”', WORDS, 'lord-harling'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('bishops behind their office', () => {
  it.each(
    table([
      ['The Archbishop of Orrin, the Most Rev Peter Holt, said: “It is late.”', WORDS, 'peter-holt'],
      ['The Bishop of Orrin, the Rt Rev Una Holt, said: “It is late.”', WORDS, 'una-holt'],
      ['The Dean of Orrin, the Very Rev Una Holt, said: “It is late.”', WORDS, 'una-holt'],
      ['The vicar of Orrin, the Rev Una Holt, said: “It is late.”', WORDS, 'una-holt'],
      ['“It is late,” said the Bishop of Orrin, the Right Reverend Una Holt.', WORDS, 'una-holt'],
      ['The Most Rev Una Holt said: “It is late.”', WORDS, 'una-holt'],
      ['The Bishop of Orrin, the Rt Rev Una Holt, came. The bishop said: “It is late.”', WORDS, 'una-holt'],
      ['The Bishop of Orrin, the Rt Rev Una Holt, came. Bishop Una said: “It is late.”', WORDS, 'una-holt'],
      ['The archbishop met the Rev Una Holt. The archbishop said: “It is late.”', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('judges of the High Court', () => {
  it.each(
    table([
      ['Mrs Justice Kerrow said: “It is late.”', WORDS, 'mrs-justice-kerrow'],
      ['“It is late,” said Mr Justice Kemp.', WORDS, 'mr-justice-kemp'],
      ['Mr Justice Kemp came. “It is late,” he said.', WORDS, 'mr-justice-kemp'],
      ['Mr Justice Kemp sentenced him. “It is late,” the judge said.', WORDS, 'mr-justice-kemp'],
      ['Lady Justice Kemp came. “It is late,” said Lady Justice Kemp.', WORDS, 'lady-justice-kemp'],
      ['Mr Justice Kemp came. Mrs Justice Kemp said: “It is late.”', WORDS, 'mrs-justice-kemp'],
      ['The Ministry of Justice came. Justice said: “It is late.”', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});
