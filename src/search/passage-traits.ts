import type { ValueKind, ValuePlace } from './values.ts';

/** What the ranking knows of a passage besides its terms. */
export interface PassageTraits {
  /** Number of its document; passages of one document stand together. */
  readonly document: number;
  /** Whether it is a part of a conversation, where the words around belong to it. */
  readonly isTurn: boolean;
  readonly words: number;
  /** Ids of those whose words stand in it. */
  readonly speakers: readonly string[];
  /** Where it gives a kind of value. */
  values(kind: ValueKind): readonly ValuePlace[];
}
