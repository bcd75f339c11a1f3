import { fold } from '../text/fold.ts';
import { isContent } from './descriptors.ts';
import { isKinship } from './kinship.ts';
import { fullParty, isPartyName } from './parties.ts';
import { isHolding, isOfTemper, rankOf, splitRank } from './ranks.ts';
import { canonicalRole } from './role-nouns.ts';

/** What a description says: its head noun and the other words, lower case: "MP", ["thaxby"]. */
export interface Description {
  readonly noun: string;
  readonly modifiers: readonly string[];
  /** Those of the modifiers that are printed with a capital. */
  readonly names?: readonly string[];
}

/** A description as it is compared: words of one meaning as one, without those that single out nobody. */
export type ReadDescription = Pick<Description, 'noun' | 'modifiers'>;

/** Reads a description for comparing: "the Tory group leader" is of a leader, of the Conservatives. */
export function readDescription(description: Description): ReadDescription {
  const isHeadTeacher = description.noun === 'teacher' && description.modifiers.at(-1) === 'head';
  const [rank, printed] = isHeadTeacher ? ['', 'headteacher'] : splitRank(description.noun);
  const before = isHeadTeacher ? description.modifiers.slice(0, -1) : description.modifiers;
  const isOfCabinet = /^(?:portfolio holder|executive member)$/u.test(`${before.at(-1)} ${description.noun}`);
  const modifiers = [
    ...(isOfCabinet ? [...before.slice(0, -1), 'cabinet'] : before),
    ...(printed === undefined ? [] : [rank ?? '']),
  ]
    .flatMap((word) => splitRank(fold(word)))
    .map(fullParty)
    // A new mother is a mother.
    .filter((word) => !(word === 'new' && isKinship(canonicalRole(printed ?? description.noun))))
    .filter(
      (word) =>
        isContent(word) &&
        !isOfTemper(word) &&
        !(isHolding(word) && rankOf(word) === null) &&
        !/^(?:ward|local)$/u.test(word),
    );
  // "The ward member" is a councillor.
  const isOfWard = description.noun === 'member' && /^(?:ward|county|borough|district)$/u.test(before.at(-1) ?? '');
  const noun = isOfCabinet ? 'member' : isOfWard ? 'councillor' : canonicalRole(printed ?? description.noun);
  const isOfParty = modifiers.some((word) => isPartyName(word));
  // "The leader of the opposition group" is the opposition leader.
  const isOfOpposition = noun === 'leader' && modifiers.includes('opposition');
  return {
    noun,
    modifiers: modifiers.filter(
      (word) =>
        !(isOfParty && /^(?:uk|party)$/u.test(word)) &&
        !(isOfOpposition && word === 'group') &&
        !(isOfWard && /^(?:county|borough|district)$/u.test(word)),
    ),
  };
}
