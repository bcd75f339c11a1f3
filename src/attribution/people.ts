import type { Document } from '../corpus/document.ts';
import type { SpeakerRegistry } from '../corpus/registry.ts';
import type { Speaker } from '../corpus/speaker.ts';
import { slug } from '../text/slug.ts';
import { tellsBody } from './body-clues.ts';
import { partnerOf } from './couples.ts';
import { readCourtesies } from './courtesies.ts';
import { canBeForename } from './forenames.ts';
import type { Gender } from './gender.ts';
import { isHeadline, isPartOfHeadline } from './headline-names.ts';
import { heldTitles } from './held-titles.ts';
import { knownGender } from './known-gender.ts';
import { ENOUGH, nameEvidence } from './name-evidence.ts';
import type { Candidate } from './name-groups.ts';
import { groupCandidates, nameKey } from './name-groups.ts';
import type { NamePhrase } from './name-phrases.ts';
import { namePhrases } from './name-phrases.ts';
import type { Person } from './person.ts';
import type { Prose } from './prose.ts';
import { isPlainSpeech } from './speech-verbs.ts';
import { isPersonalTitle } from './titles.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

/** What is taken off the evidence for a person where other words speak of a body of that name. */
const DOUBT = 2;
/** One of this many mentions must speak of a body. */
const DOUBTED_SHARE = 3;

const PEER = /^(?:lord|lady|baroness|baron|viscount|king|queen|prince|princess|pope)$/u;

/** Peers and royals are named in full by a title and one word. */
function asPeer(phrase: NamePhrase): NamePhrase {
  const title = phrase.before.at(-1);
  const isPeer = phrase.words.length === 1 && title !== undefined && PEER.test(title.lower);
  return isPeer ? { ...phrase, words: [title.text, ...phrase.words] } : phrase;
}

interface Sighting {
  readonly phrase: NamePhrase;
  /** Its titles and letters, without those of an office that is not held. */
  readonly held: readonly string[];
  readonly evidence: number;
  /** A plain verb of speech stands beside it. */
  readonly isSpeaking: boolean;
  /** The surname is printed only with the partner's forename: "Derek and Sylvia Poole". */
  readonly isShared: boolean;
  /** What is around it speaks of a body. */
  readonly isDoubtful: boolean;
  /** It stands among words that are capitalised as in a headline. */
  readonly isInHeadline: boolean;
}

function* sightings(
  tokens: readonly Token[],
  phrases: readonly NamePhrase[] = namePhrases(tokens),
  bonus = 0,
): Generator<Sighting> {
  const isInHeadline = isHeadline(tokens);
  for (const phrase of phrases) {
    const isSpeaking =
      isPlainSpeech(tokens[phrase.to]?.lower ?? '') || isPlainSpeech(tokens[phrase.from - 1]?.lower ?? '');
    const evidence = nameEvidence(phrase, tokens) + (phrase.from === 0 ? bonus : 0);
    const partner = partnerOf(tokens, phrase);
    const held = heldTitles(phrase, tokens);
    if (partner !== null)
      yield {
        phrase: partner,
        held: partner.titles,
        evidence,
        isSpeaking: false,
        isShared: true,
        isDoubtful: false,
        isInHeadline,
      };
    yield { phrase, held, evidence, isSpeaking, isShared: false, isDoubtful: tellsBody(phrase, tokens), isInHeadline };
  }
}

/** The name phrases of a document, those in labels and inside quotation marks included. */
function* allPhrases(prose: Prose): Generator<Sighting> {
  for (const { sentences, paragraph } of prose.paragraphs) {
    // Who is named at the start of a label speaks, so the name is a person's unless its form rules that out.
    if (paragraph.label !== undefined) yield* sightings(tokenize(prose.text, paragraph.label, []), undefined, ENOUGH);
    for (const { tokens, phrases } of sentences) {
      yield* sightings(tokens, phrases);
      for (const token of tokens) {
        if (token.kind !== 'quoted') continue;
        yield* sightings(tokenize(prose.text, { start: token.start + 1, end: token.end }, []));
      }
    }
  }
}

