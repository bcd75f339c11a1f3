import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'It is late';

describe('an office that somebody has left', () => {
  it.each(
    table([
      [
        'Head teacher Una Holt retired in May. Tom Reed is the new head teacher. The head teacher said: “It is late.”',
        WORDS,
        'tom-reed',
      ],
      [
        'Council leader Una Holt resigned and was replaced by Tom Reed. The council leader said: “It is late.”',
        WORDS,
        'tom-reed',
      ],
      ['Mayor Ian Holt died in May. Tom Reed is mayor now. The mayor said: “It is late.”', WORDS, 'tom-reed'],
      ['Mayor Una Holt lost her seat to Tom Reed. The mayor said: “It is late.”', WORDS, null],
      [
        'Mayor Una Holt came. Her successor as mayor, Tom Reed, came too. The mayor said: “It is late.”',
        WORDS,
        'tom-reed',
      ],
      ['Chairman Ian Holt’s replacement, Tom Reed, came. The chairman said: “It is late.”', WORDS, null],
      [
        'Council leader Una Holt left in May and Tom Reed replaced her. The leader said: “It is late.”',
        WORDS,
        'tom-reed',
      ],
      ['Tom Reed took over from manager Una Holt in June. “It is late,” the manager said.', WORDS, null],
      ['Vicar Una Holt stood down at Easter. The new vicar is Tom Reed. “It is late,” the vicar said.', WORDS, null],
      // Both words tell which of them is meant.
      [
        'Head teacher Una Holt retired in May. Tom Reed is the new head teacher. The new head teacher said: “It is late.”',
        WORDS,
        'tom-reed',
      ],
      // Nobody takes it over, somebody takes over something else, or the other one held it before.
      ['Council leader Una Holt resigned. The council leader said: “It is late.”', WORDS, 'una-holt'],
      ['Council leader Una Holt met Tom Reed. The council leader said: “It is late.”', WORDS, 'una-holt'],
      [
        'Mayor Una Holt came. She left at noon, and Tom Reed took over the stall. Tom Reed is the new vicar. The mayor said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      ['Mayor Una Holt, who replaced Tom Reed in 2019, came. The mayor said: “It is late.”', WORDS, 'una-holt'],
      ['Mayor Una Holt greeted the new vicar, Tom Reed. The mayor said: “It is late.”', WORDS, 'una-holt'],
    ]),
  )('%s', (_, one) => check(one));
});
