import type { Role } from '../corpus/speaker.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isDeterminer, isPreposition } from './word-classes.ts';

/** The office that somebody has who does this: "who leads the council", "who started the petition". */
const OFFICES: readonly (readonly [verb: RegExp, title: string])[] = [
  [/^leads$/u, 'leader'],
  [/^led$/u, 'former leader'],
  [/^chairs$/u, 'chair'],
  [/^chaired$/u, 'former chair'],
  [/^founded$/u, 'founder'],
  [/^(?:started|launched|organised|organized)$/u, 'organiser'],
  [/^(?:owns|owned)$/u, 'owner'],
  [/^manages$/u, 'manager'],
  [/^coaches$/u, 'coach'],
  [/^edits$/u, 'editor'],
  [/^represents$/u, 'MP'],
];
/** What is founded by whoever starts it, so that "the petition's founder" and "the organiser" are the same. */
const FOUNDED = /^(?:started|launched|founded)$/u;

/** The object of the verb before `from`: "the town council", up to a preposition, a clause or a stop. */
function objectFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const start = isDeterminer(lowerAt(tokens, from)) ? from + 1 : from;
  let to = start;
  while (to < tokens.length && to < start + 8) {
    const token = tokens[to];
    if (
      token?.kind !== 'word' ||
      isPreposition(token.lower) ||
      /^(?:until|and|but|when|which|that|signed)$/u.test(token.lower)
    )
      break;
    to += 1;
  }
  return tokens.slice(start, to);
}

/**
 * The role that a relative clause tells, whose "who" stands at `at`: "who represents Thaxby in Parliament" is the MP, "who
 * led the council until May" its former leader. Null where the clause tells none.
 */
export function readVerbRole(tokens: readonly Token[], at: number): Role | null {
  if (lowerAt(tokens, at) !== 'who') return null;
  const verb = lowerAt(tokens, at + 1);
  const office = OFFICES.find(([pattern]) => pattern.test(verb));
  if (office === undefined) return null;
  const object = objectFrom(tokens, at + 2);
  if (object.length === 0) return null;
  const behind = tokens.slice(at + 2 + object.length, at + 7 + object.length).map(({ lower }) => lower);
  if (verb === 'represents' && !behind.some((word) => /^(?:parliament|westminster|commons)$/u.test(word))) return null;
  return {
    title: office[1],
    of: object.map(({ text }) => text).join(' '),
    party: null,
    from: null,
    to: null,
    aliases: FOUNDED.test(verb) ? ['founder'] : [],
  };
}
