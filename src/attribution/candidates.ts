import type { SpeakerRegistry } from '../corpus/registry.ts';
import { canBeForename, isForename } from './forenames.ts';
import { isPartOfHeadline } from './headline-names.ts';
import { ENOUGH } from './name-evidence.ts';
import type { Candidate } from './name-groups.ts';
import { nameKey, newCandidate } from './name-groups.ts';
import type { NamePhrase } from './name-phrases.ts';
import { peerKeys } from './peers.ts';
import type { Prose } from './prose.ts';
import type { Sighting } from './sightings.ts';
import { nameSightings } from './sightings.ts';
import { isOfHighCourt, isPersonalTitle, titleOf } from './titles.ts';

/** What is taken off the evidence for a person where other words speak of a body of that name. */
const DOUBT = 2;
/** One of this many mentions must speak of a body. */
const DOUBTED_SHARE = 3;

/** A last word that is printed alone this often is a surname by which the text goes on. */
const OFTEN = 2;

const PEER = /^(?:lord|lady|baroness|baron|viscount|king|queen|prince|princess|pope)$/u;

/** Peers and royals are named in full by a title and one word, judges of the High Court by two titles: "Mrs Justice Poole". */
function asPeer(phrase: NamePhrase): NamePhrase {
  const title = phrase.before.at(-1);
  if (isOfHighCourt(phrase))
    return { ...phrase, words: [...phrase.before.slice(-2).map(({ text }) => text), ...phrase.words] };
  const isPeer = phrase.words.length === 1 && title !== undefined && PEER.test(title.lower);
  return isPeer ? { ...phrase, words: [title.text, ...phrase.words] } : phrase;
}

/** What the sightings of a document's names tell, gathered one by one. */
interface Gathered {
  /** By key, the names of two or more words that can be a person's. */
  readonly candidates: Map<string, Candidate>;
  /** Keys of those that stand elsewhere than among words capitalised as in a headline. */
  readonly inProse: Set<string>;
  /** Lower-case words that stand alone behind a personal title. */
  readonly titled: Set<string>;
  /** Lower-case words that stand alone beside a plain verb of speech. */
  readonly speaking: Set<string>;
  /** How often lower-case words stand alone. */
  readonly alone: Map<string, number>;
  readonly peers: NamePhrase[];
  /** By key, names whose surname is printed with the partner's forename alone. */
  readonly shared: Map<string, NamePhrase>;
}

const surnameOf = ({ words }: { readonly words: readonly string[] }) => (words.at(-1) ?? '').toLowerCase();
const isLikely = ({ evidence }: Candidate) => evidence >= ENOUGH;
const isInRegistry = ({ words }: { readonly words: readonly string[] }, registry: SpeakerRegistry) =>
  registry.named(words.join(' ')).length > 0;

/** Takes a surname or forename that stands alone. */
function takeShort({ titled, speaking, alone }: Gathered, { phrase, isSpeaking }: Sighting): void {
  const name = (phrase.words[0] ?? '').toLowerCase();
  if (phrase.before.length === 0 && isSpeaking) speaking.add(name);
  if (phrase.before.length === 0) alone.set(name, (alone.get(name) ?? 0) + 1);
  const title = phrase.titles.at(-1);
  // "President Poole": an office before one word is a person's as much as "Mr" is.
  if (title !== undefined && (isPersonalTitle(title) || (titleOf(title)?.role ?? null) !== null)) titled.add(name);
}

function take(gathered: Gathered, sighting: Sighting, registry: SpeakerRegistry): void {
  const { phrase, held, evidence } = sighting;
  if (sighting.isShared) {
    if (evidence >= ENOUGH) gathered.shared.set(nameKey(phrase.words, ''), phrase);
    return;
  }
  const peer = asPeer(phrase);
  if (peer !== phrase) gathered.peers.push(peer);
  if (phrase.words.length === 1) {
    takeShort(gathered, sighting);
    return;
  }
  if (evidence === Number.NEGATIVE_INFINITY && !isInRegistry(phrase, registry)) return;
  const { words, generation } = phrase;
  const key = nameKey(words, generation);
  let candidate = gathered.candidates.get(key);
  if (candidate === undefined) {
    const first = isInRegistry(phrase, registry) ? ENOUGH : Math.max(evidence, -2);
    candidate = newCandidate(words, { generation, evidence: first, count: 0 });
    gathered.candidates.set(key, candidate);
  }
  candidate.evidence = Math.max(candidate.evidence, evidence);
  candidate.count += 1;
  if (!sighting.isInHeadline) gathered.inProse.add(key);
  if (sighting.isDoubtful) candidate.doubts += 1;
  for (const title of held) candidate.titles.add(title);
}

