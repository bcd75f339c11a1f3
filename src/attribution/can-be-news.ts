import { agesAmong } from './ages.ts';
import type { Description } from './description.ts';
import { isPartyWord } from './parties.ts';
import type { Person } from './person.ts';
import { rankOf } from './ranks.ts';
import { canonicalRole } from './role-nouns.ts';
import { titleOf } from './titles.ts';

const nouns = (list: string) => new Set(list.split(/\s+/u));

/** Nouns that somebody of any trade may be called by. */
export const isOfFamily = (noun: string) =>
  /^(?:great-)?(?:mother|father|mum|dad|parent|grandmother|grandfather|grandparent|pensioner|husband|wife|son|daughter|brother|sister|widow|widower|twin|teenager|veteran|survivor|victim|graduate)(?:-of-\p{L}+)?$/u.test(
    noun,
  );

/** Offices beside which somebody has a trade: the clinical director is an obstetrician too, a solicitor no barrister. */
const OFFICES = nouns(
  `captain director chair chairman member leader councillor mp msp mep mayor minister trustee organiser founder secretary governor
  chief executive manager head officer owner resident campaigner activist volunteer patron president candidate
  representative senator commissioner treasurer deputy spokesperson`,
);

/** Posts whose holders are employed, and hold no seat beside them. */
const POSTS = nouns('director manager executive officer chief');
const isSeat = (noun: string) => /^(?:mp|msp|mep|councillor|mayor|minister)$/u.test(noun);

export const isTitled = ({ honorifics }: Person) =>
  [...honorifics].some((title) => !/^(?:doctor|professor|)$/u.test(titleOf(title)?.role ?? ''));

/** Whether the noun tells an age that the person has not: "the teenager" is not 81. */
function isOfOtherAge(noun: string, { epithets }: Person): boolean {
  const ages = agesAmong(epithets);
  if (noun === 'sixth-former') return ages.some((age) => age < 16 || age > 19);
  if (/^(?:teenager|teen|youngster|schoolboy|schoolgirl)$/u.test(noun)) return ages.some((age) => age < 10 || age > 19);
  if (/^grand|^great-grand/u.test(noun)) return ages.some((age) => age < 30);
  if (/^(?:mother|father|parent|husband|wife|widow|widower)/u.test(noun)) return ages.some((age) => age < 16);
  return noun === 'pensioner' && ages.some((age) => age < 60);
}

/** "The student" of somebody who is told to be 17, "the pupil" of somebody who is 11. */
export function isOfSchoolAge(noun: string, { epithets }: Person): boolean {
  const oldest = noun === 'student' ? 23 : noun === 'teenager' ? 19 : 18;
  const youngest = noun === 'sixth-former' ? 16 : noun === 'teenager' ? 13 : 4;
  return (
    /^(?:student|pupil|sixth-former|schoolboy|schoolgirl|youngster|teenager)$/u.test(noun) &&
    agesAmong(epithets).some((age) => age >= youngest && age <= oldest)
  );
}

export const lastWordOf = (title: string) => title.toLowerCase().split(/\s+/u).at(-1) ?? '';

/**
 * Whether the description can say something new of the person: of somebody whose trade the document tells another trade is
 * no news, so that "the barrister" is not Jane Poole, a solicitor; "the mother of two" and "the former mayor" may be, and
 * any trade may be that of somebody of whom no more than an office is known.
 */
export function canBeNews({ noun, modifiers }: Description, person: Person): boolean {
  if (isOfOtherAge(noun, person)) return false;
  if (isOfFamily(noun) || modifiers.some((word) => rankOf(word) === 'former')) return true;
  if (isTitled(person)) return false;
  // "The area's MP" is not the hospital's medical director.
  if (isSeat(canonicalRole(noun)) && person.roles.some(({ title }) => POSTS.has(lastWordOf(title)))) return false;
  // Officers of a council are not its members.
  if (/^(?:officer|official)$/u.test(noun) && person.impliedRoles.some(({ title }) => title === 'councillor'))
    return false;
  // Who represents a ward may have any trade.
  if (/^(?:councillor|mp)$/u.test(noun) && person.impliedRoles.some(({ title }) => title === 'representative'))
    return true;
  return person.roles.every(({ title }) => {
    const known = canonicalRole(lastWordOf(title));
    return isOfFamily(known) || OFFICES.has(known) || isPartyWord(known);
  });
}
