import { describe, expect, it } from 'vitest';
import { questionWords } from '../../src/search/question-words.ts';
import { wantedAnswer } from '../../src/search/wanted.ts';

const wanted = (question: string) => wantedAnswer(questionWords(question)).kind;

describe('wantedAnswer', () => {
  it.each([
    ['Who opposed it?', 'person'],
    ['Whose plan is it?', 'person'],
    ['And who’s against?', 'person'],
    ['  "Who knew"', 'person'],
    ['which councillors agreed', 'person'],
    ['What MP said so', 'person'],
    ['what did they say', null],
    ['whole grain', null],
    ['the WHO on flu', null],
    ['which member states', null],
    ['which library', null],
    ['', null],
    ['When does it start?', 'date'],
    ['on what date was it', 'date'],
    ['How many people came?', 'number'],
    ['what was the final score', 'number'],
    ['number of parcels handed out', 'number'],
    ['How much will it cost?', 'money'],
    ['How long was the meeting?', 'duration'],
    ['how old is the mayor', 'age'],
    ['how high was the extension', 'measure'],
    ['how far away is the school', 'measure'],
    ['how often do buses run', 'frequency'],
    ['Where did they meet?', 'place'],
    ['What does DRT stand for?', 'expansion'],
    ['Why was it late?', 'reason'],
    ['what caused the fire', 'reason'],
    ['what percentage of buses ran late', 'share'],
    ['percentage of pupils who stayed', 'share'],
    ['how large a share goes to the bridge', 'share'],
    ['cost of mending the weir', 'money'],
    ['whats the new price of a stall', 'money'],
    ['what is the deadline for objections', 'date'],
    ['reason for the delay', 'reason'],
    ['venue for the hearing', 'place'],
    ['height of the mast', 'measure'],
    ['how much land is lost', 'measure'],
    ['how much more time do they want', 'duration'],
    ['the cost was too high', null],
    ['number 42 bus', null],
    ['bus cuts', null],
    ['Was it late?', null],
  ])('%s wants %s', (question, kind) => {
    expect(wanted(question)).toBe(kind);
  });

  it.each([
    ['whats the date', 'what'],
    ['hw many came', 'how'],
    ['ppl in the govt', 'people'],
  ])('reads %s as it is meant', (question, word) => {
    expect(questionWords(question)[0]?.word).toBe(word);
  });
});
