import { addStrengths, type ContextWeights, strengthAroundAt } from './context.ts';
import type { PassageTable } from './passage-table.ts';
import type { QueryTerm } from './query.ts';
import type { TermIndex } from './term-index.ts';
import { createTermStrengths, type FieldWeights } from './term-strengths.ts';

/** How the fields of a passage and the words around it are weighed. */
export interface StrengthWeights extends FieldWeights {
  readonly context: ContextWeights;
}

/**
 * How strongly the passages of one document at a time answer to the terms of a question. Only documents that hold a term, or
 * have words of somebody asked for, are looked at, in arrays of the length of the longest of them.
 */
export interface DocumentStrengths {
  /** First passage of the document that is read, and the one behind its last. */
  readonly start: number;
  readonly end: number;
  /** What all terms together are worth in each passage, counted from `start`: by its own words, and by those around. */
  readonly ownSums: Float64Array;
  readonly aroundSums: Float64Array;
  /** 1 where a passage, counted from `start`, is of somebody asked for. */
  readonly theirs: Uint8Array;
  /** What all terms are worth in the document: by the passage of it that answers best to each. */
  readonly whole: number;
  /** Reads the next document in which anything can be found; false behind the last one. */
  next(): boolean;
  /** Reads the document of a passage once more; not to be asked for before `next` is done. */
  open(passage: number): OpenDocument;
  /** What is known of any one passage, whatever document is read; not to be asked for before `next` is done. */
  of(passage: number): PassageStrengths;
}

/** One document with the strengths of all its passages, counted from `start`; to be read before another is opened. */
export interface OpenDocument {
  readonly start: number;
  readonly end: number;
  /** By term and passage. */
  readonly own: readonly Float64Array[];
  /** 1 where a passage is of somebody asked for. */
  readonly theirs: Uint8Array;
}

/** How strongly one passage answers to each term of a question. */
export interface PassageStrengths {
  /** About 1 for a word that is printed once in a passage of usual length; 0 for none. */
  readonly own: readonly number[];
  /** The same of the words around, below 1. */
  readonly around: readonly number[];
}

/** @param asked ids of the speakers whose words are preferred */
export function createDocumentStrengths(
  index: TermIndex,
  table: PassageTable,
  terms: readonly QueryTerm[],
  asked: readonly string[],
  weights: StrengthWeights,
): DocumentStrengths {
  const strengths = createTermStrengths(index, table, terms, asked, weights);
  const { longest, theirs } = strengths;
  const room = () => new Float64Array(longest);
  const rooms = [room(), room()] as const;
  const nothing = { own: room(), weight: 0 };
  const document = { start: 0, end: 0, ownSums: room(), aroundSums: room(), theirs, whole: 0 };
  const known = new Map<number, PassageStrengths>();
  let run = -1;

  const read = (which: number) => {
    document.start = table.starts[which] ?? 0;
    document.end = table.starts[which + 1] ?? document.start;
    return strengths.read(document.start, document.end);
  };

  return Object.assign(document, {
    next() {
      run = strengths.touched(run + 1);
      if (run === -1) return false;
      const found = read(run);
      const length = document.end - document.start;
      document.ownSums.fill(0, 0, length);
      document.aroundSums.fill(0, 0, length);
      for (let at = 0; at < found.length; at += 2) {
        const pair = [found[at] ?? nothing, found[at + 1] ?? nothing] as const;
        addStrengths(pair, length, weights.context, rooms, document.ownSums, document.aroundSums);
      }
      document.whole = 0;
      for (const { own, weight } of found) {
        let best = 0;
        for (let at = 0; at < length; at += 1) if ((own[at] ?? 0) > best) best = own[at] ?? 0;
        document.whole += weight * Math.min(1, best);
      }
      return true;
    },
    open(passage: number): OpenDocument {
      const which = table.runs[passage] ?? 0;
      if (table.starts[which] !== document.start || document.end <= passage) read(which);
      return { start: document.start, end: document.end, own: strengths.own, theirs };
    },
    of(passage: number): PassageStrengths {
      const before = known.get(passage);
      if (before !== undefined) return before;
      const which = table.runs[passage] ?? 0;
      if (table.starts[which] !== document.start || document.end <= passage) read(which);
      const place = passage - document.start;
      const length = document.end - document.start;
      const own = strengths.own.map((all) => all[place] ?? 0);
      const around = strengths.own.map((all) => strengthAroundAt(all.subarray(0, length), place, weights.context));
      known.set(passage, { own, around });
      return { own, around };
    },
  });
}
