import { termOf } from './analyzer.ts';
import { EVERYDAY_TERMS } from './common-words.ts';
import { COUNTIES, GROUPS } from './thesaurus-groups.ts';

/** What a word of the same meaning counts for, beside the word itself. */
const SYNONYM_SHARE = 0.5;
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

function read(groups: string, share: number, into: Map<string, Map<string, number>>): void {
  for (const line of groups.trim().split('\n')) {
    const terms = [...new Set(line.split(' ').map(listed))];
    for (const term of terms) {
      const others = into.get(term) ?? new Map<string, number>();
      for (const other of terms)
        if (other !== term)
          others.set(other, EVERYDAY_TERMS.has(other) && !EVERYDAY_TERMS.has(term) ? share * EVERYDAY_SHARE : share);
      into.set(term, others);
    }
  }
}

const SYNONYMS = new Map<string, Map<string, number>>();
read(GROUPS, SYNONYM_SHARE, SYNONYMS);
read(COUNTIES, SAME_PLACE_SHARE, SYNONYMS);

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