function gatherCandidates(prose: Prose, registry: SpeakerRegistry): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  const titled = new Set<string>();
  const speaking = new Set<string>();
  const peers: NamePhrase[] = [];
  const shared = new Map<string, NamePhrase>();
  const inProse = new Set<string>();
  for (const { phrase, held, evidence, isSpeaking, isShared, isDoubtful, isInHeadline } of allPhrases(prose)) {
    if (isShared) {
      if (evidence >= ENOUGH) shared.set(nameKey(phrase.words, ''), phrase);
      continue;
    }
    const peer = asPeer(phrase);
    if (peer !== phrase) peers.push(peer);
    if (phrase.words.length === 1) {
      if (phrase.before.length === 0 && isSpeaking) speaking.add((phrase.words[0] ?? '').toLowerCase());
      const title = phrase.titles.at(-1);
      if (title !== undefined && isPersonalTitle(title)) titled.add((phrase.words[0] ?? '').toLowerCase());
      continue;
    }
    if (evidence === Number.NEGATIVE_INFINITY && registry.named(phrase.words.join(' ')).length === 0) continue;
    const key = nameKey(phrase.words, phrase.generation);
    const candidate = candidates.get(key) ?? {
      words: phrase.words,
      generation: phrase.generation,
      evidence: registry.named(phrase.words.join(' ')).length > 0 ? ENOUGH : Math.max(evidence, -2),
      count: 0,
      doubts: 0,
      titles: new Set<string>(),
    };
    candidate.evidence = Math.max(candidate.evidence, evidence);
    candidate.count += 1;
    if (!isInHeadline) inProse.add(key);
    if (isDoubtful) candidate.doubts += 1;
    for (const title of held) candidate.titles.add(title);
    candidates.set(key, candidate);
  }
  const told = [...inProse].flatMap((key) => candidates.get(key) ?? []).filter(({ evidence }) => evidence >= ENOUGH);
  for (const [key, candidate] of candidates)
    if (!inProse.has(key) && isPartOfHeadline(candidate.words, told)) candidates.delete(key);
  for (const candidate of candidates.values()) {
    const surname = (candidate.words.at(-1) ?? '').toLowerCase();
    const isKnown =
      titled.has(surname) || speaking.has(surname) || registry.named(candidate.words.join(' ')).length > 0;
    if (!isKnown && candidate.doubts * DOUBTED_SHARE >= candidate.count) candidate.evidence -= DOUBT;
  }
  // "Derek" may also be somebody else whom the document names in full.
  const forenames = new Set([...candidates.values()].map(({ words }) => words[0]?.toLowerCase()));
  for (const [key, { words }] of shared) {
    if (!forenames.has(words[0]?.toLowerCase()))
      candidates.set(key, { words, generation: '', evidence: ENOUGH, count: 1, titles: new Set(), doubts: 0 });
  }
  // A surname that is used by itself shows that the full name is a person's, but not that "Calls Poole" is one too.
  const sure = new Set(
    [...candidates.values()]
      .filter(({ evidence }) => evidence >= ENOUGH)
      .map(({ words }) => words.at(-1)?.toLowerCase()),
  );
  for (const candidate of candidates.values()) {
    const surname = (candidate.words.at(-1) ?? '').toLowerCase();
    if (!sure.has(surname) && (titled.has(surname) || speaking.has(surname))) candidate.evidence += 2;
    const forename = (candidate.words[0] ?? '').toLowerCase();
    if (canBeForename(forename) && speaking.has(forename)) candidate.evidence += 1;
  }
  const surnames = new Set(
    [...candidates.values()].filter((c) => c.evidence >= ENOUGH).map((c) => c.words.at(-1)?.toLowerCase()),
  );
  for (const peer of peers) {
    if (surnames.has(peer.words.at(-1)?.toLowerCase())) continue;
    const key = nameKey(peer.words, peer.generation);
    candidates.set(key, {
      words: peer.words,
      generation: '',
      evidence: ENOUGH,
      count: 1,
      doubts: 0,
      titles: new Set(peer.titles),
    });
  }
  return candidates;
}

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

function printedName({ words, generation }: Candidate): string {
  const suffix = { jr: 'Jr', sr: 'Sr', ii: 'II', iii: 'III', iv: 'IV' }[generation];
  return suffix === undefined ? words.join(' ') : `${words.join(' ')} ${suffix}`;
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
    else if (words.length > 1)
      candidates.set(key, { words, generation: '', evidence: ENOUGH, count: 0, titles: new Set(), doubts: 0 });
  }
  const people = new Map<string, Person>();
  const courtesies = readCourtesies(prose);
  const groups = groupCandidates(candidates);
  const surnames = groups.map(surnameOf);
  for (const group of groups) {
    const printed = [...group].sort((a, b) => b.count - a.count || b.words.length - a.words.length)[0];
    const longest = [...group].sort((a, b) => b.words.length - a.words.length)[0];
    if (printed === undefined || longest === undefined) continue;
    const entries = findEntries(group.map(printedName), registry);
    const entry = entries.length === 1 ? (entries[0] ?? null) : null;
    const name = entry?.name ?? printedName(printed);
    const id = entry?.id ?? slug(name);
    if (id === '') continue;
    const known = people.get(id);
    const surname = surnameOf(group);
    const isOnly = surnames.indexOf(surname) === surnames.lastIndexOf(surname);
    const courtesy = isOnly ? courtesies.get(surname) : undefined;
    const honorifics = new Set([...(known?.honorifics ?? []), ...group.flatMap(({ titles }) => [...titles])]);
    people.set(id, {
      id,
      name,
      words: longest.words.map((word) => word.toLowerCase().replaceAll('\u2019', "'")),
      entry,
      namesakes: entries.length > 1 ? entries : [],
      isContradicted: false,
      gender: known?.gender ?? genderOf(group, entry) ?? courtesy?.sure ?? null,
      hasNamesakeByTitle: courtesy !== undefined && (courtesy.sure === null || courtesy.genders.size > 1),
      roles: known?.roles ?? [],
      honorifics,
      epithets: new Set(),
    });
  }
  return [...people.values()];
}
