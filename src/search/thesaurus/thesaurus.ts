import { termOf } from '../analyzer.ts';
import { EVERYDAY_TERMS, REPORTING_TERMS } from '../common-words.ts';
import { CONFUSED } from './confused.ts';
import { GENERAL_TO_PARTICULAR } from './general-to-particular.ts';
import { INFORMAL } from './informal.ts';
import { LEARNING_AND_HEALTH } from './learning-and-health.ts';
import { MONEY_AND_LEISURE } from './money-and-leisure.ts';
import { PEOPLE_AND_LAW } from './people-and-law.ts';
import { PLACES_AND_NATURE } from './places-and-nature.ts';
import { COUNTIES, GROUPS } from './public-life.ts';
import { QUALITIES } from './qualities.ts';
import { VERBS } from './verbs.ts';

/** What a word of the same meaning counts for, beside the word itself; less in the wide lists, which are less certain. */
const SYNONYM_SHARE = 0.5;
const WIDE_SHARE = 0.25;
/** What a word counts for that sounds alike. */
const CONFUSED_SHARE = 0.3;
/** What a word counts for that may only answer another one: "van" for "vehicle". */
const ONE_WAY_SHARE = 0.2;
/** What is left of that where the other word is an everyday one, which says little by itself. */
const EVERYDAY_SHARE = 0.5;
const SAME_PLACE_SHARE = 0.9;

/** Particles that make another verb of the one before them: "stand down", "put off". */
const PARTICLES = new Set('down up out off on in back over away for through'.split(' '));
/** What may stand between a verb and its particle: "take it down". */
const BETWEEN = new Set('it them him her us me you this that'.split(' '));

/** The term of a word of the lists; of a verb with its particle the verb's term and the particle as it stands. */
function listed(word: string): string {
  const [verb = '', particle] = word.split('-');
  return particle !== undefined && PARTICLES.has(particle) ? `${termOf(verb)}-${particle}` : termOf(word);
}

type Links = Map<string, Map<string, number>>;

function link(terms: readonly string[], others: readonly string[], share: number, into: Links): void {
  for (const term of terms) {
    const links = into.get(term) ?? new Map<string, number>();
    for (const other of others) {
      // Whatever anybody says is printed with "said": only the list of public life knows better.
      if (other === term || (share < SYNONYM_SHARE && REPORTING_TERMS.has(other))) continue;
      const worth = EVERYDAY_TERMS.has(other) && !EVERYDAY_TERMS.has(term) ? share * EVERYDAY_SHARE : share;
      links.set(other, Math.max(worth, links.get(other) ?? 0));
    }
    into.set(term, links);
  }
}

/**
 * Reads a list: a line is a group of words that stand for each other, or words, " > ", and those that may be printed where
 * they are asked for.
 */
function read(list: string, share: number, into: Links): void {
  for (const line of list.trim().split('\n')) {
    const [asked = [], printed] = line.split(' > ').map((words) => [...new Set(words.split(' ').map(listed))]);
    if (printed === undefined) link(asked, asked, share, into);
    else link(asked, printed, ONE_WAY_SHARE, into);
  }
}

const SYNONYMS: Links = new Map();
read(GROUPS, SYNONYM_SHARE, SYNONYMS);
read(COUNTIES, SAME_PLACE_SHARE, SYNONYMS);
for (const list of [
  VERBS,
  QUALITIES,
  PEOPLE_AND_LAW,
  LEARNING_AND_HEALTH,
  PLACES_AND_NATURE,
  MONEY_AND_LEISURE,
  INFORMAL,
  GENERAL_TO_PARTICULAR,
])
  read(list, WIDE_SHARE, SYNONYMS);
read(CONFUSED, CONFUSED_SHARE, SYNONYMS);

/** Whether a term stands in any list. */
export function isListed(term: string): boolean {
  return SYNONYMS.has(term);
}

/** Terms of much the same meaning, with the share of an exact match that each counts for. */
export function synonymsOf(term: string): readonly { readonly term: string; readonly share: number }[] {
  return [...(SYNONYMS.get(term) ?? [])].map(([other, share]) => ({ term: other, share }));
}

/** A verb and its particle, and how many words on the particle stands. */
export interface PhrasalVerb {
  readonly term: string;
  readonly length: number;
}

/**
 * The verb with a particle that begins at a word, where it means something of its own: "stand down", "take it down". `term`
 * is the word's term, `next` and `afterNext` the folded words behind it. Null for any other word.
 */
export function phrasalVerb(term: string, next: string | undefined, afterNext: string | undefined): PhrasalVerb | null {
  const isSplit = next !== undefined && BETWEEN.has(next);
  const particle = isSplit ? afterNext : next;
  if (particle === undefined || !PARTICLES.has(particle)) return null;
  const joined = `${term}-${particle}`;
  return SYNONYMS.has(joined) ? { term: joined, length: isSplit ? 2 : 1 } : null;
}
