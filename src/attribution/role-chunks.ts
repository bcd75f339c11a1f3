import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

/** "MP for Thaxby and a former minister": the words of each role. */
export function splitRoles(words: readonly Token[]): (readonly Token[])[] {
  const at = words.findIndex(
    ({ lower }, index) =>
      index > 0 && lower === 'and' && /^(?:a|an|the|its|former|one)$/u.test(lowerAt(words, index + 1)),
  );
  return at === -1 ? [words] : [words.slice(0, at), ...splitRoles(words.slice(at + 1))];
}

/** The tokens between two stops around `at`, going one way. */
export function chunkBehind(tokens: readonly Token[], from: number): readonly Token[] {
  let to = from;
  while (to < tokens.length && !/^[,.;:()\u2013\u2014\u2015]$/u.test(tokens[to]?.text ?? '')) to += 1;
  return tokens.slice(from, to);
}

export function chunkBefore(tokens: readonly Token[], to: number): readonly Token[] {
  let from = to;
  while (from > 0 && !/^[,.;:()\u2013\u2014\u2015]$/u.test(tokens[from - 1]?.text ?? '')) from -= 1;
  return tokens.slice(from, to);
}

/** How many tokens a bracket behind a name holds at most. */
const LONGEST_BRACKET = 9;

/** Position of the bracket that closes the one at `opening`; -1 where it is far or there is none. */
export function closingBracket(tokens: readonly Token[], opening: number): number {
  const within = tokens.slice(opening, opening + LONGEST_BRACKET + 1).findIndex(({ text }) => text === ')');
  return within === -1 ? -1 : opening + within;
}

/** The last noun phrase of a clause, from its article, possessive or possessive ending: "the council's leader". */
export function lastNounPhrase(chunk: readonly Token[]): readonly Token[] {
  const at = chunk.findLastIndex(
    ({ kind, lower }) => kind === 'possessive' || /^(?:an?|the|its|his|her|their|our)$/u.test(lower),
  );
  return at === -1 ? [] : chunk.slice(at + 1);
}
