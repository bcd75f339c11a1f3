import type { Mention, SentenceMentions } from './mentions.ts';
import type { Token } from './tokens.ts';

/** Who has signed a block of words, and where the signature begins, in positions of the sentence's tokens. */
export interface Signature {
  readonly mention: Mention;
  readonly from: number;
}

/** A signature gives no more than name, office and place. */
const LONGEST = 14;
const DASH = /^[\u2013\u2014\u2015-]$/u;

/**
 * The signature with which the last sentence of a block ends: "\u2014 Jane Poole, trustee" as the whole sentence, or behind
 * its stop or closing marks. Null where there is none: "the hall \u2014 Jane Poole built it".
 */
export function signatureOf(tokens: readonly Token[], { mentions }: SentenceMentions): Signature | null {
  const from = tokens.findLastIndex(({ text }) => DASH.test(text));
  // A new line of the block begins with its mark.
  const before = tokens[from - 1]?.text === '>' ? tokens[from - 2] : tokens[from - 1];
  const isBehindWords = before === undefined || before.kind === 'quoted' || /^[.!?\u2026]+$/u.test(before.text);
  if (from < 0 || !isBehindWords || tokens.length > from + LONGEST) return null;
  const mention = mentions.find((one) => one.from === from + 1);
  if (mention === undefined || mention.isPossessive) return null;
  const end = tokens[mention.to];
  const isAlone = end === undefined || /^[,.(]$/u.test(end.text);
  const isPlain = tokens.slice(mention.to).every(({ kind, text }) => kind !== 'quoted' && !/^[:;!?]$/u.test(text));
  return isAlone && isPlain ? { mention, from } : null;
}
