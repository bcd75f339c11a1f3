import { describe, expect, it } from 'vitest';
import { check, table } from './cases.ts';
import { attributeText } from './speaker-of.ts';

const WORDS = 'It is late';

describe('what a clause tells somebody to be', () => {
  it.each(
    table([
      // By what they do.
      ['Una Holt has driven the 47 since 2003. A driver was hurt. The driver said: “It is late.”', WORDS, null],
      [
        'The driver was late. Una Holt has driven the 47 since 2003.\n\nThe driver said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      ['The driver was late. Una Holt drives 40 miles to work.\n\nThe driver said: “It is late.”', WORDS, null],
      ['The driver was late. Una Holt has driven the lorry home.\n\nThe driver said: “It is late.”', WORDS, null],
      [
        'Una Holt, who farms at Fen End, came. Tom Reed, a solicitor, came.\n\n“It is late,” the farmer said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt came. She has taught there since 2010.\n\nTom Reed, a solicitor, came.\n\n“It is late,” the teacher said.',
        WORDS,
        'una-holt',
      ],
      ['Una Holt and Ann Reed came. She has taught there since 2010.\n\nThe teacher said: “It is late.”', WORDS, null],
      ['The student was late. Una Holt, 17, came.\n\n“It is late,” the student said.', WORDS, null],
      ['Una Holt, 17, came.\n\n“It is late,” the student said.', WORDS, 'una-holt'],
      ['Una Holt, 71, came.\n\n“It is late,” the student said.', WORDS, null],
      // By what they lead, take over or leave.
      [
        'The head teacher is new. Una Holt has led the school since May.\n\nThe head teacher said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      ['The head teacher is new. Una Holt has led the way.\n\nThe head teacher said: “It is late.”', WORDS, null],
      [
        'Una Holt, who took over as coach in May, came. Tom Reed came.\n\nThe coach said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, who retired as a nurse in May, came. Tom Reed, a solicitor, came.\n\nThe former nurse said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, who leads the Conservatives, came. Tom Reed came.\n\nThe opposition leader said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, a Conservative who sits by the door, came. Tom Reed came.\n\n“It is late,” the Conservative said.',
        WORDS,
        'una-holt',
      ],
      // In court.
      [
        'Una Holt, for the defence, came. Tom Reed came.\n\nThe defence barrister said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      // By their children.
      [
        'Una Holt, whose 17-year-old daughter Ann is ill, came. Tom Reed came.\n\nThe mother said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt’s daughter Ann, 7, is ill. Tom Reed came.\n\nThe mother of two said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      ['Una Holt fears for her son. Tom Reed came.\n\nThe mother said: “It is late.”', WORDS, 'una-holt'],
      ['Una Holt met Ann Reed and her son.\n\nTom Poole came.\n\nThe mother said: “It is late.”', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('an office that somebody takes or leaves', () => {
  it.each(
    table([
      [
        'Una Holt has resigned as deputy leader of Fen Council.\n\n“It is late,” the outgoing deputy leader said.',
        WORDS,
        'una-holt',
      ],
      ['Una Holt was elected mayor of Fen on Friday.\n\n“It is late,” the new mayor said.', WORDS, 'una-holt'],
      [
        'Labour’s Una Holt won the Mill Lane ward by two votes.\n\n“It is late,” the Labour councillor said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt sits as an independent on Fen Town Council.\n\n“It is late,” the independent councillor said.',
        WORDS,
        'una-holt',
      ],
      ['Una Holt, who represents Fen West, came.\n\n“It is late,” the Fen East MP said.', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('an age or a family that a sentence tells', () => {
  it.each(
    table([
      [
        'To mark her 80th birthday, Una Holt climbed the tower.\n\n“It is late,” the 80-year-old said.',
        WORDS,
        'una-holt',
      ],
      ['Una Holt has three children under ten.\n\n“It is late,” the mum-of-three said.', WORDS, 'una-holt'],
      ['Tom Reed, who is seven, gave her flowers.\n\n“It is late,” the great-grandfather said.', WORDS, null],
      ['Tom Reed has three children.\n\n“I asked him for a cake,” the nine-year-old said.', 'I asked', null],
      ['Tom Reed became a father.\n\n“It is late,” the new dad said.', WORDS, 'tom-reed'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('what somebody is by the place or the paper', () => {
  it.each(
    table([
      ['Tom Reed, the hotel’s manager, came.\n\n“It is late,” the hotelier said.', WORDS, 'tom-reed'],
      [
        'Opening the case at Fen Crown Court, Tom Reed KC called it bad.\n\n“It is late,” the prosecutor said.',
        WORDS,
        'tom-reed',
      ],
      [
        'Una Holt, who represents the town in the Senedd, came. Tom Reed, a vet, came.\n\nThe Senedd member said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      ['Una Holt went in at nine.\n\n“It is late,” the receptionist said.', WORDS, null],
      ['Tom Reed, the club’s manager, emailed back: “It is late.”', WORDS, 'tom-reed'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('what a clause does not tell', () => {
  it.each(
    table([
      // Counsel speaks of other people's families.
      ['Una Holt, prosecuting, said Reed’s wife had left her children.\n\n“It is late,” the mother said.', WORDS, null],
      ['Una Holt said her son was ill. Tom Reed, a vet, came.\n\n“It is late,” the mother said.', WORDS, 'una-holt'],
      // What somebody was long ago.
      [
        'Una Holt, who started as a cleaner in 1990, came. Tom Reed, a vet, came.\n\n“It is late,” the cleaner said.',
        WORDS,
        null,
      ],
      [
        'Una Holt, who has served as chair since 2010, came. Tom Reed, a vet, came.\n\n“It is late,” the chair said.',
        WORDS,
        'una-holt',
      ],
      ['Una Holt, who was 22 when it failed in 1996, came.\n\n“It is late,” the 52-year-old said.', WORDS, 'una-holt'],
      ['Una Holt, six times winner of the cup, came.\n\n“It is late,” the 52-year-old said.', WORDS, 'una-holt'],
      // Somebody who is brought on need not be who is named next.
      [
        'It rained all day.\n\nIt was cold. A nurse wept in court. Tom Reed, the victim’s father, said it was bad.\n\n“It is late,” the nurse said.',
        WORDS,
        null,
      ],
    ]),
  )('%s', (_, one) => check(one));
});

describe('the role that is shown beside a name', () => {
  it.each([
    'Una Holt polled 1,204 votes, beating Tom Reed (Con) by 171. “It is late,” Ms Holt said.',
    'Labour’s Una Holt came. “It is late,” Ms Holt said.',
    'Una Holt, who represents Fen West, came. “It is late,” Ms Holt said.',
    'Una Holt, who started as a cleaner in 1990, came. “It is late,” Ms Holt said.',
  ])('is none that nobody prints: %s', (text) => {
    const holt = attributeText(text).people.find(({ id }) => id === 'una-holt');
    expect(holt?.roles).toEqual([]);
  });

  it.each([
    ['Una Holt, who was town clerk for eight years until she left in March, came.', 'former town clerk', null],
    ['Una Holt, a biologist who led work on the bridge, came.', 'biologist', null],
    ['Una Holt, a biologist who led the research, came.', 'biologist', null],
    ['Una Holt, a vet who was mayor from 2019 to 2021, came.', 'former mayor', null],
  ])('has no time or task in it: %s', (text, title, of) => {
    const holt = attributeText(`${text} “It is late,” Ms Holt said.`).people.find(({ id }) => id === 'una-holt');
    expect(holt?.roles.at(-1)).toMatchObject({ title, of });
  });
});
