import { describe, expect, it } from 'vitest';
import { questionWords } from '../../src/search/question-words.ts';
import { counts, gives, wantedAnswer } from '../../src/search/wanted.ts';

const wanted = (question: string) => wantedAnswer(questionWords(question)).kind;

describe('wantedAnswer', () => {
  it.each([
    ['Who opposed it?', 'person'],
    ['When does it start?', 'date'],
    ['How many people came?', 'number'],
    ['How much will it cost?', 'money'],
    ['How long was the meeting?', 'duration'],
    ['Where did they meet?', 'place'],
    ['What does DRT stand for?', 'expansion'],
    ['Why was it late?', null],
    ['bus cuts', null],
  ])('%s wants %s', (question, kind) => {
    expect(wanted(question)).toBe(kind);
  });
});

describe('gives', () => {
  it('knows dates, sums, lengths of time and places when it sees them', () => {
    expect(gives('date', 'it opens on march 14.', 'It opens on March 14.', false)).toBe(1);
    expect(gives('date', 'it may open.', 'It may open.', false)).toBe(0);
    expect(gives('money', 'a bill of £40', 'A bill of £40', false)).toBe(1);
    expect(gives('duration', 'a fifty-minute walk', 'A fifty-minute walk', false)).toBe(1);
    expect(gives('place', 'in the village hall', 'in the village hall', false)).toBe(1);
    expect(gives('number', 'nobody came', 'Nobody came', false)).toBe(0);
  });
});

describe('counts', () => {
  it('sees a number that stands before what is counted', () => {
    expect(counts(['200', 'angri', 'resid'], new Set(['resid']))).toBe(true);
    expect(counts(['resid', 'met', '200'], new Set(['resid']))).toBe(false);
  });
});
