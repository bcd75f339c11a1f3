import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'It is late';

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

describe('the first sentence of an article', () => {
  it.each(
    table([
      [
        'A mother who has looked for a school has said it was “grim”.\n\nKian, who is 12, is taught at home.\n\nUna Holt said she had given up her job.',
        'grim',
        'una-holt',
      ],
      [
        'The owner of one of the last hat shops says it is “grim”.\n\nTom Reed, who opened it in 2003, came.',
        'grim',
        'tom-reed',
      ],
      [
        'A night nurse has won a prize for it.\n\nUna Holt came.\n\nThe trust’s chief nurse, Ann Reed, came.\n\n“It is late,” the nurse said.',
        WORDS,
        'una-holt',
      ],
    ]),
  )('%s', (_, one) => check(one));
});

describe('two of one office', () => {
  it.each(
    table([
      [
        'Conductor Tom Reed lifted the cup.\n\nThe conductor of last year’s winners came too.\n\n“It is late,” he said.',
        WORDS,
        null,
      ],
      [
        'Driver Tom Reed was refused.\n\nIt was told that another driver had helped.\n\n“It is late,” the driver said.',
        WORDS,
        null,
      ],
      ['Una Holt, prosecuting, said it was bad.\n\n“It is late,” the defence barrister said.', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});
