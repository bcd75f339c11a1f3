import type { Gender } from './gender.ts';
import { gendersOfRelatives } from './kinship.ts';
import { namePhrases } from './name-phrases.ts';
import type { Prose } from './prose.ts';
import { titleOf } from './titles.ts';

/** What the courtesy titles before one surname tell of its bearer. */
export interface Courtesy {
  /** The gender of a title that was printed before any relative of that gender came into the text; null where none was. */
  readonly sure: Gender | null;
  /** The genders of all titles that are printed with the surname: of two people where there are two. */
  readonly genders: ReadonlySet<Gender>;
}

/**
 * Reads the courtesy titles that stand before surnames alone ("Mr Poole"), by lower-case surname. While an article has
 * introduced no relative, the title is that of the one whom it names in full; later "Mrs Poole" may be his wife.
 */
export function readCourtesies(prose: Prose): ReadonlyMap<string, Courtesy> {
  const found = new Map<string, { sure: Gender | null; genders: Set<Gender> }>();
  const relatives = new Set<Gender>();
  for (const { sentences } of prose.paragraphs) {
    for (const { tokens } of sentences) {
      const introduced = gendersOfRelatives(tokens);
      for (const { words, titles } of namePhrases(tokens)) {
        const gender = titles.map((title) => titleOf(title)?.gender ?? null).find((known) => known !== null);
        const surname = words.at(-1)?.toLowerCase();
        if (words.length !== 1 || gender === undefined || gender === null || surname === undefined) continue;
        const courtesy = found.get(surname) ?? { sure: null, genders: new Set() };
        if (courtesy.genders.size === 0 && !relatives.has(gender) && !introduced.includes(gender)) courtesy.sure = gender;
        courtesy.genders.add(gender);
        found.set(surname, courtesy);
      }
      for (const gender of introduced) relatives.add(gender);
    }
  }
  return found;
}
