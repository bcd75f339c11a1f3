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
  const ranked: Ranked[] = [];
  let floor = 0;
  return {
    get floor() {
      return floor;
    },
    offer(passage, score) {
      if (score <= floor || count <= 0) return;
      if (count > MOST_INSERTED) {
        ranked.push({ passage, score });
        return;
      }
      let at = ranked.length;
      while (at > 0 && (ranked[at - 1]?.score ?? 0) < score) at -= 1;
      ranked.splice(at, 0, { passage, score });
      if (ranked.length > count) ranked.pop();
      if (ranked.length === count) floor = ranked[count - 1]?.score ?? 0;
    },
    list: () =>
      count > MOST_INSERTED
        ? ranked.sort((a, b) => b.score - a.score || a.passage - b.passage).slice(0, count)
        : [...ranked],
  };
}
