import type { Role, Speaker } from '../corpus/speaker.ts';
import type { Gender } from './gender.ts';

/** A person whom a document names, or whom the registry knows and the document means. */
export interface Person {
  /** Id of the speaker: the registry's, or a slug of the name. */
  id: string;
  name: string;
  /** Lower-case words of the longest form of the name in the document. */
  readonly words: readonly string[];
  /** The registry's entry, or null where the registry does not know the person. */
  entry: Speaker | null;
  /** Those of the registry who bear this name, while nothing tells which of them is meant; else empty. */
  namesakes: readonly Speaker[];
  /** What is printed beside the name is not true of the one who bears it in the registry. */
  isContradicted: boolean;
  gender: Gender | null;
  /** A courtesy title before the surname alone may be a relative's: "Mrs Poole" in an article of Hilary Poole and his wife. */
  readonly hasNamesakeByTitle: boolean;
  /** Roles printed beside the name in this document. */
  readonly roles: Role[];
  /** Roles that follow from what the document tells, without being printed as such: for descriptions, not to be shown. */
  readonly impliedRoles: Role[];
  readonly honorifics: Set<string>;
  /** Other lower-case nouns that the document ties to the person: "42-year-old". */
  readonly epithets: Set<string>;
}

/** Whether it stays open whom the name means, so that nobody may be named. */
export function isAmbiguous(person: Person): boolean {
  return person.namesakes.length > 0 || person.isContradicted;
}
