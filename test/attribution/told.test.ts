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
