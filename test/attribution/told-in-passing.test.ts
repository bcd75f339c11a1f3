import { describe, expect, it } from 'vitest';
import { check, table } from './cases.ts';
import { attributeText } from './speaker-of.ts';

const WORDS = 'It is late';

describe('what is told of somebody in passing', () => {
  it.each(
    table([
      // By what somebody has.
      [
        'Una Holt, whose café took in water, came. Tom Reed, a vet, came.\n\n“It is late,” the café owner said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, whose small bakery was flooded, came. Tom Reed, a vet, came.\n\n“It is late,” the bakery owner said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, whose café took in water, came. Tom Reed, who owns a café, came.\n\n“It is late,” the café owner said.',
        WORDS,
        'tom-reed',
      ],
      [
        'Una Holt, whose café visit was short, came. Tom Reed, a vet, came.\n\n“It is late,” the café owner said.',
        WORDS,
        null,
      ],
      // By what somebody deals in.
      [
        'Una Holt sells wool. Tom Reed, a vet, came. The rain fell all day.\n\nPeter Moss, a nurse, came.\n\n“It is late,” the wool seller said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt grows roses. Tom Reed, a vet, came. The rain fell all day.\n\nPeter Moss, a nurse, came.\n\n“It is late,” the rose grower said.',
        WORDS,
        'una-holt',
      ],
      ['Una Holt sells wool. Tom Reed sells wool. They came.\n\n“It is late,” the wool seller said.', WORDS, null],
      [
        'Una Holt sells wool. Tom Reed, a vet, came. A shop nearby is full.\n\n“It is late,” the fish seller said.',
        WORDS,
        null,
      ],
      // By how many children somebody has.
      [
        'Una Holt, a nurse, said her son was ill.\n\nAnn Poole opened the letter. She has five children, of whom Toby is the youngest.\n\n“It is late,” the mother of five said.',
        WORDS,
        'ann-poole',
      ],
      [
        'Una Holt, a nurse, said her son was ill.\n\nAnn Poole, who has five children, came. Una Holt left.\n\n“It is late,” the mother-of-five said.',
        WORDS,
        'ann-poole',
      ],
      [
        'Una Holt, a nurse, has three children. Ann Poole came.\n\n“It is late,” the mother of five said.',
        WORDS,
        'ann-poole',
      ],
      // By whose relative somebody is.
      [
        'Una Holt, 17, came.\n\nHer father, Tom Holt, works nights. “I am tired,” he said.\n\nHis daughter said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      // By whom somebody represents or speaks for.
      [
        'Una Holt, a retired driver who has represented Fen ward since 1999, came. Tom Reed, a vet, came.\n\n“It is late,” the veteran councillor said.',
        WORDS,
        'una-holt',
      ],
      [
        'MPs met the minister. For the opposition, Una Holt asked when the plan would come. Tom Reed, the MP for Fen, came.\n\n“It is late,” the shadow minister said.',
        WORDS,
        'una-holt',
      ],
      [
        'MPs met the minister. Tom Reed, the MP for Fen, came.\n\nLiberal Democrat Una Holt, whose son is ill, spoke without notes. “It is late,” the Orrin MP said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, the branch secretary of Unison, came. Tom Reed, a vet, came.\n\n“It is late,” the union leader said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, a retired lorry driver, came. Tom Reed, a vet, came.\n\n“It is late,” the ex-trucker said.',
        WORDS,
        'una-holt',
      ],
    ]),
  )('%s', (_, one) => check(one));

  it('is not shown as a role', () => {
    const text =
      'MPs met the minister. For the opposition, Una Holt asked when. Tom Reed, whose café was wet, came. “It is late,” Ms Holt said. “It is cold,” Mr Reed said.';
    expect(attributeText(text).people.flatMap(({ roles }) => roles)).toEqual([]);
  });
});
