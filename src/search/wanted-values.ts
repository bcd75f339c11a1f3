import type { PassageTable } from './passage-table.ts';
import type { PassageTraits } from './passage-traits.ts';
import type { Query } from './query.ts';
import type { IndexedPassage, TermIndex } from './term-index.ts';
import { counts, isTellingKind, UNCOUNTED, type ValuePlace } from './values.ts';

/** Characters within which a value belongs to a word of the question, and what it is worth further away. */
const NEAR = 70;
const FAR_SHARE = 0.5;
/** The same where the title of the document has one: whatever it says belongs to it. */
const TITLED_SHARE = 0.8;
/** Most that the rarity of a value can be worth. */
const RAREST = 2.5;

/** The kind of value that a question wants, looked for in a passage only where it is asked for. */
export interface WantedValues {
  /**
   * How well a passage gives what the question wants, from 0 to 1: less where the value stands far from every word of the
   * question, or is a number of something else.
   */
  of(passage: number): number;
  /** What a value is worth by how few passages have one: 1 where half of them do, up to `RAREST`. */
  rarity(): number;
}

/** Null where the question wants nothing in particular. */
export function wantedValues(
  { wanted, counted, terms }: Query,
  traits: readonly PassageTraits[],
  table: PassageTable,
  index: TermIndex,
  entryOf: (passage: number) => IndexedPassage,
): WantedValues | null {
  if (wanted === null) return null;
  const asked = new Set(terms.filter(({ isName }) => !isName).flatMap(({ forms }) => forms.map(({ term }) => term)));
  const isTelling = isTellingKind(wanted);
  const known = new Map<number, number>();

  const valueIn = (passage: number): number => {
    const values = traits[passage]?.values(wanted) ?? [];
    if (values.length === 0) return 0;
    if (counted.size > 0) return counts(entryOf(passage).text, counted) ? 1 : UNCOUNTED;
    if (!isTelling) return Math.max(...values.map(({ worth }) => worth));
    const { text, places, title } = entryOf(passage);
    const near = places.filter((_, at) => asked.has(text[at] ?? ''));
    const far = title.some((term) => asked.has(term)) ? TITLED_SHARE : FAR_SHARE;
    const closeness = ({ at }: ValuePlace) => (near.some((place) => Math.abs(place - at) <= NEAR) ? 1 : far);
    return Math.max(...values.map((value) => value.worth * closeness(value)));
  };

  const of = (passage: number) => {
    const value = known.get(passage) ?? valueIn(passage);
    known.set(passage, value);
    return value;
  };

  /** 1 for passages that have one of the terms in a field. */
  const marked = (words: Iterable<string>, field: 'text' | 'title') => {
    const marks = new Uint8Array(traits.length);
    for (const term of words) for (const passage of index.postings(term, field).passages) marks[passage] = 1;
    return marks;
  };

  /** The values of all passages together. Only those with a word of the question need be read for where it stands. */
  const sum = () => {
    const { passages, worths } = table.holders(wanted);
    const isNear = marked(counted.size > 0 ? counted : asked, 'text');
    const isTitled = marked(asked, 'title');
    let total = 0;
    for (let at = 0; at < passages.length; at += 1) {
      const passage = passages[at] ?? 0;
      if (isNear[passage] === 1) total += of(passage);
      else if (counted.size > 0) total += UNCOUNTED;
      else total += (worths[at] ?? 0) * (!isTelling ? 1 : isTitled[passage] === 1 ? TITLED_SHARE : FAR_SHARE);
    }
    return total;
  };

  let rarity: number | null = null;
  return {
    of,
    rarity() {
      rarity ??= Math.min(RAREST, Math.log(1 + traits.length / (1 + sum())) / Math.log(3));
      return rarity;
    },
  };
}
