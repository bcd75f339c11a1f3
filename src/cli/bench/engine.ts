import type { AttributedDocument } from '../../attribution/quotation.ts';
import type { Speaker } from '../../corpus/speaker.ts';

/** What an engine is given to index. */
export interface Material {
  readonly documents: readonly AttributedDocument[];
  readonly people: readonly Speaker[];
  /** The text of each passage, in the order of the documents. */
  readonly texts: readonly string[];
}

/** An index that can be asked. */
export interface Built {
  /** Looks a question up; how many passages are given is the engine's own affair. */
  ask(question: string): unknown;
  /** Bytes that the index holds where Node does not count them. */
  held?(): number;
  /** The form in which the index is kept on disk. */
  save?(): Uint8Array | string;
  /** Makes the index of its saved form. */
  load?(saved: Uint8Array | string): unknown;
}

/** Something that finds passages for questions. */
export interface Engine {
  build(material: Material): Built | Promise<Built>;
}

/** An engine cannot be measured here; the message says why. */
export class NotMeasuredError extends Error {
  override readonly name = 'NotMeasuredError';
}

/** How many passages an engine that needs to know is asked for. */
export const MOST_RESULTS = 30;
