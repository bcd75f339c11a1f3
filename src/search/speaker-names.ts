import { isRoleNoun } from '../attribution/role-nouns.ts';
import { isGeneration, titleOf } from '../attribution/titles.ts';
import type { Speaker } from '../corpus/speaker.ts';
import { fold } from '../text/fold.ts';

/** The words by which one person can be asked for, all folded. */
export interface SpeakerNames {
  readonly speaker: Speaker;
  /** Full names and aliases as words, without titles and letters after the name. */
  readonly names: readonly (readonly string[])[];
  /** The last words of the names; "lee-example" is one. */
  readonly surnames: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Each role as words, with the nouns for the office ("leader", "mp") apart from the rest. */
  readonly roles: readonly { readonly office: ReadonlySet<string>; readonly all: ReadonlySet<string> }[];
}

const POST_NOMINAL = /^(?:mps?|msp|mep|mla|am|obe|mbe|cbe|kbe|dbe|[kq]c|phd|jp)$/u;
const SMALL_WORDS = new Set(['the', 'of', 'for', 'and', 'a', 'an', 'in', 'at', 'to', 'on', 'with', 'from', 'by']);

/** The folded words of a name, a role or a typed text; hyphened words stay whole, possessive endings go. */
export function nameWords(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []).map((word) => word.replace(/'s$/u, ''));
}

/** A name's words without titles before and letters behind it; all of them where nothing would be left. */
export function bareName(words: readonly string[]): readonly string[] {
  let start = 0;
  let end = words.length;
  while (start < end - 1 && titleOf(words[start] ?? '') !== undefined) start += 1;
  while (end > start + 1 && (POST_NOMINAL.test(words[end - 1] ?? '') || isGeneration(words[end - 1] ?? ''))) end -= 1;
  return words.slice(start, end);
}

const important = (text: string) => nameWords(text).filter((word) => !SMALL_WORDS.has(word));

/** Reads the words of one person. */
export function namesOf(speaker: Speaker): SpeakerNames {
  const names = [speaker.name, ...speaker.aliases]
    .map((name) => bareName(nameWords(name)))
    .filter((words) => words.length > 0);
  const roles = speaker.roles.flatMap((role) =>
    [role.title, ...role.aliases].map((title) => {
      const words = important(title);
      const nouns = words.filter((word) => isRoleNoun(word) || POST_NOMINAL.test(word));
      const office = new Set(nouns.length > 0 ? nouns : words.slice(-1));
      return { office, all: new Set([...words, ...important(role.of ?? ''), ...important(role.party ?? '')]) };
    }),
  );
  return {
    speaker,
    names,
    // An alias of one word may be a nickname, so only the name itself says what the surname is.
    surnames: new Set(names.slice(0, 1).flatMap((words) => words.at(-1) ?? [])),
    titles: new Set(speaker.honorifics.flatMap(nameWords)),
    roles,
  };
}
