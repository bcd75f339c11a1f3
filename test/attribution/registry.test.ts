import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../src/corpus/partial-date.ts';
import type { Role, Speaker } from '../../src/corpus/speaker.ts';
import { attributeText, quotationOf, speakerOf } from './speaker-of.ts';

const role = (title: string, of: string, from: string | null, to: string | null, aliases: string[] = []): Role => ({
  title,
  of,
  party: null,
  from: from === null ? null : parsePartialDate(from),
  to: to === null ? null : parsePartialDate(to),
  aliases,
});
const speaker = (
  id: string,
  name: string,
  roles: Role[],
  aliases: string[] = [],
  honorifics: string[] = [],
): Speaker => ({
  id,
  name,
  aliases,
  honorifics,
  roles,
  origin: 'registry',
});

const SPEAKERS = [
  speaker('old', 'Harold Dunmore', [role('MP', 'Oakhampton', '2015', '2024-05')]),
  speaker('new', 'Ruth Selby', [role('MP', 'Oakhampton', '2024-07', null)], ['Ruthie Selby'], ['Ms']),
  speaker(
    'leader',
    'Ivor Crane',
    [role('leader', 'Fenshire County Council', '2021', null, ['council leader'])],
    ['I. Crane'],
  ),
  speaker('first-hale', 'Peter Hale', [role('councillor', 'Fenshire', null, null)]),
  speaker('second-hale', 'Peter Hale', [role('vicar', 'Oakhampton', null, null)]),
];
const date = (value: string) => ({ date: parsePartialDate(value) });

describe('attribute, with a registry', () => {
  it('gives the id of the registry for a name or an alias, and lists nobody whom it knows', () => {
    const attributed = attributeText(
      'Ruthie Selby said: “Buses matter.” Zoe Tranter said: “So do trains.”',
      {},
      SPEAKERS,
    );
    expect(speakerOf(attributed, 'Buses matter')).toBe('new');
    expect(attributed.people.map(({ id }) => id)).toEqual(['zoe-tranter']);
  });

  it("finds an office holder by the document's date", () => {
    const text = 'The Oakhampton MP said: “I will fight this closure.”';
    expect(speakerOf(attributeText(text, date('2024-09'), SPEAKERS), 'fight this')).toBe('new');
    expect(speakerOf(attributeText(text, date('2022'), SPEAKERS), 'fight this')).toBe('old');
    expect(quotationOf(attributeText(text, date('2022'), SPEAKERS), 'fight this').route).toBe('description');
  });

  it('is silent where two people bear one full name', () => {
    expect(speakerOf(attributeText('Peter Hale said: “I am shocked.”', {}, SPEAKERS), 'I am shocked')).toBeNull();
  });

  it('finds a title and a surname that only the registry knows in full', () => {
    expect(speakerOf(attributeText('Cllr Crane said: “We have no money.”', {}, SPEAKERS), 'no money')).toBe('leader');
    expect(speakerOf(attributeText('Cllr Hale said: “We have no money.”', {}, SPEAKERS), 'no money')).toBe(
      'first-hale',
    );
    expect(speakerOf(attributeText('Mr Hale said: “We have no money.”', {}, SPEAKERS), 'no money')).toBeNull();
  });

  it('takes the names of the front matter for people', () => {
    const text = 'Qirat Mxolisi said: “We came at dawn.”';
    expect(speakerOf(attributeText(text, { speakers: ['Qirat Mxolisi'] }), 'at dawn')).toBe('qirat-mxolisi');
  });
});