/** Drops names that only headlines print, with words of theirs. */
function dropPartsOfHeadlines({ candidates, inProse }: Gathered): void {
  const told = [...inProse]
    .flatMap((key) => candidates.get(key) ?? [])
    .filter(isLikely)
    .map(({ words }) => words.map((word) => word.toLowerCase()));
  for (const [key, candidate] of candidates)
    if (!inProse.has(key) && isPartOfHeadline(candidate.words, told)) candidates.delete(key);
}

function weighDoubts({ candidates, titled, speaking }: Gathered, registry: SpeakerRegistry): void {
  for (const candidate of candidates.values()) {
    const surname = surnameOf(candidate);
    const isKnown = titled.has(surname) || speaking.has(surname) || isInRegistry(candidate, registry);
    if (!isKnown && candidate.doubts * DOUBTED_SHARE >= candidate.count) candidate.evidence -= DOUBT;
  }
}

function addPartners({ candidates, shared }: Gathered): void {
  // "Derek" may also be somebody else whom the document names in full.
  const forenames = new Set([...candidates.values()].map(({ words }) => words[0]?.toLowerCase()));
  for (const [key, { words }] of shared)
    if (!forenames.has(words[0]?.toLowerCase())) candidates.set(key, newCandidate(words));
}

function weighShortNames({ candidates, titled, speaking, alone }: Gathered): void {
  // A surname that is used by itself shows that the full name is a person's, but not that "Calls Poole" is one too.
  const sure = new Set([...candidates.values()].filter(isLikely).map(surnameOf));
  for (const candidate of candidates.values()) {
    const surname = surnameOf(candidate);
    if (!sure.has(surname) && (titled.has(surname) || speaking.has(surname))) candidate.evidence += 2;
    const forename = (candidate.words[0] ?? '').toLowerCase();
    if (canBeForename(forename) && speaking.has(forename)) candidate.evidence += 1;
    // "Rufina Poole" of whom the text goes on as "Poole": bodies and places are not called by their last word.
    if (!sure.has(surname) && canBeForename(forename) && (alone.get(surname) ?? 0) >= OFTEN)
      candidate.evidence += isForename(forename) ? 2 : 1;
  }
}

function addPeers({ candidates, peers }: Gathered): void {
  const surnames = new Set([...candidates.values()].filter(isLikely).map(surnameOf));
  // "Lord Poole" is Lord Poole of Orrin, where there is one; so is "Lady Poole" the baroness.
  const long = new Set(
    [...candidates.values()].flatMap(({ words }) => peerKeys(words.map((word) => word.toLowerCase()))),
  );
  for (const { words, generation, titles } of peers)
    if (!surnames.has(surnameOf({ words })) && !long.has(words.join(' ').toLowerCase()))
      candidates.set(nameKey(words, generation), newCandidate(words, { titles }));
}

/** The names of a document that can be people's, by `nameKey`, each with what speaks for it. */
export function gatherCandidates(prose: Prose, registry: SpeakerRegistry): Map<string, Candidate> {
  const gathered: Gathered = {
    candidates: new Map(),
    inProse: new Set(),
    titled: new Set(),
    speaking: new Set(),
    alone: new Map(),
    peers: [],
    shared: new Map(),
  };
  for (const sighting of nameSightings(prose)) take(gathered, sighting, registry);
  dropPartsOfHeadlines(gathered);
  weighDoubts(gathered, registry);
  addPartners(gathered);
  weighShortNames(gathered);
  addPeers(gathered);
  return gathered.candidates;
}
