import { describe, expect, it } from 'vitest';
import { wantsPeople } from '../../src/reply/wants-people.ts';

describe('a question', () => {
  it.each([
    'who spoke?',
    'Whose plan is it?',
    'And who’s against?',
    '  "Who knew"',
    'which councillors agreed',
    'What MP said so',
  ])('wants people: %s', (question) => expect(wantsPeople(question)).toBe(true));

  it.each(['what did they say', 'whole grain', 'the WHO on flu', 'which member states', 'which library', ''])(
    'wants no people: %s',
    (question) => expect(wantsPeople(question)).toBe(false),
  );
});
