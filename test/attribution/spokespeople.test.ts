import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'It is late';

describe('a spokesman who is taken up', () => {
  it.each(
    table([
      ['Tom Reed, a spokesman for Una Holt, said it was cold. The spokesman said: “It is late.”', WORDS, 'tom-reed'],
      ['Una Holt, spokeswoman for the council, came. “It is late,” the spokeswoman said.', WORDS, 'una-holt'],
      [
        'Tom Reed, a spokesman for the mill, came. A council spokesman said: “It is cold.” The spokesman said: “It is late.”',
        WORDS,
        null,
      ],
      ['Tom Reed, a spokesman for the mill, came. The council spokesman said: “It is late.”', WORDS, null],
      ['Tom Reed, a spokesman for the mill, came. A spokesman said: “It is late.”', WORDS, null],
      ['Tom Reed, a farmer, came. The spokesman said: “It is late.”', WORDS, null],
      ['Tom Reed, a spokesman for the mill, met Ian Vale, a spokesman. The spokesman said: “It is late.”', WORDS, null],
      ['Tom Reed came. The spokesman said: “It is cold.” “It is late,” he said.', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a member of a party at the beginning of a sentence', () => {
  const BOTH = 'Conservative group leader Una Holt spoke. Labour’s Tom Reed came. ';
  it.each(
    table([
      [`${BOTH}The Tory said: “It is late.”`, WORDS, 'una-holt'],
      [`${BOTH}The Conservative said: “It is late.”`, WORDS, 'una-holt'],
      [`${BOTH}The Labour councillor said: “It is late.”`, WORDS, 'tom-reed'],
      [`${BOTH}The Green said: “It is late.”`, WORDS, null],
      ['Una Holt spoke. The Tory said: “It is late.”', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});
