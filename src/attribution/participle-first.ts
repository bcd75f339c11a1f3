import { isFunctionWord } from './capitalised-words.ts';
import { canBeForename, isForename } from './forenames.ts';
import { isRoleNoun, mayBeBody } from './role-nouns.ts';
import type { Token } from './tokens.ts';

const PARTICIPLE = /^\p{Lu}\p{Ll}{2,}ing$/u;

/** Whether the word at `at` is a participle that only begins a sentence: "Sentencing Dean Poole", "Praising Una Pask". */
export function isParticipleFirst(tokens: readonly Token[], at: number): boolean {
  const [token, next, further] = tokens.slice(at, at + 3);
  if (token === undefined || !PARTICIPLE.test(token.text) || canBeForename(token.lower)) return false;
  const isName = next?.isCapitalised === true && (isForename(next.lower) || !isRoleNoun(next.lower));
  return isName && further?.isCapitalised === true && !isFunctionWord(further.lower) && !mayBeBody(further.lower);
}
