import type { SentenceMentions } from './mentions.ts';
import type { Person } from './person.ts';
import type { Sentence } from './prose.ts';
import { canonicalRole } from './role-nouns.ts';

/** In which sentence somebody is told to hand an office over, and which: null for whatever that one holds. */
interface Handover {
  readonly sentence: number;
  readonly office: string | null;
}

/** Who hands an office over to somebody else who is named. */
export interface LeftOffices {
  /** Whether the person is told in a sentence up to this one to have handed such an office over. */
  hasLeft(person: Person, office: string, sentence: number): boolean;
}

/** A sentence without any of these words tells of no such thing. */
const TRIGGERS = new Set(
  (
    'replace replaces replaced replacement succeed succeeds succeeded successor lost loses beat beaten ousted unseated defeated over way ' +
    'retire retires retired resigns resigned quit die dies died left leaves down sacked dismissed departed new'
  ).split(' '),
);

/** Words of one sentence between two that matter, without a name. */
const GAP = '[^@/"]{0,70}?';
const NEW = `@(?<new>\\d+)`;
const OLD = `@(?<old>\\d+)`;
/** Offices that one person holds at a time. */
const OFFICE =
  '(?<office>head ?teacher|head|principal|mayor|leader|chair|chairman|chairwoman|manager|coach|captain|skipper|director|boss|executive|president|vicar|rector|bishop|archbishop|governor|secretary|treasurer|minister|commissioner|editor|owner|landlord|landlady)';
const OF_ONE = new RegExp(`^(?:${OFFICE}|mp|msp|mep|councillor|senator)$`, 'u');
const TOOK =
  '(?:is|becomes|became|has become|was (?:named|elected|appointed|made|chosen|hired|recruited|brought in|drafted in|sworn in as)|has been (?:named|elected|appointed|made|chosen))';
const STEPPED_IN = '(?:has (?:since )?taken over|takes over|took over|will take over|steps up|stepped up|stepped in)';
const LEFT =
  '(?:retire[sd]|resign(?:s|ed)|quit|die[sd]|left|leaves|stood down|stands down|stepped down|steps down|was (?:sacked|dismissed|ousted|voted out)|departed)';
const REPLACES =
  '(?:replace[sd]?|succeed(?:s|ed)?|(?:took|takes|take|taken|taking) over from|beat|ousted|unseated|defeated)(?! by\\b)';

const NONE: Pick<SentenceMentions, 'mentions'> = { mentions: [] };

/** What tells of a handover, the one and the other by number behind "@", sentences between "/". */
const FORMS = [
  // "Jane Poole resigned and was replaced by Tom Reed"
  `${OLD}${GAP} (?:was|is|be|been|being) (?:replaced|succeeded|beaten|ousted|unseated|defeated) ${GAP}by ${GAP}${NEW}`,
  // "lost her seat to Tom Reed"
  `${OLD}${GAP} (?:lost|loses) ${GAP}to ${GAP}${NEW}`,
  // "handed over to Tom Reed", "made way for Tom Reed"
  `${OLD}${GAP} (?:hand(?:s|ed) (?:over|the \\w+)|ma(?:de|kes) way|g[ia]ves? way) ${GAP}(?:to|for) ${GAP}${NEW}`,
  // "Jane Poole's replacement, Tom Reed", "Her successor as mayor, Tom Reed"
  `${OLD} 's ${GAP}(?:successor|replacement)\\b ?${GAP}${NEW}`,
  `(?:her|his) (?:successor|replacement)\\b ?${GAP}${NEW}`,
  `${NEW} ,? ?(?:is |was |as )?(?:her|his) (?:successor|replacement)\\b`,
  // "Tom Reed replaced Jane Poole", "Tom Reed replaced her"
  `${NEW}${GAP} ${REPLACES} ${GAP}(?:${OLD}|(?:her|him)\\b)`,
  // "Jane Poole retired in May. Tom Reed is the new mayor", "Tom Reed took over"
  `${OLD}${GAP} ${LEFT}\\b[^"]{0,240}?${NEW}${GAP} (?:${STEPPED_IN}\\b|${TOOK} (?:now )?(?:the |its |their )?${GAP}${OFFICE}\\b)`,
  `${OLD}${GAP} ${LEFT}\\b[^"]{0,240}?new (?:\\w+ ){0,2}?${OFFICE} (?:is |, )?${NEW}`,
  // "Mayor Jane Poole greeted the new mayor, Tom Reed"
  `${OLD}[^"]{0,240}?new (?:\\w+ ){0,2}?${OFFICE} (?:is |, )?${NEW}`,
  `${OLD}[^"]{0,240}?${NEW} (?:is|, the|, its|, their) (?:now )?(?:the |its |their )?new (?:\\w+ ){0,2}?${OFFICE}\\b`,
].map((form) => new RegExp(form, 'gu'));

