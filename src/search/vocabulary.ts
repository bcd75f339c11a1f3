import { EVERYDAY_TERMS } from './common-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** How telling each word is: by the corpus, and where that is small by what is known of English. */
export interface Vocabulary {
  /** Number of passages. */
  readonly size: number;
  readonly terms: ReadonlyMap<string, number>;
  /** In how many passages a term stands. */
  frequency(term: string): number;
  /** Whether a term is printed in small letters anywhere. */
  isPlain(term: string): boolean;
  /**
   * Whether a term stands in the corpus only as a name of which the word is another form: "scored" where the corpus knows
   * but a Mrs Score. Such a word is not in the corpus, although its stem is.
   */
  isOnlyName(term: string, word: string): boolean;
  /** The weight of a term in a question, from about 0.5 (everyday) to 8 (in hardly any passage of a large corpus). */
  weight(term: string): number;
}

/** As many passages as the prior knowledge counts for. */
const PRIOR_PASSAGES = 60;
const PRIOR_EVERYDAY = 1.2;
const PRIOR_OTHER = 4.5;
/** Everyday words stay light however rare they are in a corpus. */
const EVERYDAY_SHARE = 0.5;

const singular = (word: string) => word.replace(/s$/u, '');

/** In how many passages each term stands, in the order of their first; counted passage by passage. */
export interface TermCounts {
  readonly size: number;
  readonly terms: ReadonlyMap<string, number>;
  /** Counts one passage more by its terms, repeats allowed. */
  add(passage: readonly string[]): void;
}

export function createTermCounts(): TermCounts {
  const terms = new Map<string, number>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    terms,
    add(passage) {
      for (const term of new Set(passage)) terms.set(term, (terms.get(term) ?? 0) + 1);
      size += 1;
    },
  };
}

/** `plain` are the terms that are printed in small letters; `capitalised` the folded words of those with a capital. */
export function createVocabulary(
  { size, terms }: Pick<TermCounts, 'size' | 'terms'>,
  plain: ReadonlySet<string>,
  capitalised: ReadonlyMap<string, ReadonlySet<string>>,
): Vocabulary {
  const frequency = (term: string) => terms.get(term) ?? 0;
  return {
    size,
    terms,
    frequency,
    isPlain: (term) => plain.has(term),
    isOnlyName(term, word) {
      // A number written in words is no other form of a name.
      const forms = plain.has(term) || /^\d/u.test(term) ? undefined : capitalised.get(term);
      return forms !== undefined && ![...forms].some((form) => singular(form) === singular(word));
    },
    weight(term) {
      const count = frequency(term);
      const observed = Math.log(1 + (size - count + 0.5) / (count + 0.5));
      const isEveryday = EVERYDAY_TERMS.has(term) || STOP_WORDS.has(term);
      const prior = isEveryday ? PRIOR_EVERYDAY : PRIOR_OTHER;
      const blended = (size * observed + PRIOR_PASSAGES * prior) / (size + PRIOR_PASSAGES);
      return isEveryday ? blended * EVERYDAY_SHARE : blended;
    },
  };
}
