import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'It is late';

describe('a doer whom the deeds tell', () => {
  it.each(
    table([
      ['Tom Reed found the coins while metal detecting.\n\n“It is late,” the detectorist said.', WORDS, 'tom-reed'],
      ['Tom Reed lives in Mill Lane.\n\n“It is late,” the detectorist said.', WORDS, null],
      [
        'Tom Reed cooked for kings.\n\nThe prize was announced on Monday.\n\n“It is late,” the chef said.',
        WORDS,
        'tom-reed',
      ],
      ['Tom Reed won the cup.\n\nThe winner of 2019 was second.\n\n“It is late,” the winner said.', WORDS, null],
      ['Tom Reed and Una Holt won the cup. Tom Reed won again.\n\n“It is late,” the winner said.', WORDS, null],
      ['Tom Reed managed to get out.\n\n“It is late,” the manager said.', WORDS, null],
      ['Una Holt was asleep in her house when the car came.\n\n“It is late,” the homeowner said.', WORDS, 'una-holt'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('an age of the only one who can have it', () => {
  it.each(
    table([
      ['Tom Reed will be joined by Piers Lodge.\n\n“It is late,” the 70-year-old said.', WORDS, null],
      [
        'Una Holt said her 10-year-old son Tim Holt was at home.\n\nThe council would not comment.\n\nThe plan names Fen School.\n\n“It is late,” the 38-year-old said.',
        WORDS,
        'una-holt',
      ],
      [
        'Tom Reed said it was fair.\n\nAs for the winner, she was not.\n\n“It is late,” the 29-year-old said.',
        WORDS,
        null,
      ],
    ]),
  )('%s', (_, one) => check(one));
});

describe('what comes with elections and wards', () => {
  it.each(
    table([
      [
        'Una Holt polled 1,204 votes, beating Tom Reed (Con) by 171.\n\n“It is late,” the new councillor said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt polled 1,204 votes. Tom Reed (Reform UK) came third with 688 votes.\n\nMr Reed came. “It is late,” the Reform candidate said.',
        WORDS,
        'tom-reed',
      ],
      [
        'Una Holt, the Green councillor for Fen, came. Tom Reed, a vet, came.\n\n“It is late,” the ward member said.',
        WORDS,
        'una-holt',
      ],
      [
        'Visiting manager Tom Reed was cross with the goal, which he felt was late.\n\n“It is late,” he said.',
        WORDS,
        'tom-reed',
      ],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a party, a field or a paper that tells who is meant', () => {
  it.each(
    table([
      ['Coun Tom Reed apologised for it.\n\n“It is late,” the Labour man said.', WORDS, 'tom-reed'],
      ['Coun Una Holt apologised for it.\n\n“It is late,” the Labour man said.', WORDS, null],
      ['Conservative Sir Tom Reed rose. Una Holt, a vet, came.\n\n“It is late,” the Tory grandee said.', WORDS, null],
      ['Council leader Una Holt said it was fair.\n\n“It is late,” the finance boss said.', WORDS, null],
      ['Una Holt, the agency’s area flood manager, came.\n\n“It is late,” the flood chief said.', WORDS, 'una-holt'],
      [
        'Una Holt, a piano tuner, came. Tom Reed, a vet, came.\n\n“It is late,” the piano tuner said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, 66, walked in her late husband’s boots. Tom Reed, a vet, came.\n\n“It is late,” the widow said.',
        WORDS,
        'una-holt',
      ],
      [
        'Cllr Tom Reed said it was fair.\n\n“I was raised by a conductor and his wife,” the Independent said.',
        'I was raised',
        'tom-reed',
      ],
      ['Tom Reed said it was fair. It was Mr Reed who was asked to go.\n\n“It is late,” he said.', WORDS, 'tom-reed'],
      [
        'A farmer has told how he saved three neighbours and a bishop.\n\nTom Reed, 71, was woken.\n\n“It is late,” the farmer said.',
        WORDS,
        'tom-reed',
      ],
    ]),
  )('%s', (_, one) => check(one));
});

describe('whoever told of themselves and others', () => {
  it.each(
    table([
      ['Una Holt said it was fair.\n\n“I told her it is late,” the potter said.', 'I told her', 'una-holt'],
      ['Una Holt said it was fair.\n\n“She was early,” the potter said.', 'She was', null],
      [
        'Una Holt said it was fair. “It is cold,” she said.\n\nThe former potter said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      ['Una Holt, a baker, said it was fair. Tom Reed came.\n\n“It is late,” the baker said.', WORDS, 'una-holt'],
      [
        'Una Holt, whose son is ill, came. Ann Reed, the club’s owner, came.\n\n“It is late,” the mum-of-four said.',
        WORDS,
        null,
      ],
      [
        'Una Holt, the MP for Fen, asked about Great Fen. Great Fen is wet.\n\n“It is late,” the Fen MP said.',
        WORDS,
        'una-holt',
      ],
      ['Una Holt resigned. The brief goes to Ann Reed.\n\n“It is late,” the 33-year-old said.', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});
