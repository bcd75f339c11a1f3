/**
 * The number of insertions, deletions, substitutions and swaps of neighbours that turn one word into the other (optimal
 * string alignment), or `limit + 1` where it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoBack: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (twoBack[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    twoBack = previous;
    previous = current;
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
  if (typed === word || /\d/u.test(typed) || /\d/u.test(word)) return false;
  const shorter = typed.length < word.length ? typed : word;
  const tolerated = typed[0] === word[0] ? toleratedSlips(shorter) : shorter.length > 6 ? 1 : 0;
  return tolerated > 0 && editDistance(typed, word, tolerated) <= tolerated;
}
