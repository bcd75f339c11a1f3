import type { Passage } from './passage.ts';

/** The passages around one, in the order of the text. */
export interface Neighbours {
  readonly before: readonly Passage[];
  readonly after: readonly Passage[];
}

/** Finds at most so many passages of the same document before and after one; none for an unknown id. */
export function createNeighbours(
  passages: readonly Passage[],
  numbers: ReadonlyMap<string, number>,
): (id: string, before: number, after: number) => Neighbours {
  return (id, before, after) => {
    const number = numbers.get(id);
    if (number === undefined) return { before: [], after: [] };
    const inDocument = (passage: Passage) => passage.documentId === passages[number]?.documentId;
    return {
      before: passages.slice(Math.max(0, number - before), number).filter(inDocument),
      after: passages.slice(number + 1, number + 1 + after).filter(inDocument),
    };
  };
}
