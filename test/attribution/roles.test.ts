import { describe, expect, it } from 'vitest';
import { check, table } from './cases.ts';
import { attributeText, speakerOf } from './speaker-of.ts';

describe('a role that a relative clause tells', () => {
  it.each(
    table([
      ['Una Holt, who represents Fenny Marsh in Parliament, came. The MP said it was “grim”.', 'grim', 'una-holt'],
      ['Una Holt, who represents Fenny Marsh, came. The MP said it was “grim”.', 'grim', null],
      ['Una Holt, who leads the council, came. The council leader said it was “grim”.', 'grim', 'una-holt'],
      ['Una Holt, who led the council, came. The council leader said it was “grim”.', 'grim', null],
      ['Una Holt, who led the council, came. The former leader said it was “grim”.', 'grim', 'una-holt'],
      ['Una Holt apologised “unreservedly”.', 'unreservedly', 'una-holt'],
      ['Una Holt, who started a petition, came. The petition’s founder said it was “grim”.', 'grim', 'una-holt'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a role before or behind a name', () => {
  it.each(
    table([
      [
        'Una Holt MP wrote to the trust’s chief executive, Piers Lodge, on Monday. The chief executive said it was “grim”.',
        'grim',
        'piers-lodge',
      ],
      ['Una Holt, the Labour MP for Fen and Marsh, came. The Fen and Marsh MP said it was “grim”.', 'grim', 'una-holt'],
      ['Una Holt, the Labour MP for Fen and Marsh, came. The Fen and Heath MP said it was “grim”.', 'grim', null],
      ['It rained. Her MP, Aveline Holt, said it was “grim”.', 'grim', 'aveline-holt'],
      ['It rained. Aveline Holt, of the group Dry Feet Now, said it was “grim”.', 'grim', 'aveline-holt'],
      ['It rained. Fenny Marsh, of the county’s wettest, was “grim”.', 'grim', null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a short form of a forename', () => {
  it.each(
    table([
      ['Winifred Holt, 80, retired. “I shall sleep,” said Win.', 'I shall sleep', 'winifred-holt'],
      ['It rained, but on Friday Winifred Holt retired. “I shall sleep,” said Win.', 'I shall sleep', 'winifred-holt'],
      ['Winifred Holt and Winnie Lodge retired. “I shall sleep,” said Win.', 'I shall sleep', null],
      ['Joanna Holt, 80, retired. “I shall sleep,” said Jo.', 'I shall sleep', 'joanna-holt'],
      ['Josephine Holt, 80, retired. “I shall sleep,” said Jo.', 'I shall sleep', 'josephine-holt'],
      ['Winifred Holt, 80, retired. “I shall sleep,” said Jo.', 'I shall sleep', null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a relative clause with speech of its own', () => {
  it.each(
    table([
      ['Dan Frost wept. He has written to the landlord, whose agent replied that it was “dry”.', 'dry', null],
      ['Dan Frost wept. He wrote to Una Holt, who replied that it was “dry”.', 'dry', 'una-holt'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('the subject of the pronoun’s own sentence', () => {
  it('is taken up before whoever spoke last', () => {
    const text =
      'Una Holt and Rita Lodge ran. Miss Lodge said it was “grim”.\n\nMiss Holt has a plan for Monday: “A lie-in,” she said.';
    expect(speakerOf(attributeText(text), 'A lie-in')).toBe('una-holt');
  });

  it('is read with "pointed out" behind a quotation', () => {
    expect(speakerOf(attributeText('Una Holt ran. “It is Monday,” she pointed out.'), 'It is Monday')).toBe('una-holt');
  });
});
