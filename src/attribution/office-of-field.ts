import { isKinship } from './kinship.ts';
import { isRoleNoun, isSpokesperson } from './role-nouns.ts';
import type { Token } from './tokens.ts';
import { isDeterminer, isPreposition } from './word-classes.ts';

/**
 * Whether the words before a name are an office with its field and without an article, "Cabinet member for schools", so that
 * the name is its holder's. "Mother of" and "spokesman for" speak of somebody else.
 */
export function isOfficeOfField(words: readonly Token[]): boolean {
  const preposition = words.findIndex(({ lower }) => isPreposition(lower));
  const noun = words[preposition - 1]?.lower ?? '';
  if (preposition < 1 || preposition > 3 || preposition >= words.length - 1) return false;
  if (isDeterminer(words[0]?.lower ?? '') || !isRoleNoun(noun)) return false;
  return !isSpokesperson(noun) && !isKinship(noun) && !/^(?:friend|partner|neighbour|colleague)$/u.test(noun);
}
