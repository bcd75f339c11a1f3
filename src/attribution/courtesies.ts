import type { Gender } from './gender.ts';
import { gendersOfRelatives } from './kinship.ts';
import type { NamePhrase } from './name-phrases.ts';
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

interface Titled {
  sure: Gender | null;
  readonly genders: Set<Gender>;
}

/** Notes the title before the surname alone that a phrase is. `relatives` holds "poole female" for a woman of the family. */
function noteTitle(
  { words, titles }: NamePhrase,
  surname: string,
  relatives: ReadonlySet<string>,
  found: Map<string, Titled>,
): void {
  if (words.length !== 1) return;
  const gender = titles.map((title) => titleOf(title)?.gender ?? null).find((known) => known !== null) ?? null;
  if (gender === null) return;
  const courtesy = found.get(surname) ?? { sure: null, genders: new Set() };
  if (courtesy.genders.size === 0 && !relatives.has(`${surname} ${gender}`)) courtesy.sure = gender;
  courtesy.genders.add(gender);
  found.set(surname, courtesy);
}

/**
 * Reads the courtesy titles that stand before surnames alone ("Mr Poole"), by lower-case surname. While no relative of
 * somebody of the name has been introduced, the title is that of the one whom the article names in full; later "Mrs Poole"
 * may be his wife.
 */
export function readCourtesies(prose: Prose): ReadonlyMap<string, Courtesy> {
  const found = new Map<string, Titled>();
  /** "poole female": a woman of the family of somebody called Poole has come into the text. */
  const relatives = new Set<string>();
  let named: string[] = [];
  for (const { sentences } of prose.paragraphs) {
    for (const sentence of sentences) {
      const { phrases } = sentence;
      const surnames = phrases.map(({ words }) => words.at(-1)?.toLowerCase() ?? '');
      named = [...named, ...surnames].slice(-Math.max(OWNERS, surnames.length));
      for (const gender of gendersOfRelatives(sentence))
        for (const surname of named) relatives.add(`${surname} ${gender}`);
      for (const [at, phrase] of phrases.entries()) noteTitle(phrase, surnames[at] ?? '', relatives, found);
    }
  }
  return found;
}
