import type { ContextWeights } from './context.ts';
import type { PassageTable } from './passage-table.ts';
import type { QueryTerm } from './query.ts';
import { createStrengthBlocks, type FoundTerm, type StrengthBlocks } from './strength-blocks.ts';
import type { TermIndex } from './term-index.ts';
import { createTermStrengths, type FieldWeights } from './term-strengths.ts';

/** How the fields of a passage and the words around it are weighed. */
export interface StrengthWeights extends FieldWeights {
  readonly context: ContextWeights;
  /** Worth of the words around beside the passage's own in `most`. */
  readonly around: number;
}

/**
 * How strongly the passages of one document at a time answer to the terms of a question. Only documents that hold a term, or
 * have words of somebody asked for, are looked at, in arrays of the length of the longest of them.
 */
export interface DocumentStrengths extends Pick<StrengthBlocks, 'most'> {
  /** The run of passages that is read: its number, its first passage and the one behind its last. */
  readonly run: number;
  readonly start: number;
  readonly end: number;
  /** What all terms together are worth in each passage, counted from `start`: by its own words, and by those around it. */
  readonly ownSums: Float64Array;
  readonly aroundSums: Float64Array;
  /** 1 where a passage, counted from `start`, is of somebody asked for. */
  readonly theirs: Uint8Array;
  /** Reads the next document in which anything can be found; false behind the last one. */
  next(): boolean;
  /** Finds `ownSums` and `aroundSums` of the passages of a block, as `BLOCK` counts them from `start`. */
  addUp(block: number): void;
  /** What all terms are worth in the document of a run: by the passage of it that answers best to each. */
  whole(run: number): number;
  /** Reads passages of one document once more; not to be asked for before `next` is done. */
  open(start: number, end: number): OpenPassages;
  /** What is known of any one passage, whatever document is read; not to be asked for before `next` is done. */
  of(passage: number): PassageStrengths;
}

/** Passages of one document with their strengths, counted from `start`; to be read before others are opened. */
export interface OpenPassages {
  readonly start: number;
  readonly end: number;
  /** By term. */
  readonly found: readonly FoundTerm[];
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

/** The strength around one passage of a document, without its own; it saturates below 1. */
function strengthAroundAt({ own, places, count }: FoundTerm, passage: number, weights: ContextWeights): number {
  const { decay, after, half } = weights;
  let both = 0;
  for (let at = 0; at < count; at += 1) {
    const place = places[at] ?? 0;
    if (place === passage) continue;
    both += (own[place] ?? 0) * decay ** Math.abs(place - passage) * (place > passage ? after : 1);
  }
  return both / (half + both);
}

/** @param asked ids of the speakers whose words are preferred */
export function createDocumentStrengths(
  index: TermIndex,
  table: PassageTable,
  terms: readonly QueryTerm[],
  asked: readonly string[],
  weights: StrengthWeights,
): DocumentStrengths {
  const { longest, theirs, found, next, read } = createTermStrengths(index, table, terms, asked, weights);
  const blocks = createStrengthBlocks(found, longest, weights.context, weights.around);
  const { most } = blocks;
  const ownSums = new Float64Array(longest);
  const aroundSums = new Float64Array(longest);
  const wholes = new Float64Array(table.starts.length - 1);
  const document = { run: -1, start: 0, end: 0, ownSums, aroundSums, theirs, most };
  const known = new Map<number, PassageStrengths>();

  return Object.assign(document, {
    next() {
      document.run = next();
      if (document.run === -1) return false;
      document.start = table.starts[document.run] ?? 0;
      document.end = table.starts[document.run + 1] ?? document.start;
      read(document.start, document.end);
      blocks.measure(document.end - document.start);
      wholes[document.run] = blocks.whole;
      return true;
    },
    addUp(block: number) {
      blocks.addUp(block, ownSums, aroundSums);
    },
    whole: (run: number) => wholes[run] ?? 0,
    open(start: number, end: number): OpenPassages {
      read(start, end);
      return { start, end, found, theirs };
    },
    of(passage: number): PassageStrengths {
      const before = known.get(passage);
      if (before !== undefined) return before;
      const run = table.runs[passage] ?? 0;
      const start = table.starts[run] ?? 0;
      read(start, table.starts[run + 1] ?? start);
      const own = found.map((term) => term.own[passage - start] ?? 0);
      const around = found.map((term) => strengthAroundAt(term, passage - start, weights.context));
      known.set(passage, { own, around });
      return { own, around };
    },
  });
}
