import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'I agree';
const FELL = 'Anna Poole fell. Her husband, Peter Poole, was there.\n\n';

describe('a relative of one of two people named', () => {
  it.each(
    table([
      [`${FELL}“I agree,” her husband said.`, WORDS, 'peter-poole'],
      [`${FELL}“I agree,” Mrs Poole’s husband said.`, WORDS, 'peter-poole'],
      [`${FELL}“I agree,” his wife said.`, WORDS, 'anna-poole'],
      [`${FELL}“I agree,” a friend of her husband said.`, WORDS, null],
      [`${FELL}Una Reed came too. “I agree,” her husband said.`, WORDS, null],
      [`${FELL}“I agree,” her son said.`, WORDS, null],
      ['Anna Poole fell with her son Peter Poole and her son Tom Poole.\n\n“I agree,” her son said.', WORDS, null],
      ['Tom Hale fell. His mother, Joan Hale, was there.\n\n“I agree,” his mother said.', WORDS, 'joan-hale'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('an office or trade that a verb tells', () => {
  it.each(
    table([
      ['Kate Hale, who works as a nurse, came.\n\n“I agree,” said the nurse.', WORDS, 'kate-hale'],
      ['Kate Hale, 34, is a nurse.\n\n“I agree,” said the nurse.', WORDS, 'kate-hale'],
      ['Kate Hale was elected mayor in May.\n\n“I agree,” said the mayor.', WORDS, 'kate-hale'],
      ['Kate Hale has been head teacher of Elm School since May.\n\n“I agree,” said the head.', WORDS, 'kate-hale'],
      ['Kate Hale leads the council.\n\n“I agree,” said the council leader.', WORDS, 'kate-hale'],
      ['Kate Hale is not a nurse.\n\n“I agree,” said the nurse.', WORDS, null],
      ['Kate Hale was a nurse.\n\n“I agree,” said the nurse.', WORDS, null],
      ['Kate Hale, prosecuting, stood up.\n\n“I agree,” said the prosecutor.', WORDS, 'kate-hale'],
      [
        'Kate Hale, MP for Orrin and a former minister, came.\n\n“I agree,” said the former minister.',
        WORDS,
        'kate-hale',
      ],
      ['Kate Hale, vicar of Orrin since May, came.\n\n“I agree,” said the Orrin vicar.', WORDS, 'kate-hale'],
      ['Sgt Kate Hale came.\n\n“I agree,” said the sergeant.', WORDS, 'kate-hale'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('another word for a trade, an age or a party', () => {
  it.each(
    table([
      ['Thaxby Town manager Danny Moss was pleased.\n\n“I agree,” the boss said.', WORDS, 'danny-moss'],
      ['Goalkeeper Danny Moss was pleased.\n\n“I agree,” the keeper said.', WORDS, 'danny-moss'],
      ['Striker Danny Moss met manager Tom Reed.\n\n“I agree,” the player said.', WORDS, 'danny-moss'],
      ['24-year-old Danny Moss came. Tom Reed did not.\n\n“I agree,” the 24-year-old said.', WORDS, 'danny-moss'],
      ['Judge Ann Rix sat down. “I agree,” the 24-year-old said.', WORDS, null],
      ['Cllr Kate Hale (Lib Dem, Mill) came.\n\n“I agree,” said the Liberal Democrat.', WORDS, 'kate-hale'],
      ['Cllr Kate Hale (Lib Dem, Mill) came.\n\n“I agree,” said the ward councillor.', WORDS, 'kate-hale'],
      ['Hat Party candidate Kate Hale came.\n\n“I agree,” said the Tory candidate.', WORDS, null],
      ['Lord Brackley came.\n\n“I agree,” said the peer.', WORDS, 'lord-brackley'],
      ['The council voted. Its leader, Labour’s Kate Hale, said: “I agree.”', WORDS, 'kate-hale'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a thing not said before of whoever spoke last', () => {
  it.each(
    table([
      ['Joyce Tarn said it was cold.\n\n“I agree,” the retired welder said.', WORDS, 'joyce-tarn'],
      ['Joyce Tarn said it was cold.\n\n“I agree,” the mother of three said.', WORDS, 'joyce-tarn'],
      ['Joyce Tarn said it was cold.\n\n“I agree,” the father of three said.', WORDS, null],
      ['Joyce Tarn said it was cold.\n\n“I agree,” the judge said.', WORDS, null],
      ['A baker came in. Joyce Tarn said it was cold.\n\n“I agree,” the baker said.', WORDS, null],
      ['Joyce Tarn, a plumber, said it was cold.\n\n“I agree,” the baker said.', WORDS, null],
      ['Joyce Tarn told Tom Reed that it was cold.\n\n“I agree,” the baker said.', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('the subject of a sentence that opens with something else', () => {
  it.each(
    table([
      ['The week before, at a fair, Tom Reed was fond of Ian Vale. “I agree,” he said.', WORDS, 'tom-reed'],
      ['Minutes later, Tom Reed praised Ian Vale. “I agree,” he said.', WORDS, 'tom-reed'],
      ['A born campaigner, Tom Reed is fond of Ian Vale. “I agree,” he said.', WORDS, 'tom-reed'],
      ['Tom Reed came with Ian Vale. Asked on Sunday, the stationmaster was calm. “I agree,” he said.', WORDS, null],
      ['10:40 Tom Reed is here without Ian Vale. “I agree,” he said.', WORDS, 'tom-reed'],
    ]),
  )('%s', (_, one) => check(one));

  it('is no rival where the pronoun stands before the other name', () => {
    check(['Tom Reed came. He thanked Ian Vale, saying: “I agree.”', WORDS, 'tom-reed']);
  });
});

describe('one of two councillors', () => {
  it('is the subject of the sentence just before', () => {
    const text = 'Cllr Ann Vale sat down. Cllr Tom Reed stood up.\n\n“I agree,” the councillor said.';
    check([text, WORDS, 'tom-reed']);
    check([text.replace('stood up', 'nodded to Cllr Vale'), WORDS, null]);
  });
});

describe('somebody whom an article describes before it names them', () => {
  it.each(
    table([
      [
        'An MP has called local farmers “greedy”.\n\nDr Jane Poole, Labour MP for Thaxby, made the remark on Monday.',
        'greedy',
        'jane-poole',
      ],
      [
        'Pupils have been “let down”, according to their MP.\n\nJane Poole, MP for Thaxby, led a debate.',
        'let down',
        'jane-poole',
      ],
      ['An MP has called local farmers “greedy”.\n\nJane Poole, a baker in Thaxby, was furious.', 'greedy', null],
      [
        'An MP has called local farmers “greedy”.\n\nJane Poole, MP for Thaxby, blamed Tom Reed, MP for Orrin.',
        'greedy',
        null,
      ],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a description in other words than those of the role', () => {
  it.each(
    table([
      [
        'Jane Poole, a midwife in Thaxby for 20 years before she retired, disagreed. The former midwife called it “a shame”.',
        'a shame',
        'jane-poole',
      ],
      [
        'Peter Poole, 79, who worked underground for 22 years, was there.\n\n“It was bad,” said the former collier.',
        'It was bad',
        'peter-poole',
      ],
      [
        'Cllr Peter Poole, portfolio holder for parks, was there. The cabinet member said cuts were “hard”.',
        'hard',
        'peter-poole',
      ],
      [
        'Conservative hopeful Peter Poole came at ten. The Tory candidate said it was “a start”.',
        'a start',
        'peter-poole',
      ],
      [
        'Peter Poole takes the other view. The retired harbour master points out that the wall is old.\n\n“It is,” he argues.',
        'It is',
        'peter-poole',
      ],
      [
        'Manager Peter Poole was reluctant.\n\nTom Reed sold the club. “I told him,” Mr Reed said.\n\nThe manager praised the fans. “Two hundred,” he said.',
        'Two hundred',
        'peter-poole',
      ],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a name with more words before the verb, and no comma', () => {
  const met = 'Jane Poole and Tom Reed were there.\n\n';
  it.each(
    table([
      [
        `${met}Jane Poole, president and founder of the Thaxby Bread Association stated: “I agree.”`,
        WORDS,
        'jane-poole',
      ],
      [`${met}Jane Poole, a former aide to Mayor Tom Reed has called him “a bully”.`, 'a bully', 'jane-poole'],
      [`${met}“I agree,” Poole at the time said.`, WORDS, 'jane-poole'],
      [`${met}A friend of Tom Reed said: “I agree.”`, WORDS, null],
      ['Ian Reed, 43, was jailed.\n\nThe 43-year-old turned to the gallery and shouted: “I agree!”', WORDS, 'ian-reed'],
      [
        'Tom Reed, chairman of Thaxby FC, came. The club’s chairman disputes that. “I agree,” he said.',
        WORDS,
        'tom-reed',
      ],
      [
        'Ian Reed came.\n\nTom Poole, for Reed, said his client was sorry about it.\n\n“I agree,” the barrister said.',
        WORDS,
        'tom-poole',
      ],
    ]),
  )('%s', (_, one) => check(one));
});

describe('somebody new and somebody who passes through', () => {
  const heard = 'Una Vale spoke for the firm. “We are sure,” Ms Vale said.\n\n';
  it.each(
    table([
      [`${heard}The panel then heard from Joan Hale and Mary Reed. She said: “I agree.”`, WORDS, null],
      ['The Lord Mayor, Cllr Ian Reed, gave them a card. “I agree,” the Lord Mayor said.', WORDS, 'ian-reed'],
      ['Cllr Una Vale came, and Tom Reed of the Hat Party. “I agree,” said the Green councillor.', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));

  it('is not "the MP" of a story long after', () => {
    const long = 'The pool was cold. The roof was old. The tiles were loose. The bill was high. The town was poor. ';
    check([`The MP Gwyn Rees was there.\n\n${long}It rained. The MP said: “I agree.”`, WORDS, null]);
  });
});
