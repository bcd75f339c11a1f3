import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

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

describe('somebody who is brought on without a name and then named', () => {
  it.each(
    table([
      [
        'A retired nurse who spent years at Fen General Hospital has waited for a bed.\n\nUna Holt, 74, told the Echo she was cold.\n\nTom Reed came.\n\n“It is late,” the retired nurse said.',
        WORDS,
        'una-holt',
      ],
      [
        'The plan was called “mad” by a father of two who lives there.\n\nTom Reed, 36, said he was cold.\n\nUna Holt came.\n\n“It is late,” the father of two said.',
        WORDS,
        'tom-reed',
      ],
      [
        'It rained all day.\n\nIt was cold. One head teacher broke ranks. Una Holt, of Mill Lane, said it was bad.\n\nTom Reed came.\n\n“It is late,” the head teacher said.',
        WORDS,
        'una-holt',
      ],
      [
        'It rained all day.\n\nIt was cold. One head teacher broke ranks. Cllr Una Holt said it was bad.\n\nTom Reed came.\n\n“It is late,” the head teacher said.',
        WORDS,
        null,
      ],
      ['A teenager has said it was “grim” to be hit.\n\nTom Reed was driving when he saw a boy.', 'grim', null],
      ['A resident has called the bins “grim”.\n\nTom Reed, for the council, said they were not.', 'grim', null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('somebody without a name who comes in between', () => {
  it.each(
    table([
      [
        'Town manager Tom Reed said it was fair.\n\nThe visiting manager smiled.\n\n“It is late,” the manager said.',
        WORDS,
        null,
      ],
      [
        'Town chairman Tom Reed said it was fair.\n\nHis opposite number at Orrin saw it otherwise.\n\n“It is late,” the chairman said.',
        WORDS,
        null,
      ],
      [
        'Town manager Tom Reed said it was fair.\n\nThe referee smiled.\n\n“It is late,” the manager said.',
        WORDS,
        'tom-reed',
      ],
      [
        'Cllr Tom Reed said it was fair.\n\nA Green and a Conservative disagreed.\n\n“It is late,” the Green said.',
        WORDS,
        null,
      ],
      ['Cllr Tom Reed said it was fair.\n\n“He said that last year,” the independent said.', 'He said', null],
      ['Among those who came was Tom Reed’s neighbour.\n\n“It is late,” he said.', WORDS, null],
      ['It was left to Una Holt to read out the vicar’s letter.\n\n“It is late,” she said.', WORDS, null],
      ['It was left to Una Holt to reply.\n\n“It is late,” she said.', WORDS, 'una-holt'],
      ['The inquest heard from Una Holt, whose late mother kept a diary.\n\n“It is late,” she wrote.', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('whoever the story is about', () => {
  it.each(
    table([
      ['Tom Reed has waited two years for a new hip.\n\n“It is late,” the Fen North MP said.', WORDS, null],
      ['Tom Reed said it was fair.\n\n“It is late,” the Fen North MP said.', WORDS, 'tom-reed'],
      [
        'Tom Reed, whose Fen North constituency is wet, rose.\n\n“It is late,” the Fen North MP said.',
        WORDS,
        'tom-reed',
      ],
      [
        'Tom Reed said it was fair.\n\nIt was six o’clock.\n\nIt rained.\n\n“It is late,” the potter said.',
        WORDS,
        'tom-reed',
      ],
      ['Tom Reed came.\n\nIt was six o’clock.\n\nIt rained.\n\n“It is late,” the potter said.', WORDS, null],
      ['Tom Reed said it was fair.\n\n“It is late,” the honourable lady said.', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a paragraph in marks behind a report of a sign or a question', () => {
  it.each(
    table([
      ['Tom Reed said the sign was old.\n\n“Keep out of here. By order of the estate.”', 'Keep out', null],
      ['Tom Reed asked whether anyone had been there.\n\n“I have been there. I queued for hours.”', 'I have', null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a trade that the scene brings along', () => {
  it.each(
    table([
      ['Tom Reed had a loose tooth.\n\n“It is late,” the dentist said.', WORDS, null],
      ['Tom Reed said he took his pony to Mill Street.\n\n“It is late,” the vet said.', WORDS, null],
      [
        'Tom Reed took his pony to Mill Street. “I was cold,” he said.\n\n“It is late,” the vet said.',
        WORDS,
        'tom-reed',
      ],
      ['Tom Reed has lived in Mill Street since May.\n\n“It is late,” the vet said.', WORDS, 'tom-reed'],
      ['Tom Reed took his pony to Mill Street.\n\n“It is late,” the retired vet said.', WORDS, 'tom-reed'],
    ]),
  )('%s', (_, one) => check(one));
});
