import { describe, expect, it } from 'vitest';
import { check, table } from './cases.ts';
import { attributeText, quotationOf, speakerOf, wordsOf } from './speaker-of.ts';

const BOTH = 'Ann Vale and Dan Frost met on Monday.\n\n';

describe('words of a third party that somebody tells again', () => {
  it.each(
    table([
      [`${BOTH}Ms Vale recalled her uncle Piers telling her: “Never sell the boat.”`, 'Never sell the boat', null],
      [`${BOTH}Ms Vale remembered him saying: “Never sell the boat.”`, 'Never sell the boat', null],
      [`${BOTH}Ms Vale described a neighbour shouting: “Never sell the boat.”`, 'Never sell the boat', null],
      [`${BOTH}Ms Vale recalled telling her uncle: “Never sell the boat.”`, 'Never sell the boat', 'ann-vale'],
      [`${BOTH}Ms Vale wrote to Mr Frost saying “never sell the boat”.`, 'never sell the boat', 'ann-vale'],
      [`${BOTH}Ms Vale spoke to Mr Frost, telling him: “Never sell the boat.”`, 'Never sell the boat', 'ann-vale'],
      [`${BOTH}Ms Vale read out a note from a sailor: “The wind has gone and so have we.”`, 'The wind has gone', null],
      [`${BOTH}Ms Vale read a poem by her uncle: “The wind has gone and so have we.”`, 'The wind has gone', null],
      [`${BOTH}Ms Vale quoted a text sent by the crew: “The wind has gone and so have we.”`, 'The wind has gone', null],
      [`${BOTH}Ms Vale quoted the words of a nurse: “Never sell the boat.”`, 'Never sell the boat', null],
      [`${BOTH}Ms Vale quoted a deckhand, Ivor Penn: “Never sell the boat.”`, 'Never sell the boat', null],
      [`${BOTH}Ms Vale quoted her own words: “Never sell the boat.”`, 'Never sell the boat', 'ann-vale'],
      [
        `${BOTH}Ms Vale read out a note from Ivor Penn, 83, of Wells, who wrote: “I sold it.”`,
        'I sold it',
        'ivor-penn',
      ],
      [`${BOTH}Ms Vale praised “Winter Harbour” and left.`, 'Winter Harbour', null],
      [`${BOTH}Quoting her late uncle, Ms Vale said: “Never sell the boat.”`, 'Never sell the boat', null],
      [`${BOTH}Reading from a diary, Ms Vale said: “The wind has gone.”`, 'The wind has gone', null],
      [`${BOTH}Ms Vale held a placard saying “the wind has gone and so have we”.`, 'the wind has gone', null],
      [`${BOTH}Ms Vale received a card saying “the wind has gone and so have we”.`, 'the wind has gone', null],
      [`${BOTH}Ms Vale posted a card saying “the wind has gone and so have we”.`, 'the wind has gone', 'ann-vale'],
      [`${BOTH}Ms Vale issued a statement saying “the wind has gone”.`, 'the wind has gone', 'ann-vale'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('words of a third party in an introduction', () => {
  const reply = 'Ms Vale said: “It will sink.”';
  it.each(
    table([
      [`${BOTH}Responding to Mr Frost’s claim that it was “a fine old boat”, ${reply}`, 'a fine old boat', 'dan-frost'],
      [`${BOTH}Rejecting Mr Frost’s description of it as “a fine old boat”, ${reply}`, 'a fine old boat', null],
      [`${BOTH}Accused by Mr Frost of being “half asleep on deck”, ${reply}`, 'half asleep on deck', null],
      [`${BOTH}Asked about Mr Frost’s boast that it was “a fine old boat”, ${reply}`, 'a fine old boat', 'dan-frost'],
      [`${BOTH}After Mr Frost’s remark that it was “a fine old boat”, ${reply}`, 'a fine old boat', 'dan-frost'],
      [`${BOTH}Ms Vale rejected Mr Frost’s description of it as “a fine old boat”.`, 'a fine old boat', null],
      [`${BOTH}Ms Vale criticised Mr Frost’s claim that it was “a fine old boat”.`, 'a fine old boat', null],
      [`${BOTH}Ms Vale rejected accusations by Mr Frost that it was “a death trap”.`, 'a death trap', null],
      [`${BOTH}Ms Vale said Mr Frost’s claim was “a fine old fib”.`, 'a fine old fib', 'ann-vale'],
      [`${BOTH}Ms Vale dismissed Mr Frost’s claim as “a fine old fib”.`, 'a fine old fib', 'ann-vale'],
      [`${BOTH}Describing it as “a fine old boat”, ${reply}`, 'a fine old boat', 'ann-vale'],
    ]),
  )('%s', (_, one) => check(one));

  it('leaves the words behind the cue with its speaker', () => {
    const text = `${BOTH}Responding to Mr Frost’s claim that it was “a fine old boat”, Ms Vale said: “It will sink.”`;
    const attributed = attributeText(text);
    const quotation = quotationOf(attributed, 'It will sink');
    expect(quotation.speaker).toBe('ann-vale');
    expect(wordsOf(attributed, quotation)).toBe('“It will sink.”');
  });

  it('reads what the accused said in reported speech', () => {
    const text = `${BOTH}Accused by Mr Frost of being “half asleep on deck”, Ms Vale said she had “never been more awake”.`;
    expect(speakerOf(attributeText(text), 'never been more awake')).toBe('ann-vale');
  });
});

describe('a refusal to speak', () => {
  it.each(['declined to comment', 'refused to comment', 'refuses to be drawn'])('“%s” reports no words', (refusal) => {
    expect(attributeText(`Ann Vale ${refusal} on the boat on Monday.`).quotations).toEqual([]);
  });
});

describe('speech within reported speech', () => {
  it.each(
    table([
      ['Dan Frost told the court his wife Eileen had said to him: “I feel ill.”', 'I feel ill', null],
      ['Dan Frost said a caller had told operators: “The roof is down.”', 'The roof is down', null],
      ['Dan Frost said he had told operators: “The roof is down.”', 'The roof is down', 'dan-frost'],
      ['Ann Vale chaired. A man at the back shouted: “Resign!” Ms Vale asked him to leave.', 'Resign', null],
      ['Dan Frost rang. The caller, who lives near him, said he heard “a mighty bang”.', 'a mighty bang', null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a participle behind a clause with a subject of its own', () => {
  it.each(
    table([
      ['Jane Poole spoke in the square, where fifty farmers had gathered, chanting “out, out”.', 'out, out', null],
      ['Jane Poole spoke in the square, where she met farmers, telling them “it is late”.', 'it is late', 'jane-poole'],
    ]),
  )('%s', (_, one) => check(one));
});
