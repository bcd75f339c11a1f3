/** Rows of the table of distances that are written over; longer words get rows of their own. */
const ROOM = 64;
const rowsOf = (length: number) => [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)] as const;
const ROWS = rowsOf(ROOM);

/**
 * The number of insertions, deletions, substitutions and swaps of neighbours that turn one word into the other (optimal
 * string alignment), or `limit + 1` where it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [twoBack, previous, current] = b.length < ROOM ? ROWS : rowsOf(b.length + 1);
  for (let column = 0; column <= b.length; column += 1) previous[column] = column;
  for (let at = 1; at <= a.length; at += 1) {
    const letter = a.charCodeAt(at - 1);
    const before = at > 1 ? a.charCodeAt(at - 2) : -1;
    current[0] = at;
    let least = at;
    for (let column = 1; column <= b.length; column += 1) {
      const other = b.charCodeAt(column - 1);
      let cost = (previous[column - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (column > 1 && before === other && letter === b.charCodeAt(column - 2))
        cost = Math.min(cost, (twoBack[column - 2] ?? 0) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    const spare = twoBack;
    twoBack = previous;
    previous = current;
    current = spare;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

/** How many slips are forgiven in a word of this length: none up to 3 letters, one up to 6, then two. */
export function toleratedSlips(word: string): number {
  return word.length <= 3 ? 0 : word.length <= 6 ? 1 : 2;
}

/**
 * Whether `typed` is probably a slip for `word`: within the tolerated distance, and the first letters agree (people seldom
 * mistype the first letter) unless only one slip in a long word is at stake. Numbers are never slips of each other.
 */
export function isSlipFor(typed: string, word: string): boolean {
  const shorter = typed.length < word.length ? typed : word;
  const tolerated = typed[0] === word[0] ? toleratedSlips(shorter) : shorter.length > 6 ? 1 : 0;
  // What is cheap to see comes first: everybody's names are looked through.
  if (tolerated === 0 || Math.abs(typed.length - word.length) > tolerated || typed === word) return false;
  return editDistance(typed, word, tolerated) <= tolerated && !/\d/u.test(typed + word);
}
