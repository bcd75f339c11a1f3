import { canBeForename, isForename } from './forenames.ts';
import { ENOUGH } from './name-evidence.ts';
import { CALLED } from './peers.ts';
import { areSameForename } from './short-forms.ts';

/** A form of a full name that the document prints, with what was gathered about it. */
export interface Candidate {
  readonly words: readonly string[];
  readonly generation: string;
  evidence: number;
  /** How often the words around it speak of a body or a place. */
  doubts: number;
  count: number;
  readonly titles: Set<string>;
}

/** A candidate; unless told otherwise one that is seen once and holds enough evidence. */
export function newCandidate(
  words: readonly string[],
  {
    generation = '',
    evidence = ENOUGH,
    count = 1,
    titles = [],
  }: Partial<Pick<Candidate, 'generation' | 'evidence' | 'count'>> & { readonly titles?: readonly string[] } = {},
): Candidate {
  return { words, generation, evidence, doubts: 0, count, titles: new Set(titles) };
}

/** Key of a phrase among full names: its lower-case words and, for fathers and sons, which of them. */
export function nameKey(words: readonly string[], generation: string): string {
  const lower = words.join(' ').toLowerCase().replaceAll('\u2019', "'");
  return (generation === '' ? lower : `${lower} ${generation}`).trimEnd();
}

/** "Lady Poole" behind "Baroness Poole"; who comes first by the lower title is somebody else: "Lord Poole and his son, Viscount Poole". */
const isCalled = ([address, ...name]: readonly string[], [rank = '', ...other]: readonly string[]): boolean =>
  CALLED.get(rank) === address && name.join(' ') === other.join(' ');

/** Whether a later name is another form of an earlier one. */
function areOnePerson(a: Candidate, b: Candidate): boolean {
  const [first, second] = [a.words.map((word) => word.toLowerCase()), b.words.map((word) => word.toLowerCase())];
  if (first.at(-1) !== second.at(-1) || a.generation !== b.generation) return false;
  if (isCalled(first, second)) return true;
  if (!areSameForename(first[0] ?? '', second[0] ?? '')) return false;
  const [middle, otherMiddle] = [first.slice(1, -1), second.slice(1, -1)];
  if (middle.length === 0 || otherMiddle.length === 0) return true;
  return middle.some((word) => otherMiddle.some((other) => word.charAt(0) === other.charAt(0)));
}

/**
 * Whether the words are only part of a longer name that the document prints too: the surname "van der Berg", or the
 * forename "Mary Ann" of "Mary Ann Poole".
 */
function isPartOfName({ words, count }: Candidate, longer: Candidate): boolean {
  if (longer.words.length <= words.length) return false;
  const lower = words.map((word) => word.toLowerCase());
  const whole = longer.words.map((word) => word.toLowerCase());
  const isWithForename = canBeForename(whole[0] ?? '') || longer.titles.size > 0;
  const isEnding = lower.every((word, at) => word === whole[whole.length - lower.length + at]);
  if (isEnding) return isWithForename && !isForename(lower[0] ?? '');
  // "Lord Poole" is Lord Poole of Thaxby.
  const isPeer = /^(?:lord|lady|baroness|baron|viscount|earl)$/u.test(lower[0] ?? '') && whole[lower.length] === 'of';
  if (isPeer && lower.every((word, at) => word === whole[at])) return true;
  const isBeginning = longer.words.length === words.length + 1 && longer.count >= count;
  return isBeginning && lower.every((word, at) => word === whole[at] && isForename(word));
}

/** With how many longer names that begin or end alike a name is compared; keeps the work linear. */
const MOST_COMPARED = 20;

/** The first and the last word, lower case. */
const endsOf = ({ words }: Candidate) => [words[0] ?? '', words.at(-1) ?? ''].map((word) => word.toLowerCase());

/** The candidates that are people, each with the other printed forms of the same name. */
export function groupCandidates(candidates: ReadonlyMap<string, Candidate>): Candidate[][] {
  const likely = [...candidates.values()].filter(({ evidence }) => evidence >= ENOUGH);
  const byEnd = new Map<string, Candidate[]>();
  for (const candidate of likely.filter(({ words }) => words.length > 2)) {
    for (const end of endsOf(candidate)) {
      const others = byEnd.get(end) ?? [];
      if (others.length < MOST_COMPARED) byEnd.set(end, [...others, candidate]);
    }
  }
  const accepted = likely.filter(
    (candidate) => !endsOf(candidate).some((end) => byEnd.get(end)?.some((longer) => isPartOfName(candidate, longer))),
  );
  const names = new Set(accepted.map(({ words, generation }) => nameKey(words, generation)));
  const bySurname = new Map<string, Candidate[][]>();
  for (const candidate of accepted) {
    // "London Jane Smith" beside "Jane Smith": the first word belongs to something else.
    const isLonger = candidate.words.some((_, at) => {
      const rest = candidate.words.slice(at);
      return at > 0 && rest.length > 1 && names.has(nameKey(rest, candidate.generation));
    });
    if (isLonger) continue;
    const surname = (candidate.words.at(-1) ?? '').toLowerCase();
    const groups = bySurname.get(surname) ?? [];
    const fitting = groups.filter((group) => group.every((other) => areOnePerson(candidate, other)));
    if (fitting.length === 1) fitting[0]?.push(candidate);
    else groups.push([candidate]);
    bySurname.set(surname, groups);
  }
  return [...bySurname.values()].flat();
}
