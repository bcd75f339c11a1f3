import { PARTICLES, SHORT_FORENAMES, SUFFIXES, TITLES } from './name-words.ts';

/** A name without titles, party, possessive and what follows a comma; the suffix is "jr", "sr", "ii", … or empty. */
interface NameParts {
  readonly words: readonly string[];
  readonly suffix: string;
}

const foldName = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/ø/giu, 'o')
    .replace(/ł/giu, 'l')
    .replace(/[’‘`]/gu, "'")
    .toLowerCase();

const SUFFIX_FORMS: Readonly<Record<string, string>> = { junior: 'jr', senior: 'sr' };

function partsOf(name: string): NameParts {
  const folded = foldName(name);
  const [beforeComma = ''] = folded
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/'s\b/gu, ' ')
    .replace(/["“”]/gu, ' ')
    .split(',');
  const words = beforeComma
    .split(/[\s\u00a0]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
  let suffix = /,\s*(jr|sr|ii|iii|iv)\b/u.exec(folded)?.[1] ?? '';
  let [from, to] = [0, words.length];
  while (to - from > 1 && TITLES.has(words[from] ?? '')) from += 1;
  for (let last = words[to - 1] ?? ''; to - from > 1 && (TITLES.has(last) || SUFFIXES.has(last)); ) {
    if (SUFFIXES.has(last)) suffix = last;
    to -= 1;
    last = words[to - 1] ?? '';
  }
  return { words: words.slice(from, to), suffix: SUFFIX_FORMS[suffix] ?? suffix };
}

/** The last word of a name, with the particles before it. */
function surnameOf({ words }: NameParts): string {
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from -= 1;
  return words.slice(Math.max(from, 0)).join(' ');
}

function isSameForename(a = '', b = ''): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return SHORT_FORENAMES.some((forms) => forms.has(a) && forms.has(b));
}

/** Whether a surname alone means the person: nobody else of that surname is named in full. */
function isOnlyBearer(bare: string, gold: NameParts, names: readonly string[]): boolean {
  if (bare !== surnameOf(gold) && bare !== gold.words.at(-1)) return false;
  const bearers: NameParts[] = [];
  for (const name of names) {
    const parts = partsOf(name);
    if (parts.words.length < 2 || (surnameOf(parts) !== bare && parts.words.at(-1) !== bare)) continue;
    const isKnown = bearers.some(
      (other) => isSameForename(other.words[0], parts.words[0]) && other.suffix === parts.suffix,
    );
    if (!isKnown) bearers.push(parts);
  }
  return bearers.length === 1;
}

/** Middle names tell two people apart only where both have one and no first letters agree. */
function haveOtherMiddleNames(a: NameParts, b: NameParts): boolean {
  const [own, others] = [a.words.slice(1, -1), b.words.slice(1, -1)];
  if (own.length === 0 || others.length === 0) return false;
  return !own.some((name) => others.some((other) => name.charAt(0) === other.charAt(0)));
}

/**
 * Whether two names are of one person. Titles, party, case, accents, initials, middle names and short forenames do not
 * count. `others` are the full names in the article: they decide whether a bare surname is enough. A forename alone never
 * is, and father and son differ.
 */
export function isSamePerson(predicted: string, gold: string, others: readonly string[] = []): boolean {
  const [own, wanted] = [partsOf(predicted), partsOf(gold)];
  const [bare, whole] = [own.words.join(' '), wanted.words.join(' ')];
  if (bare === '' || whole === '') return false;
  if (bare === whole && own.suffix === wanted.suffix) return true;
  if (own.suffix !== wanted.suffix && own.words.length > 1) return false;
  if (own.words.length === 1 || bare === surnameOf(wanted)) {
    return wanted.words.length === 1 ? bare === whole : isOnlyBearer(bare, wanted, [gold, ...others]);
  }
  return (
    wanted.words.length > 1 &&
    isSameForename(own.words[0], wanted.words[0]) &&
    own.words.at(-1) === wanted.words.at(-1) &&
    !haveOtherMiddleNames(own, wanted)
  );
}
