import type { PassageTraits } from './passage-traits.ts';
import type { Query } from './query.ts';
import type { IndexedPassage } from './term-index.ts';
import { counts, isTellingKind, UNCOUNTED, type ValuePlace } from './values.ts';

/** Characters within which a value belongs to a word of the question, and what it is worth further away. */
const NEAR = 70;
const FAR_SHARE = 0.5;
/** The same where the title of the document has one: whatever it says belongs to it. */
const TITLED_SHARE = 0.8;
/** Most that the rarity of a value can be worth. */
const RAREST = 2.5;

/**
 * How well each passage gives what the question wants, from 0 to 1: less where the value stands far from every word of the
 * question, or is a number of something else. Null where the question wants nothing in particular.
 */
export function valuesWanted(
  { wanted, counted, terms }: Query,
  traits: readonly PassageTraits[],
  entryOf: (passage: number) => IndexedPassage,
): Float64Array | null {
  if (wanted === null) return null;
  const asked = new Set(terms.filter(({ isName }) => !isName).flatMap(({ forms }) => forms.map(({ term }) => term)));
  return Float64Array.from(traits, (trait, passage) => {
    const values = trait.values(wanted);
    if (values.length === 0) return 0;
    const { text, places, title } = entryOf(passage);
    if (counted.size > 0) return counts(text, counted) ? 1 : UNCOUNTED;
    const near = places.filter((_, at) => asked.has(text[at] ?? ''));
    const far = title.some((term) => asked.has(term)) ? TITLED_SHARE : FAR_SHARE;
    const closeness = ({ at }: ValuePlace) => (near.some((place) => Math.abs(place - at) <= NEAR) ? 1 : far);
    return Math.max(...values.map((value) => value.worth * (isTellingKind(wanted) ? closeness(value) : 1)));
  });
}

/** What a value is worth by how few passages have one: 1 where half of them do, up to `RAREST`. */
export function rarityOf(values: Float64Array): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.min(RAREST, Math.log(1 + values.length / (1 + sum)) / Math.log(3));
}
