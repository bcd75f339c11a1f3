/** A passage with its score. */
export interface Ranked {
  /** Number of the passage. */
  readonly passage: number;
  readonly score: number;
}

/** The passages with the highest scores above 0 of those that are offered. */
export interface BestPassages {
  /** What a score must exceed to be among them now. */
  readonly floor: number;
  /** To be offered in the order of the corpus, in which equal ones stay. */
  offer(passage: number, score: number): void;
  /** Best first. */
  list(): Ranked[];
}

/** Up to so many a sorted list is kept, which is faster than sorting all. */
const MOST_INSERTED = 200;

export function createBestPassages(count: number): BestPassages {
  return count > MOST_INSERTED ? sortedAtLast(count) : keptInOrder(count);
}

function sortedAtLast(count: number): BestPassages {
  const ranked: Ranked[] = [];
  return {
    floor: 0,
    offer(passage, score) {
      if (score > 0) ranked.push({ passage, score });
    },
    list: () => ranked.sort((a, b) => b.score - a.score || a.passage - b.passage).slice(0, count),
  };
}

/** In two columns: most of what is offered is soon pushed out again, and should leave nothing behind to be collected. */
function keptInOrder(count: number): BestPassages {
  const passages = new Uint32Array(Math.max(0, count) + 1);
  const scores = new Float64Array(Math.max(0, count) + 1);
  let length = 0;
  let floor = 0;
  return {
    get floor() {
      return floor;
    },
    offer(passage, score) {
      if (score <= floor || count <= 0) return;
      let at = length;
      for (; at > 0 && (scores[at - 1] ?? 0) < score; at -= 1) {
        scores[at] = scores[at - 1] ?? 0;
        passages[at] = passages[at - 1] ?? 0;
      }
      scores[at] = score;
      passages[at] = passage;
      if (length < count) length += 1;
      if (length === count) floor = scores[count - 1] ?? 0;
    },
    list: () => Array.from({ length }, (_, at) => ({ passage: passages[at] ?? 0, score: scores[at] ?? 0 })),
  };
}
