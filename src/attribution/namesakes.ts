import type { PartialDate } from '../corpus/partial-date.ts';
import type { Role } from '../corpus/speaker.ts';
import { fold } from '../text/fold.ts';
import { isCommonInBodies } from './body-words.ts';
import type { Description } from './description.ts';
import type { Describer } from './descriptions.ts';
import { createDescriber } from './descriptions.ts';
import { personOfEntry } from './name-index.ts';
import type { Person } from './person.ts';
import { isRoleNoun } from './role-nouns.ts';
import { titleOf } from './titles.ts';

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];

/** A printed role as the description that it would be. */
function asDescription({ title, of }: Role): Description | null {
  const words = wordsOf(title);
  const at = words.findLastIndex((word) => isRoleNoun(word) || titleOf(word) !== undefined);
  const noun = words[at];
  return noun === undefined ? null : { noun, modifiers: [...words.toSpliced(at, 1), ...wordsOf(of ?? '')] };
}

/** Whether something that is printed beside the name is true of the registry's person, and nothing speaks against it. */
function isBorneOut(printed: Person, candidate: Person, describer: Describer): boolean {
  const roles = printed.roles.flatMap((role) => asDescription(role) ?? []);
  const titles = [...printed.honorifics].flatMap((title): Description[] => {
    const noun = titleOf(title)?.role ?? null;
    return noun === null ? [] : [{ noun, modifiers: [] }];
  });
  const fits = [...roles, ...titles].map((description) => describer.fitOf(description, candidate));
  return fits.includes('whole') && !fits.includes('none');
}

/** Whether a place or body is printed beside the name that the registry does not know of the person. */
function isElsewhere(person: Person): boolean {
  const { entry } = person;
  if (entry === null) return false;
  const known = new Set(
    entry.roles.flatMap(({ title, of, party, aliases }) => [title, of ?? '', party ?? '', ...aliases].flatMap(wordsOf)),
  );
  return person.roles.some(({ of }) => {
    const telling = wordsOf(of ?? '').filter((word) => !isCommonInBodies(word));
    return telling.length > 0 && !telling.some((word) => known.has(word));
  });
}

/** Whether nothing that is printed beside the name is an office or trade that the registry knows of the person. */
function isOtherwise(person: Person, describer: Describer): boolean {
  const { entry } = person;
  if (entry === null || entry.roles.length === 0) return false;
  const printed = person.roles.flatMap((role) => asDescription(role) ?? []);
  const known = personOfEntry(entry);
  return printed.length > 0 && printed.every((description) => describer.fitOf(description, known) === 'none');
}

/**
 * Decides, once the roles are gathered that a document prints beside names, whom of the registry a name means: of several
 * who bear it, the only one of whom the printed roles are true. `guests` are people whom the document names by title and
 * surname alone; one whom it places elsewhere, or of whom it says something else, is somebody else of that name.
 */
export function settleNamesakes(people: readonly Person[], guests: readonly Person[], date: PartialDate | null): void {
  const describer = createDescriber(date);
  for (const person of people) {
    const meant = person.namesakes.filter((entry) => isBorneOut(person, personOfEntry(entry), describer));
    const [entry] = meant;
    if (entry === undefined || meant.length > 1) continue;
    person.id = entry.id;
    person.name = entry.name;
    person.entry = entry;
    person.namesakes = [];
  }
  for (const guest of guests) guest.isContradicted = isElsewhere(guest) || isOtherwise(guest, describer);
}
