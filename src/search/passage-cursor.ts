/** A part of an ascending list of passages that is read document by document. */
export interface PassageCursor {
  readonly passages: ArrayLike<number>;
  /** Places of the passages of a document, from `from` to before `to`; set by `seek`. */
  readonly from: number;
  readonly to: number;
  /** The passage at `to`; infinite where there is none. */
  readonly next: number;
  /** Looks for the passages from `first` to before `end`. Going on from the last ones is fast, going back is not slow. */
  seek(first: number, end: number): void;
}

/** The first place from `low` to before `high` with at least `least`. */
function placeOf(passages: ArrayLike<number>, low: number, high: number, least: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param start where the part begins in the list, `stop` where it has ended */
export function createCursor(passages: ArrayLike<number>, start = 0, stop = passages.length): PassageCursor {
  /** All before `to` are less than this. */
  let read = 0;
  const cursor = {
    passages,
    from: start,
    to: start,
    get next() {
      return cursor.to < stop ? (passages[cursor.to] ?? 0) : Number.POSITIVE_INFINITY;
    },
    seek(first: number, end: number) {
      let at = first < read ? placeOf(passages, start, stop, first) : cursor.to;
      while (at < stop && (passages[at] ?? 0) < first) at += 1;
      cursor.from = at;
      while (at < stop && (passages[at] ?? 0) < end) at += 1;
      cursor.to = at;
      read = end;
    },
  };
  return cursor;
}
