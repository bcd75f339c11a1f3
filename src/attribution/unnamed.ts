import { isNotOfPeople } from './capitalised-words.ts';
import { hasAgentForm, isRoleNoun } from './role-nouns.ts';
import type { Token } from './tokens.ts';
import { isAuxiliary, isDeterminer } from './word-classes.ts';

/** "Her daughter Lisa", "club secretary Brenda": a role with a name behind it, which leads to nobody known. */
export function isRoleWithName(words: readonly Token[]): boolean {
  const name = words.findLastIndex((token) => token.kind !== 'word' || !token.isCapitalised) + 1;
  const first = words[name];
  if (first === undefined || isNotOfPeople(first.lower)) return false;
  const role = words.findLastIndex((token) => isRoleNoun(token.lower));
  return role >= 0 && role >= name - 1 && role < words.length - 1;
}

/** "The beachcomber", "Mr Poole's wine-taster": a noun phrase that by its form is of a person. */
export function isAgent(words: readonly Token[]): boolean {
  const first = words[0]?.lower ?? '';
  const head = words.at(-1);
  const isDetermined =
    /^(?:a|an|the|his|her|their|one|another)$/u.test(first) || words.some(({ kind }) => kind === 'possessive');
  const goesOn = words.slice(1).some(({ lower }) => isAuxiliary(lower) || isDeterminer(lower));
  if (head === undefined || !isDetermined || goesOn || words.length > 5 || head.isCapitalised) return false;
  return !isRoleNoun(head.lower) && hasAgentForm(head.lower);
}
