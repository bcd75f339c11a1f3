import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isDeterminer } from './word-classes.ts';

/** What somebody is called who does this, with the forms of the verb: "drives the 47", "has farmed here since 1980". */
const AGENTS: readonly (readonly [noun: string, finite: string, participle: string, gerund: string])[] = [
  ['driver', 'drives', 'driven', 'driving'],
  ['farmer', 'farms', 'farmed', 'farming'],
  ['teacher', 'teaches', 'taught', 'teaching'],
  ['campaigner', 'campaigns', 'campaigned', 'campaigning'],
  ['volunteer', 'volunteers', 'volunteered', 'volunteering'],
  ['student', 'studies', '', 'studying'],
  ['conductor', 'conducts', 'conducted', 'conducting'],
  ['captain', 'captains', 'captained', 'captaining'],
  ['player', 'plays', 'played', 'playing'],
  ['tenant', 'rents', 'rented', 'renting'],
  ['baker', 'bakes', 'baked', 'baking'],
  ['fisherman', 'fishes', 'fished', 'fishing'],
  ['nurse', 'nurses', 'nursed', 'nursing'],
  ['coach', 'coaches', 'coached', 'coaching'],
  ['preacher', 'preaches', 'preached', 'preaching'],
  ['gardener', 'gardens', 'gardened', 'gardening'],
];
/** Verbs that need an object to say so: "drives the 47", but "drives 40 miles", "rents out rooms". */
const TRANSITIVE = /^(?:driver|conductor|captain|tenant|player|coach)$/u;

const BETWEEN = /^(?:now|also|still|currently|already|recently|again|since|once|always|long|previously|both)$/u;

function behindAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (BETWEEN.test(lowerAt(tokens, next))) next += 1;
  return next;
}

/** Whether what is done is told with its object, or needs none. */
function hasObject(tokens: readonly Token[], noun: string, at: number): boolean {
  if (!TRANSITIVE.test(noun)) return true;
  const next = tokens[at];
  if (noun === 'player') return /^(?:for|in)$/u.test(next?.lower ?? '');
  const isTold = isDeterminer(next?.lower ?? '') || next?.isCapitalised === true;
  return isTold && !/^(?:her|him|his|their|my|this|that|these|those)$/u.test(next?.lower ?? '');
}

/** Whether somebody has done for some time what the verb before `at` says: "since 2003", "for 20 years". */
export const isLasting = (tokens: readonly Token[], at: number) =>
  tokens.slice(at, at + 10).some(({ lower }, offset, rest) => {
    const next = rest[offset + 1];
    return (
      lower === 'since' ||
      (lower === 'for' &&
        (next?.kind === 'number' ||
          /^(?:more|nearly|almost|over|most|years|decades|a|the|two|three|four|five|six|seven|eight|nine|ten)$/u.test(
            next?.lower ?? '',
          )))
    );
  });

/** The noun for who does what a verb in one of its forms says. */
const nounOfForm = (form: 1 | 2 | 3, word: string) =>
  word === '' ? undefined : AGENTS.find((agent) => agent[form] === word)?.[0];

/**
 * The noun that tells what somebody does of whom a clause speaks whose "who" or verb stands at `at`: "who drives the 47" is a
 * driver. Null where the clause tells none.
 */
export function agentNoun(tokens: readonly Token[], at: number): string | null {
  const verbAt = behindAdverbs(tokens, lowerAt(tokens, at) === 'who' ? at + 1 : at);
  const verb = lowerAt(tokens, verbAt);
  if (verb === 'has' || verb === 'is') {
    const next = behindAdverbs(tokens, verbAt + 1);
    const isDoing = verb === 'is' || lowerAt(tokens, next) === 'been';
    const doneAt = isDoing && verb === 'has' ? behindAdverbs(tokens, next + 1) : next;
    const noun = nounOfForm(isDoing ? 3 : 2, lowerAt(tokens, doneAt));
    // "is driving to the coast" is done once.
    const isHabit = verb === 'is' ? noun === 'student' : isLasting(tokens, doneAt + 1);
    return noun !== undefined && isHabit && hasObject(tokens, noun, doneAt + 1) ? noun : null;
  }
  const noun = nounOfForm(1, verb);
  return noun !== undefined && hasObject(tokens, noun, verbAt + 1) ? noun : null;
}

/** The epithet of whoever is told to be in parliament without a seat being named: no noun, since any seat may be that one's. */
export const OF_PARLIAMENT = 'of parliament';

/**
 * Whether the words behind a name at `to` say that it is a member of parliament's: "Jane Poole, whose Thaxby constituency",
 * "Jane Poole, who has the seat", "Jane Poole, who secured the debate".
 */
export function isOfParliament(tokens: readonly Token[], to: number): boolean {
  const words = tokens
    .slice(to, to + 9)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:, )?(?:whose (?:\S+ ){0,4}constituency\b|(?:who )?(?:has|had|holds|held|won) the seat\b|(?:who )?(?:has |had )?(?:secured|called|led) the debate\b)/u.test(
    words,
  );
}

/** Verbs of taking an office, and of leaving one or having had one: "took over as head", "retired as head", "worked as a nurse". */
const TAKING = /^(?:took over|takes over|taken over|sits|serves|continues)$/u;
const LEAVING = /^(?:retired|resigned|quit|stood down|stepped down|served|worked|used to work)$/u;

/**
 * Where the words of an office begin that somebody takes or has had, of whom a clause speaks whose "who" or verb stands at `at`:
 * behind "took over as", "retired as". Null for none.
 */
export function officeBehindAs(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly isOver: boolean } | null {
  const first = behindAdverbs(tokens, lowerAt(tokens, at) === 'who' ? at + 1 : at);
  const verbAt = lowerAt(tokens, first) === 'has' ? behindAdverbs(tokens, first + 1) : first;
  for (const length of [1, 2, 3]) {
    if (lowerAt(tokens, verbAt + length) !== 'as') continue;
    const verb = tokens
      .slice(verbAt, verbAt + length)
      .map(({ lower }) => lower)
      .join(' ');
    // "has served as chair since 2010"
    const isHeld =
      TAKING.test(verb) || (verbAt !== first && /^(?:served|worked)$/u.test(verb) && isLasting(tokens, verbAt));
    if (isHeld || LEAVING.test(verb)) return { from: verbAt + length + 1, isOver: !isHeld };
  }
  return null;
}
