/** Endings that make one word of another, on stemmed terms, the longest first. */
const ENDINGS =
  /(?:ational|isation|ationist|ability|ibility|fulness|ation|ition|atur|atori|ement|ment|ness|ship|hood|less|iti|eti|ance|anc|ence|enc|able|abl|ibl|ion|ist|ism|ive|iv|ant|ent|ari|ial|al|or|er|ur|en|th|i|e)$/u;
/** Shortest root that is taken for a family's. */
const SHORTEST_ROOT = 4;

/**
 * What a term shares with the words that are derived from the same root: "safe" and "safeti", "object" and "objector". Rough
 * on purpose, so that its matches count for less than the term's own; null for a term that is too short.
 */
export function familyOf(term: string): string | null {
  if (/[\d-]/u.test(term)) return null;
  const root = term.replace(ENDINGS, '');
  const kept = root.length >= SHORTEST_ROOT ? root : term.replace(/[ie]$/u, '');
  return kept.length >= SHORTEST_ROOT - 1 ? kept : null;
}
