import { createHash } from 'node:crypto';
import { fold } from '../text/fold.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
/** 12 letters of base 32 are 60 bits: a chance of two alike among a million passages of about one in a million. */
const LENGTH = 12;

/**
 * Gives ids to the passages of one document, to be asked in the order of the text. An id is made of the document's id
 * and the folded words alone, so it survives every edit elsewhere; only word-for-word repeats are told apart by their
 * order.
 */
export function passageIds(documentId: string): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const folded = fold(words);
    const ordinal = seen.get(folded) ?? 0;
    seen.set(folded, ordinal + 1);
    const digest = createHash('sha256').update(`${documentId}\n${ordinal}\n${folded}`).digest();
    return Array.from(digest.subarray(0, LENGTH), (byte) => LETTERS[byte & 31] ?? '').join('');
  };
}
