import type { PassageTraits } from './passage-traits.ts';
import { bitOf, type ValueKind } from './values.ts';

/** The passages that give a kind of value, ascending, with the worth of the best that each gives. */
export interface ValueHolders {
  readonly passages: Uint32Array;
  readonly worths: Float64Array;
}

/** What the ranking reads of all passages, in columns: made once for a corpus, so that no question walks through objects. */
export interface PassageTable {
  readonly size: number;
  /** Number of the document of each passage. */
  readonly documents: Int32Array;
  /** The first passage of each run of passages of one document; and the number of passages at the end. */
  readonly starts: Uint32Array;
  /** The number of the run in which each passage stands. */
  readonly runs: Uint32Array;
  /** The paragraph of each passage in its document: in a conversation the turn. */
  readonly paragraphs: Uint32Array;
  /** 1 for a part of a conversation. */
  readonly turns: Uint8Array;
  /** 1 for a run in which everything is a part of a conversation. */
  readonly conversations: Uint8Array;
  /** Number of passages of the longest run. */
  readonly longestRun: number;
  /** Number of words of the longest passage of each run. */
  readonly longest: Uint32Array;
  /** Number of words of each passage. */
  readonly words: Uint32Array;
  /** The kinds of value that each passage gives, as `bitOf` marks them. */
  readonly kinds: Uint16Array;
  /** The passages in which somebody speaks, ascending; none for an unknown id. */
  spokenBy(speaker: string): readonly number[];
  /** Looked for at the first question that wants the kind. */
  holders(kind: ValueKind): ValueHolders;
}

function findHolders(traits: readonly PassageTraits[], kind: ValueKind): ValueHolders {
  const passages: number[] = [];
  const worths: number[] = [];
  for (const [passage, trait] of traits.entries()) {
    if ((trait.kinds & bitOf(kind)) === 0) continue;
    const values = trait.values(kind);
    passages.push(passage);
    worths.push(Math.max(...values.map(({ worth }) => worth)));
  }
  return { passages: Uint32Array.from(passages), worths: Float64Array.from(worths) };
}

export function createPassageTable(traits: readonly PassageTraits[]): PassageTable {
  const documents = Int32Array.from(traits, ({ document }) => document);
  const runs = new Uint32Array(traits.length);
  const starts: number[] = [];
  const bySpeaker = new Map<string, number[]>();
  for (const [passage, { speakers }] of traits.entries()) {
    if (passage === 0 || documents[passage] !== documents[passage - 1]) starts.push(passage);
    runs[passage] = starts.length - 1;
    for (const speaker of speakers) {
      const theirs = bySpeaker.get(speaker);
      if (theirs === undefined) bySpeaker.set(speaker, [passage]);
      else theirs.push(passage);
    }
  }
  const conversations = new Uint8Array(starts.length).fill(1);
  const longest = new Uint32Array(starts.length);
  for (const [passage, { isTurn, words }] of traits.entries()) {
    const run = runs[passage] ?? 0;
    if (!isTurn) conversations[run] = 0;
    longest[run] = Math.max(longest[run] ?? 0, words);
  }
  const holders = new Map<ValueKind, ValueHolders>();
  return {
    size: traits.length,
    documents,
    starts: Uint32Array.from([...starts, traits.length]),
    runs,
    paragraphs: Uint32Array.from(traits, ({ paragraph }) => paragraph),
    turns: Uint8Array.from(traits, ({ isTurn }) => (isTurn ? 1 : 0)),
    conversations,
    longest,
    longestRun: starts.reduce((most, start, run) => Math.max(most, (starts[run + 1] ?? traits.length) - start), 0),
    words: Uint32Array.from(traits, ({ words }) => words),
    kinds: Uint16Array.from(traits, ({ kinds }) => kinds),
    spokenBy: (speaker) => bySpeaker.get(speaker) ?? [],
    holders(kind) {
      const known = holders.get(kind) ?? findHolders(traits, kind);
      holders.set(kind, known);
      return known;
    },
  };
}
