import { describe, expect, it } from 'vitest';
import { attributeText, speakerOf } from './speaker-of.ts';

const COURT = `A man who robbed three shops in Thaxby has been jailed for four years.

Cal Draper, 31, of Mill Lane, admitted three counts of robbery at Thaxby Crown Court.`;

describe('a participle that begins a sentence', () => {
  it.each([
    'Sentencing Cal Draper, the judge told him: “You picked shops with one person at the till.”',
    'But jailing Cal Draper, the judge said: “You picked shops with one person at the till.”',
    'Sentencing Cal Draper on Monday, the judge told him: “You picked shops with one person at the till.”',
  ])('gives its object no words of whoever is the subject: %s', (sentence) => {
    const attributed = attributeText(`${COURT}\n\n${sentence}`);
    expect(speakerOf(attributed, 'one person at the till')).toBeNull();
  });

  it('leads to the judge who is known', () => {
    const attributed = attributeText(
      `${COURT}\n\nJudge Ada Brand thanked the shopkeepers.\n\nSentencing Cal Draper, the judge told him: “You picked shops with one person at the till.”`,
    );
    expect(speakerOf(attributed, 'one person at the till')).toBe('ada-brand');
  });

  it('is no part of a name', () => {
    const attributed = attributeText(
      'Praising Una Pask, the head teacher said: “She has been the making of this school.”\n\nVisiting Una Pask, the minister said that the hall was cold.',
    );
    expect(attributed.people.map(({ name }) => name)).toEqual(['Una Pask']);
    expect(speakerOf(attributed, 'the making of this school')).toBeNull();
    expect(speakerOf(attributed, 'the hall was cold')).toBeNull();
  });

  it('leaves a forename in -ing a forename', () => {
    const attributed = attributeText('Irving Otis Pask, the baker, said: “The oven is out.”');
    expect(speakerOf(attributed, 'The oven is out')).toBe('irving-otis-pask');
  });
});
