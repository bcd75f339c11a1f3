import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'a farce';

describe('a verb that shares its subject with one before it', () => {
  it.each(
    table([
      ['It grew loud when Jane Poole left the hall and called the vote “a farce”.', WORDS, 'jane-poole'],
      ['It was the plan that Jane Poole had fought all year and called “a farce”.', WORDS, 'jane-poole'],
      ['Tom Reed laughed when Jane Poole left the hall and called the vote “a farce”.', WORDS, 'tom-reed'],
      ['Members who agree that it is late were cross, with Cllr Jane Poole calling it “a farce”.', WORDS, 'jane-poole'],
      [
        'Jane Poole tried to win the crowd over, alternately shouting “It is a farce” and “Shame.”',
        WORDS,
        'jane-poole',
      ],
      ['The members tried to win the crowd over, alternately shouting “It is a farce” and “Shame.”', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a subject of which a rule takes too much', () => {
  it.each(
    table([
      ['Jane Poole came on Monday.\n\nPoole gave a blunt answer: “It is a farce.”', WORDS, 'jane-poole'],
      [
        'Jane Poole came on Monday.\n\nPoole offered a blunt retort on the stairs, telling him, “It is a farce.”',
        WORDS,
        'jane-poole',
      ],
    ]),
  )('%s', (_, one) => check(one));
});

describe('clauses without a finite verb, each with its own subject', () => {
  const BOTH = 'Both spoke on Monday – Jane Poole saying she was “very cross” and Tom Reed calling it a “great day”.';
  it.each(
    table([
      [BOTH, 'very cross', 'jane-poole'],
      [BOTH, 'great day', 'tom-reed'],
      // Where the clauses cannot be told apart, nobody says both.
      [`Soon after, both men issued a statement of joy about working together ${BOTH.slice(21)}`, 'great day', null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('what a crowd does while the subject acts', () => {
  const CROWD = 'Once, when a boat came by, Tom Reed circled it as his friends jeered, “Good day to you.”';
  it.each(table([[`Tom Reed sailed in Thaxby. ${CROWD}`, 'Good day', null]]))('%s', (_, one) => check(one));
});
