import type { NamePhrase } from './name-phrases.ts';
import { mayBeBody } from './role-nouns.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isDeterminer, isPreposition } from './word-classes.ts';

/** Nouns that a body alone can be called by. */
const BODIES =
  /^(?:agency|airline|bank|brand|brewer|brewery|builders?|business|chain|charity|club|company|consortium|consultancy|contractor|firm|giant|group|hospital|housebuilder|insurer|manufacturer|newspaper|organisation|organization|outlet|platform|publisher|restaurant|retailer|shop|start-up|store|supermarket|supplier|team|union)$/u;

/** Nouns that people are called by as well as bodies, and people more often where they stand before a name. */
const OF_PEOPLE_TOO =
  /^(?:rival|partner|owner|co-owner|landowner|landlord|employer|applicant|client|buyer|bidder|seller|vendor|investor)$/u;

/** What somebody is at a firm. */
const WORKING =
  /^(?:partner|director|manager|associate|executive|officer|head|analyst|consultant|surveyor|solicitor|boss|worker|engineer)$/u;

const isOfBody = (word: string) => BODIES.test(word) || (mayBeBody(word) && !OF_PEOPLE_TOO.test(word));

/** Whether an insertion that begins at `from` calls what is before it a body: ", the retailer,", ", a charity for". */
function isCalledBody(tokens: readonly Token[], from: number): boolean {
  if (!isDeterminer(lowerAt(tokens, from))) return false;
  for (let at = from + 1; at < Math.min(tokens.length, from + 7); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    const next = tokens[at + 1];
    const isHead =
      next === undefined ||
      next.kind === 'punctuation' ||
      isPreposition(next.lower) ||
      /^(?:that|which)$/u.test(next.lower);
    if (isHead) return BODIES.test(token.lower);
  }
  return false;
}

/**
 * Whether the words around a name speak of a body or a place instead of a person: "developer Taylor Poole", "Taylor Poole,
 * the retailer,", "Taylor Poole, which", "in Taylor Poole", "a partner at Taylor Poole".
 */
export function tellsBody(phrase: NamePhrase, tokens: readonly Token[]): boolean {
  const before = phrase.before.at(-1)?.lower ?? lowerAt(tokens, phrase.from - 1);
  const [after, behind] = [tokens[phrase.to], lowerAt(tokens, phrase.to + 1)];
  if (isOfBody(before)) return true;
  if (after?.lower === 'which' || /^(?:plc|ltd|limited|llp)$/u.test(after?.lower ?? '')) return true;
  if (after?.lower === ',' && (behind === 'which' || isCalledBody(tokens, phrase.to + 1))) return true;
  if (after?.kind === 'possessive') return false;
  if (/^(?:in|near|outside)$/u.test(before)) return true;
  return before === 'at' && WORKING.test(lowerAt(tokens, phrase.from - 2));
}
