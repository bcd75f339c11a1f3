import type { PartialDate } from '../corpus/partial-date.ts';
import { isWithin } from '../corpus/partial-date.ts';
import type { Role } from '../corpus/speaker.ts';
import { fold } from '../text/fold.ts';
import type { Person } from './person.ts';
import { canonicalRole, isRoleNoun } from './role-nouns.ts';
import { titleOf } from './titles.ts';
import { isClauseWord, isDeterminer, isPreposition } from './word-classes.ts';

/** What a description says: its head noun and the other words, lower case: "MP", ["thaxby"]. */
export interface Description {
  readonly noun: string;
  readonly modifiers: readonly string[];
}

/** How well a description fits a person: every word is known, the noun is known and nothing speaks against it, not. */
export type Fit = 'whole' | 'noun' | 'none';

const isContent = (word: string) =>
  /[\p{L}\p{N}]/u.test(word) && !isPreposition(word) && !isDeterminer(word) && !isClauseWord(word);

function wordsOf(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []).filter(isContent);
}

/** What is known of a person under one role: the nouns for it and the words that may go with them. */
interface Descriptor {
  readonly nouns: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly hasPlace: boolean;
}

function describeRole(role: Role): Descriptor {
  const titles = [role.title, ...role.aliases].map(wordsOf);
  const words = new Set([...titles.flat(), ...wordsOf(role.of ?? ''), ...wordsOf(role.party ?? '')]);
  const nouns = titles.flat().filter((word) => isRoleNoun(word) || titleOf(word) !== undefined);
  return { nouns: new Set(nouns.map(canonicalRole)), words, hasPlace: role.of !== null };
}

function descriptors(person: Person, date: PartialDate | null): Descriptor[] {
  const known = person.entry?.roles.filter((role) =>
    date === null ? role.to === null : isWithin(date, role.from, role.to),
  );
  const titled = [...person.honorifics, ...(person.entry?.honorifics ?? []).map(fold)].flatMap(
    (title) => titleOf(title.replace(/\./gu, ''))?.role ?? [],
  );
  return [
    ...person.roles.map(describeRole),
    ...(known ?? []).map(describeRole),
    ...[...titled, ...person.epithets].map((noun) => ({
      nouns: new Set([canonicalRole(noun)]),
      words: new Set<string>(),
      hasPlace: false,
    })),
  ];
}

/** Nouns that many people of a story share, so that they single out nobody without a further word. */
const SHARED_NOUNS =
  /^(?:democrat|republican|conservative|independent|socialist|member|man|woman|boy|girl|lady|gentleman|official)$/u;

/** Tells whom descriptions fit. */
export interface Describer {
  fitOf(description: Description, person: Person): Fit;
  /** Whether nothing is known of what the person does, so that any description may fit. */
  isUndescribed(person: Person): boolean;
}

/**
 * Judges descriptions by the roles printed in a document, which must be complete by now, and by the registry's on the
 * document's date.
 */
export function createDescriber(date: PartialDate | null): Describer {
  const known = new Map<Person, Descriptor[]>();
  const descriptorsOf = (person: Person): Descriptor[] => {
    const found = known.get(person) ?? descriptors(person, date);
    known.set(person, found);
    return found;
  };
  return {
    isUndescribed: (person) => descriptorsOf(person).length === 0 && (person.entry?.roles.length ?? 0) === 0,
    fitOf(description, person) {
      const noun = canonicalRole(description.noun);
      const modifiers = description.modifiers.map(fold).filter((word) => isContent(word) && word !== 'former');
      const all = descriptorsOf(person);
      const fitting = all.filter(({ nouns }) => nouns.has(noun));
      const isShared = SHARED_NOUNS.test(noun);
      if (fitting.length === 0 || (isShared && modifiers.length === 0)) return 'none';
      if (fitting.some(({ words }) => modifiers.every((word) => words.has(word)))) return 'whole';
      if (isShared) return 'none';
      // Words of several roles together: "the Labour leader" of a councillor for Labour who is leader of a council.
      const together = new Set(all.flatMap(({ words }) => [...words]));
      if (modifiers.every((word) => together.has(word))) return 'noun';
      return fitting.some(({ hasPlace }) => hasPlace) ? 'none' : 'noun';
    },
  };
}
