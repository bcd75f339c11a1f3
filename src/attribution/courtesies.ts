import type { Gender } from './gender.ts';
import { gendersOfRelatives } from './kinship.ts';
import type { Prose } from './prose.ts';
import { titleOf } from './titles.ts';

/** What the courtesy titles before one surname tell of its bearer. */
export interface Courtesy {
  /** The gender of a title that was printed before any relative of that gender came into the text; null where none was. */
  readonly sure: Gender | null;
  /** The genders of all titles that are printed with the surname: of two people where there are two. */
  readonly genders: ReadonlySet<Gender>;
}

/** Of how many people named last before "his wife" she may be the wife. */
const OWNERS = 2;

/**
 * Reads the courtesy titles that stand before surnames alone ("Mr Poole"), by lower-case surname. While no relative of
 * somebody of the name has been introduced, the title is that of the one whom the article names in full; later "Mrs Poole"
 * may be his wife.
 */
export function readCourtesies(prose: Prose): ReadonlyMap<string, Courtesy> {
  const found = new Map<string, { sure: Gender | null; genders: Set<Gender> }>();
  /** "poole female": a woman of the family of somebody called Poole has come into the text. */
  const relatives = new Set<string>();
  let named: string[] = [];
  for (const { sentences } of prose.paragraphs) {
    for (const { tokens, phrases } of sentences) {
      const surnames = phrases.map(({ words }) => words.at(-1)?.toLowerCase() ?? '');
      named = [...named, ...surnames].slice(-Math.max(OWNERS, surnames.length));
      for (const gender of gendersOfRelatives(tokens))
        for (const surname of named) relatives.add(`${surname} ${gender}`);
      for (const [at, { words, titles }] of phrases.entries()) {
        const gender = titles.map((title) => titleOf(title)?.gender ?? null).find((known) => known !== null);
        const surname = surnames[at];
        if (words.length !== 1 || gender === undefined || gender === null || surname === undefined) continue;
        const courtesy = found.get(surname) ?? { sure: null, genders: new Set() };
        if (courtesy.genders.size === 0 && !relatives.has(`${surname} ${gender}`)) courtesy.sure = gender;
        courtesy.genders.add(gender);
        found.set(surname, courtesy);
      }
    }
  }
  return found;
}
