import { describe, expect, it } from 'vitest';
import { check, table } from './cases.ts';
import { attributeText, quotationOf } from './speaker-of.ts';

describe('a speaker who is somebody else than whoever was named', () => {
  const pensioner = 'Arnold Pickett, 81, was walking home from chapel when he was struck.';
  const director = 'Dr Una Holt, the trust’s medical director, said: “We are too few.”';
  const colleague = 'Ian Orme said colleagues had swapped shifts. “He makes the tea,” Mr Orme said.';
  it.each(
    table([
      // The daughter of the first sentence is not the pensioner whom it goes on with.
      [`The daughter of a pensioner hurt by a tree has begged drivers to “slow down”.\n\n${pensioner}`, 'slow', null],
      // Who has a post at a body has no seat beside it.
      [`${director}\n\nBut the area’s MP said people had “heard that before”.`, 'heard that', null],
      [`${director}\n\n“It is late,” the mother of two said.`, 'It is late', 'una-holt'],
      // Whoever was told something answers.
      [`${colleague}\n\nA girl told her father to “wave”.\n\n“I’ve promised to try,” he said.`, 'promised', null],
      [`${colleague}\n\nHis niece asked her uncle to “wave”.\n\n“I’ve promised to try,” he said.`, 'promised', null],
      [`${colleague}\n\nHe told his wife to “wave”.\n\n“I’ve promised to try,” he said.`, 'promised', 'ian-orme'],
    ]),
  )('%s', (_, one) => {
    check(one);
  });
});

describe('the printed source of a first sentence', () => {
  const sourceIn = (text: string, words: string) => {
    const { source } = quotationOf(attributeText(text), words);
    return source === null ? null : text.slice(source.start, source.end);
  };
  it.each([
    ['A driver who hit a wall in a narrow street', 'said it was “terrible”.'],
    ['A pensioner who was left on a cold floor for nine hours', 'said it was “terrible”.'],
    ['The father of a student who died after an asthma attack', 'has told an inquest it was “terrible”.'],
  ])('%s: the whole subject, and not the thing before the verb', (subject, rest) => {
    expect(sourceIn(`${subject} ${rest}`, 'terrible')).toBe(subject);
  });
  it('does not take a clause within it for its verb', () => {
    expect(sourceIn('A father who left after a judge said it was “terrible” has moved.', 'terrible')).toBe('a judge');
  });
});
