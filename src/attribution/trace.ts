import type { Gender } from './gender.ts';
import type { Person } from './person.ts';

/** The people of one sentence, as far as later sentences can take them up. */
export interface Trace {
  readonly sentence: number;
  subject: Person | null;
  /** A person without a name is the subject, so a pronoun may mean that one: the gender, "any" where it is not known. */
  unnamedSubject: Gender | 'any' | null;
  /** What that one is called, lower case and words of one meaning as one: "manager". */
  unnamedNouns: readonly string[];
  /** The subject did something to or with another: "Tom Poole met Ian Reed". Either may be taken up. */
  hasEqualObject: boolean;
  /** The subject asked "her" something: the pronoun's gender and whom it means, null where that is not known. */
  asked: { readonly gender: Gender; readonly person: Person | null } | null;
  /** The subject told a relative without a name something, "told her father": whether that is a man or a woman. */
  toldRelative: Gender | null;
  readonly people: Set<Person>;
  /** Those of whom a name may mean each, and it is not told which. */
  readonly possible: Set<Person>;
}
