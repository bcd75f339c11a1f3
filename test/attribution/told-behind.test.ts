import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'It is late';
const SAID = 'The meeting went on. A vote was taken at ten.';

describe('what is told of somebody behind a comma, or by what that one does', () => {
  const later = (first: string, source: string) => `${first}\n\n${SAID}\n\n“It is late,” ${source} said.`;
  it.each(
    table([
      [later('Una Holt, a former nurse, chairs the trust. Ian Orme came.', 'the chair'), WORDS, 'una-holt'],
      [
        later('Una Holt, his niece, has been managing director since May. Ian Orme came.', 'the managing director'),
        WORDS,
        'una-holt',
      ],
      [later('Una Holt, a mother of two, is vicar of Thaxby. Ian Orme came.', 'the vicar'), WORDS, 'una-holt'],
      // What is between is told of another.
      [later('It was up to Una Holt, a former nurse, is all Ian Orme heard.', 'the chair'), WORDS, null],
      [
        'He was coached by Una Holt, who rowed the lake in 2019 and lives near.\n\n“It is late,” the ocean rower said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt chairs the Fen Cycling Forum. She called it “a joke”.\n\n“It is late,” the cycling campaigner said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt chairs the Fen Forum. She called it “a joke”.\n\n“It is late,” the arresting officer said.',
        WORDS,
        null,
      ],
      [
        'Ian Orme, who has the barber’s shop next door, gave each child a biscuit after a haircut.\n\n“It is late,” the barber said.',
        WORDS,
        'ian-orme',
      ],
      ['Ian Orme, who had a haircut, gave each child a biscuit.\n\n“It is late,” the barber said.', WORDS, null],
      [
        'Una Holt, who was elected for Thaxby and the Fens in May, told the Commons it was “early”.\n\n“It is late,” the Fens MP said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, who was elected for Thaxby and the Fens in May, told the Commons it was “early”.\n\n“It is late,” the Orrin MP said.',
        WORDS,
        null,
      ],
      [later('Cllr Una Holt (Lab, Fen Central) said no. Ian Orme came.', 'the Labour member'), WORDS, 'una-holt'],
      [later('Cllr Una Holt (Lab, Fen Central) said no. Ian Orme came.', 'the Green member'), WORDS, null],
      [
        later('Ian Orme took 1,104 votes and beat Reform UK’s Una Holt. A vet came.', 'the Reform candidate'),
        WORDS,
        'una-holt',
      ],
      [
        later('Ian Orme took 1,104 votes and beat Reform UK’s Una Holt. A vet came.', 'the Green candidate'),
        WORDS,
        null,
      ],
      // The shop must be told, and that it was votes which were counted; a mining firm has other directors than miners.
      [later('Ian Orme, who has the baker’s blessing, came. A vet spoke.', 'the baker'), WORDS, null],
      [later('Ian Orme, who runs a baker’s in Mill Lane, came. A vet spoke.', 'the baker'), WORDS, 'ian-orme'],
      [later('Labour’s Una Holt asked for the second time. Ian Orme came.', 'the Labour candidate'), WORDS, null],
      ['Una Holt is a director of a mining firm. She called it “early”.\n\n“It is late,” the miner said.', WORDS, null],
      // A party is no seat.
      [
        'Una Holt, who was elected for Labour in May, told the Commons it was “early”.\n\n“It is late,” the Thaxby MP said.',
        WORDS,
        'una-holt',
      ],
    ]),
  )('%s', (_, one) => {
    check(one);
  });

  it('knows the prosecutor throughout a trial', () => {
    const trial = [
      'Una Holt, prosecuting, said the man knocked on doors.',
      'Ian Orme, 83, paid him. The money was never seen again.',
      'He wrote to the court. He had told nobody.',
      'The jury was out for an hour. It came back at ten.',
      'The prosecutor said it was “late”.',
    ];
    check([trial.join('\n\n'), 'late', 'una-holt']);
  });
});