/** The sentence outside marks in lower case, each person in it as "@" and a number. */
function wordsOf(
  { tokens }: Sentence,
  { mentions }: Pick<SentenceMentions, 'mentions'>,
  numbers: Map<Person, number>,
): string {
  const words: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const named = mentions.find(({ from }) => from === at);
    const [person, ...others] = named?.people ?? [];
    if (named !== undefined && person !== undefined && others.length === 0) {
      if (!numbers.has(person)) numbers.set(person, numbers.size);
      words.push(`@${numbers.get(person)}`);
      at = Math.max(named.to, at + 1);
      continue;
    }
    words.push(token?.kind === 'quoted' ? '"' : token?.kind === 'possessive' ? "'s" : (token?.lower ?? ''));
    at += 1;
  }
  return words.join(' ');
}

/** Whoever is named last before a place in the words, apart from the one who comes: whom "her" and "his" mean. */
function lastBefore(words: string, at: number, comer: string | undefined): string | undefined {
  const named = [...words.slice(0, at).matchAll(/@(\d+)/gu)].map(([, number]) => number);
  return named.findLast((number) => number !== comer);
}

/**
 * Finds who hands an office over to whom, "Mayor Jane Poole resigned and was replaced by Tom Reed", when first asked; sentences in
 * the order of the text.
 */
export function findLeftOffices(
  sentences: readonly Sentence[],
  mentionsOf: ReadonlyMap<number, SentenceMentions>,
): LeftOffices {
  const handovers = new Map<Person, Handover[]>();
  const readAround = (at: number) => {
    const numbers = new Map<Person, number>();
    const near = sentences.slice(Math.max(0, at - 1), at + 3);
    const words = near
      .map((sentence) => wordsOf(sentence, mentionsOf.get(sentence.index) ?? NONE, numbers))
      .join(' / ');
    if (numbers.size < 2) return;
    const people = [...numbers.keys()];
    for (const form of FORMS) {
      for (const match of words.matchAll(form)) {
        const { groups = {}, index } = match;
        const old = groups['old'] ?? lastBefore(words, index + match[0].search(/(?:her|his|him)\b/u), groups['new']);
        const person = people[Number(old)];
        if (person === undefined || old === groups['new']) continue;
        const end = words.slice(0, index + match[0].length).split(' / ').length - 1;
        const office =
          groups['office'] === undefined
            ? null
            : canonicalRole(groups['office'].replace('head teacher', 'headteacher'));
        const told = handovers.get(person) ?? [];
        handovers.set(person, [...told, { sentence: near[end]?.index ?? 0, office }]);
      }
    }
  };
  let isRead = false;
  const readAll = () => {
    isRead = true;
    for (const [at, { tokens }] of sentences.entries())
      if (tokens.some(({ kind, lower }) => kind === 'word' && TRIGGERS.has(lower))) readAround(at);
  };
  return {
    hasLeft(person, office, sentence) {
      if (!isRead) readAll();
      return (handovers.get(person) ?? []).some(
        (told) =>
          told.sentence <= sentence &&
          (told.office === null ? OF_ONE.test(office) : told.office === canonicalRole(office)),
      );
    },
  };
}
