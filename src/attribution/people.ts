import type { Document } from '../corpus/document.ts';
import type { SpeakerRegistry } from '../corpus/registry.ts';
import type { Speaker } from '../corpus/speaker.ts';
import { slug } from '../text/slug.ts';
import { gatherCandidates } from './candidates.ts';
import type { Courtesy } from './courtesies.ts';
import { readCourtesies } from './courtesies.ts';
import type { Gender } from './gender.ts';
import { knownGender } from './known-gender.ts';
import { ENOUGH } from './name-evidence.ts';
import type { Candidate } from './name-groups.ts';
import { groupCandidates, nameKey, newCandidate } from './name-groups.ts';
import { CALLED } from './peers.ts';
import type { Person } from './person.ts';
import type { Prose } from './prose.ts';

function genderOf(group: readonly Candidate[], entry: Speaker | null): Gender | null {
  const titles = [...group.flatMap((candidate) => [...candidate.titles]), ...(entry?.honorifics ?? [])];
  return knownGender(
    titles,
    group.map(({ words }) => words),
  );
}

const surnameOf = (group: readonly Candidate[]) => (group[0]?.words.at(-1) ?? '').toLowerCase();

/** The registry's entries that one of the names leads to. */
function findEntries(names: readonly string[], registry: SpeakerRegistry): readonly Speaker[] {
  return [...new Set(names.flatMap((name) => registry.named(name)))];
}

const SUFFIXES = new Map([
  ['jr', 'Jr'],
  ['sr', 'Sr'],
  ['ii', 'II'],
  ['iii', 'III'],
  ['iv', 'IV'],
]);

function printedName({ words, generation }: Candidate): string {
  const suffix = SUFFIXES.get(generation);
  return suffix === undefined ? words.join(' ') : `${words.join(' ')} ${suffix}`;
}

/** The person whom a group of printed names is; null where their words make no id. */
function personOf(
  group: readonly Candidate[],
  registry: SpeakerRegistry,
  courtesy: Courtesy | undefined,
  people: ReadonlyMap<string, Person>,
): Person | null {
  // "Baroness Poole", however often an article goes on with "Lady Poole".
  const ranked = ({ words }: Candidate) => Number(CALLED.has((words[0] ?? '').toLowerCase()) && words.length === 2);
  const [printed] = group.toSorted(
    (a, b) => ranked(b) - ranked(a) || b.count - a.count || b.words.length - a.words.length,
  );
  const [longest] = group.toSorted((a, b) => b.words.length - a.words.length);
  if (printed === undefined || longest === undefined) return null;
  const entries = findEntries(group.map(printedName), registry);
  const entry = entries.length === 1 ? (entries[0] ?? null) : null;
  const name = entry?.name ?? printedName(printed);
  const id = entry?.id ?? slug(name);
  if (id === '') return null;
  const known = people.get(id);
  return {
    id,
    name,
    words: longest.words.map((word) => word.toLowerCase().replaceAll('\u2019', "'")),
    entry,
    namesakes: entries.length > 1 ? entries : [],
    isContradicted: false,
    gender: known?.gender ?? genderOf(group, entry) ?? courtesy?.sure ?? null,
    hasNamesakeByTitle: courtesy !== undefined && (courtesy.sure === null || courtesy.genders.size > 1),
    roles: known?.roles ?? [],
    impliedRoles: known?.impliedRoles ?? [],
    honorifics: new Set([...(known?.honorifics ?? []), ...group.flatMap(({ titles }) => [...titles])]),
    epithets: new Set(),
  };
}

/**
 * Everyone whom the document names in full, in the order of first mention: people of the registry and people whom only
 * the document knows. Names of the document's own list of speakers count as printed.
 */
export function findPeople(document: Document, prose: Prose, registry: SpeakerRegistry): Person[] {
  const candidates = gatherCandidates(prose, registry);
  for (const name of document.speakers) {
    const words = name.trim().split(/\s+/u);
    const key = nameKey(words, '');
    const known = candidates.get(key);
    if (known !== undefined) known.evidence = Math.max(known.evidence, ENOUGH);
    else if (words.length > 1) candidates.set(key, newCandidate(words, { count: 0 }));
  }
  const people = new Map<string, Person>();
  const courtesies = readCourtesies(prose);
  const groups = groupCandidates(candidates);
  const surnames = groups.map(surnameOf);
  for (const [at, group] of groups.entries()) {
    const surname = surnames[at] ?? '';
    const isOnly = surnames.indexOf(surname) === surnames.lastIndexOf(surname);
    const person = personOf(group, registry, isOnly ? courtesies.get(surname) : undefined, people);
    if (person !== null) people.set(person.id, person);
  }
  return [...people.values()];
}
