/** Words that somebody is said to have said, as a message has them. */
export interface Claim {
  /** The words alone, without quotation marks. */
  readonly words: string;
  /** What the message says besides: who may be meant to have said them. */
  readonly around: string;
}

/** Quotations of fewer words are names, titles or scare quotes. */
const FEWEST_WORDS = 3;
/** Most quotations of one message that are looked up. */
const MOST_CLAIMS = 3;
/** "Ann Example: We listened", "We listened – Ann Example". */
const LABEL = /^([^\n:“"]{2,60}):\s+(?=\S)/u;
const SIGNATURE = /[\s”"](?:[—–]|--?)\s?([^\n—–"”]{2,60})$/u;

const countWords = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/**
 * Finds the words in a message, as plain text, that somebody is said to have said: what stands in double quotation marks, or else all of it but
 * a name before a colon or behind a dash at the end.
 */
export function readClaims(message: string): readonly Claim[] {
  const text = message.trim();
  const quoted = [...text.matchAll(/“([^“”]+)”|"([^"]+)"/gu)].filter(
    ([, curly, straight]) => countWords(curly ?? straight ?? '') >= FEWEST_WORDS,
  );
  if (quoted.length > 0) {
    const around = quoted.reduce((rest, [whole]) => rest.replace(whole, ' '), text);
    return quoted
      .slice(0, MOST_CLAIMS)
      .map(([, curly, straight]) => ({ words: (curly ?? straight ?? '').trim(), around }));
  }
  const label = LABEL.exec(text);
  const signature = SIGNATURE.exec(text);
  const from = label?.[0].length ?? 0;
  const to = signature === null || signature.index < from ? text.length : signature.index + 1;
  const words = text.slice(from, to).trim();
  if (countWords(words) < FEWEST_WORDS) return [];
  return [{ words, around: [label?.[1], signature?.[1]].filter((part) => part !== undefined).join('\n') }];
}
