import { agesAmong } from './ages.ts';
import type { Description } from './description.ts';
import { isKinship } from './kinship.ts';
import type { Person } from './person.ts';
import { canonicalRole } from './role-nouns.ts';
import type { Token } from './tokens.ts';

/** Nouns for somebody's children. */
const OFFSPRING = /^(?:son|daughter|child|baby|toddler|twin|grandson|granddaughter)$/u;

/** Whether the lower-case noun is for somebody's child. */
export const isOffspring = (noun: string): boolean => OFFSPRING.test(noun);

/** Whether somebody is told to be under sixteen. */
export const isChild = ({ epithets }: Person) => agesAmong(epithets).some((age) => age < 16);

/** Whether a child can be called so. */
export const isOfChildren = ({ noun }: Pick<Description, 'noun'>): boolean =>
  isKinship(canonicalRole(noun)) ||
  /^(?:pupil|student|boy|girl|child|teenager|teen|youngster|schoolboy|schoolgirl|toddler|patient|victim|survivor|winner|player|runner|swimmer|dancer|fan|champion)$/u.test(
    noun,
  ) ||
  noun.endsWith('-year-old');

/** Whether a sentence tells of a child: "Riley, 13,", "her nine-year-old", "goes to a special school". */
export const tellsChildhood = (tokens: readonly Token[]): boolean =>
  agesAmong(tokens.map(({ lower }) => lower)).some((age) => age < 16) ||
  tokens.some(
    ({ kind, lower }, at) =>
      /^(?:nursery|primary|schoolboy|schoolgirl|autism|autistic|toddler|playgroup|kindergarten)$/u.test(lower) ||
      (kind === 'number' && /^(?:\d|1[0-5])$/u.test(lower) && /^[,)]$/u.test(tokens[at + 1]?.text ?? '')),
  );
