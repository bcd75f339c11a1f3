/** What the full stop of an abbreviation can mean. */
export type AbbreviationKind = 'before a name' | 'before a number' | 'inside a sentence' | 'anywhere';

const words = (list: string) => list.split(' ');

const KINDS: readonly [AbbreviationKind, readonly string[]][] = [
  // Titles: a name follows, so the full stop never ends a sentence.
  [
    'before a name',
    words(
      'mr mrs ms mx messrs mme mlle dr prof rev revd fr hon rt cllr coun sir gen col lt maj capt cmdr cdr sgt cpl pte ' +
        'insp supt det ch brig adm gov sen sens rep reps pres amb atty supt mt dept',
    ),
  ],
  ['before a number', words('no nos p pp para paras vol art sec fig c ca reg cl')],
  ['inside a sentence', words('vs v e.g eg i.e ie cf viz approx incl excl esp al')],
  // These end a sentence as often as not; the next word decides.
  [
    'anywhere',
    words(
      'st ave rd jr sr snr jnr inc ltd co corp plc bros jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed ' +
        'thu thur thurs fri sat u.s u.k u.n e.u d.c u.s.a n.y l.a ph.d m.p m.d b.a m.a esq dist univ ft',
    ),
  ],
];

const TABLE = new Map<string, AbbreviationKind>(
  KINDS.flatMap(([kind, list]) => list.map((word): [string, AbbreviationKind] => [word, kind])),
);

const ONLY_CAPITALISED = new Set(words('jan mar aug sep oct dec mon wed sat sun fri st ave co'));

const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u;
const SMALL = /^\p{Ll}/u;

/**
 * What is known of a word, given without its last full stop, as an abbreviation; null where it is none. A single
 * capital letter counts as an initial.
 */
export function abbreviationKind(word: string): AbbreviationKind | null {
  if (INITIALS.test(word)) return 'anywhere';
  const kind = TABLE.get(word.toLowerCase()) ?? null;
  const isLower = SMALL.test(word);
  return isLower && (kind === 'before a name' || ONLY_CAPITALISED.has(word)) ? null : kind;
}
