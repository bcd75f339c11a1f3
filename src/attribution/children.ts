import { numberOfWord } from './number-words.ts';
import type { Person } from './person.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

const OF_CHILDREN = /^(?:mother|father|mum|mom|dad|parent)(?:[ -]of[ -](\w+))$/u;

/** "5 children" among what somebody is called. */
const EPITHET = /^(\d+) children$/u;

/** The number of children that a description tells: 5 of "mother-of-five" and "father of 5"; null for none. */
export function childrenTold({ noun, modifiers }: { noun: string; modifiers: readonly string[] }): number | null {
  const [, printed] = OF_CHILDREN.exec([noun, ...modifiers].join(' ')) ?? OF_CHILDREN.exec(noun) ?? [];
  return printed === undefined ? null : numberOfWord(printed);
}

/** The number of children that somebody is known to have; null where it is not told. */
export function childrenOf({ epithets, roles }: Person): number | null {
  for (const epithet of epithets) {
    const known = EPITHET.exec(epithet)?.[1];
    if (known !== undefined) return Number(known);
    const own = childrenTold({ noun: epithet, modifiers: [] });
    if (own !== null) return own;
  }
  for (const { title, of } of roles) {
    const printed = `${title}${of === null ? '' : ` of ${of}`}`.toLowerCase();
    const own = childrenTold({ noun: printed, modifiers: [] });
    if (own !== null) return own;
  }
  return null;
}

/**
 * What a clause whose verb stands at `at` tells of somebody's children, "5 children" of "has five children"; null for other clauses.
 */
export function readChildren(tokens: readonly Token[], at: number): string | null {
  if (lowerAt(tokens, at) !== 'has') return null;
  const count = numberOfWord(lowerAt(tokens, at + 1));
  const noun = [2, 3].map((offset) => lowerAt(tokens, at + offset)).find((word) => /^(?:children|kids)$/u.test(word));
  return count === null || noun === undefined ? null : `${count} children`;
}
