import type { Role, Speaker } from '../corpus/speaker.ts';
import type { Gender } from './gender.ts';

/** A person whom a document names, or whom the registry knows and the document means. */
export interface Person {
  /** Id of the speaker: the registry's, or a slug of the name. */
  readonly id: string;
  readonly name: string;
  /** Lower-case words of the longest form of the name in the document. */
  readonly words: readonly string[];
  /** The registry's entry, or null where the registry does not know the person. */
  readonly entry: Speaker | null;
  /** Two people of the registry bear this name and nothing tells which is meant. */
  readonly isAmbiguous: boolean;
  gender: Gender | null;
  /** Roles printed beside the name in this document. */
  readonly roles: Role[];
  readonly honorifics: Set<string>;
  /** Other lower-case nouns that the document ties to the person: "42-year-old". */
  readonly epithets: Set<string>;
}
