import type { AttributedDocument } from '../../attribution/quotation.ts';
import type { Speaker } from '../../corpus/speaker.ts';
import type { Span } from '../../text/span.ts';
import type { Passage, PassageKind } from '../passage.ts';
import { type Alignment, align } from './align.ts';
import { type Claim, readClaims } from './claims.ts';
import type { FoundWords, Verdict } from './verdict.ts';
import { type ComparedWord, claimWords, textWords } from './words.ts';

/** What looking words up needs of the search. */
export interface VerifierParts {
  readonly documents: readonly AttributedDocument[];
  /** All passages; those of one document stand together, in its order. */
  readonly passages: readonly Passage[];
  /** Numbers of the passages that answer to some words, best first. */
  find(words: string): readonly number[];
  /** The people whom a text names. */
  peopleIn(text: string): readonly Speaker[];
}

/** Looks up what a message says that somebody said. Never throws; empty where a message holds no words to look up. */
export type Verify = (message: string) => readonly Verdict[];

/** Most words of a claim that are compared; more are a document, not a quotation. */
const MOST_WORDS = 400;
/** Passages around a found one that a claim may reach into. */
const BEFORE = 2;
const AFTER = 6;
/** The share of a claim's words that has to be the same for it to be an altered form, and the fewest of them. */
const LEAST_ALIKE = 0.6;
const FEWEST_SAME = 3;
/** Whose words a stretch has: those of whom this share of it is. */
const LEAST_SHARE = 0.2;

interface Candidate {
  readonly attributed: AttributedDocument;
  readonly alignment: Alignment;
  readonly words: readonly ComparedWord<string>[];
}

/** Looks claims up in a corpus. */
export function createVerifier({ documents, passages, find, peopleIn }: VerifierParts): Verify {
  const byId = new Map(documents.map((attributed) => [attributed.document.id, attributed]));

  /** The passages around one, as one stretch of their document. */
  function windowAround(number: number): { readonly id: string; readonly span: Span } | null {
    const middle = passages[number];
    if (middle === undefined) return null;
    const isNear = (passage: Passage | undefined) => passage?.documentId === middle.documentId;
    let first = number;
    let last = number;
    while (first > number - BEFORE && isNear(passages[first - 1])) first -= 1;
    while (last < number + AFTER && isNear(passages[last + 1])) last += 1;
    const span = { start: passages[first]?.start ?? middle.start, end: passages[last]?.end ?? middle.end };
    return { id: middle.documentId, span };
  }

  function bestCandidate(claim: readonly ComparedWord[], text: string): Candidate | null {
    let best: Candidate | null = null;
    const seen = new Set<string>();
    const wanted = claim.map(({ word }) => word);
    for (const number of find(text)) {
      const around = windowAround(number);
      const attributed = byId.get(around?.id ?? '');
      const key = `${around?.id} ${around?.span.start} ${around?.span.end}`;
      if (around === null || attributed === undefined || seen.has(key)) continue;
      seen.add(key);
      const words = textWords(attributed.document.text, around.span, attributed.document.markup);
      const alignment = align(
        wanted,
        words.map(({ word }) => word),
      );
      if (best === null || alignment.cost < best.alignment.cost) best = { attributed, alignment, words };
      if (best.alignment.cost === 0) break;
    }
    return best;
  }

  function verdictOn(claim: Claim): Verdict {
    const claimed = peopleIn(claim.around);
    const absent: Verdict = { claim, kind: 'absent', claimed, speaker: null, found: null };
    const compared = claimWords(claim.words).slice(0, MOST_WORDS);
    const length = compared.filter(({ word }) => word !== null).length;
    const best = bestCandidate(compared, claim.words);
    if (best === null) return absent;
    const same = best.alignment.places.filter((place) => place >= 0).length;
    if (same < FEWEST_SAME || 1 - best.alignment.cost / length < LEAST_ALIKE) return absent;
    const found = foundWords(compared, best, passages);
    if (found === null) return absent;
    const isVerbatim = best.alignment.cost === 0;
    const ids = new Set(found.passage.speakers.map(({ id }) => id));
    const isRight = ids.size > 0 && [...ids].every((id) => claimed.some((person) => person.id === id));
    const speaker = claimed.length === 0 || isRight ? null : ids.size > 0 ? 'other' : 'nobody';
    return { claim, kind: isVerbatim ? 'verbatim' : 'altered', claimed, speaker, found };
  }

  return (message) => readClaims(message).map(verdictOn);
}

/** Runs of neighbouring words as stretches of their text. */
function runs(words: readonly ComparedWord[], isMeant: (word: ComparedWord, at: number) => boolean): Span[] {
  const spans: Span[] = [];
  let isOpen = false;
  for (const [at, word] of words.entries()) {
    const meant = isMeant(word, at);
    const last = spans.at(-1);
    if (meant && isOpen && last !== undefined) spans[spans.length - 1] = { start: last.start, end: word.end };
    else if (meant) spans.push({ start: word.start, end: word.end });
    isOpen = meant;
  }
  return spans;
}

function foundWords(
  claim: readonly ComparedWord[],
  { attributed, alignment, words }: Candidate,
  passages: readonly Passage[],
): FoundWords | null {
  const { document, quotations } = attributed;
  const { places, start, end } = alignment;
  const first = words[start];
  const last = words[end - 1];
  if (first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  const used = new Set(places);
  /** Places of the text that a gap of the claim leaves out on purpose. */
  const skipped = new Set<number>();
  for (const [at, { word }] of claim.entries()) {
    if (word !== null) continue;
    const before = places.slice(0, at).findLast((place) => place >= 0) ?? start - 1;
    const after = places.slice(at).find((place) => place >= 0) ?? end;
    for (let place = before + 1; place < after; place += 1) skipped.add(place);
  }
  const inSpan = words.slice(start, end);
  const missing = runs(inSpan, (_, at) => !used.has(start + at) && !skipped.has(start + at));
  const added = runs(claim, ({ word }, at) => word !== null && places[at] === -1);
  const shared = inSpan.filter((_, at) => used.has(start + at));

  const overlap = (one: Span, other: Span) =>
    Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  const passage = passages
    .filter(({ documentId }) => documentId === document.id)
    .reduce<Passage | null>(
      (best, next) => (overlap(next, span) > (best === null ? 0 : overlap(best, span)) ? next : best),
      null,
    );
  if (passage === null) return null;

  const counts = new Map<number, number>();
  for (const word of shared) {
    const holder = quotations.findIndex(({ content }) => content.some((part) => overlap(part, word) > 0));
    if (holder >= 0) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  const holders = [...counts].filter(([, count]) => count >= LEAST_SHARE * shared.length).map(([at]) => at);
  const theirs = holders.flatMap((at) => quotations[at] ?? []);
  const ids = new Set(theirs.flatMap(({ speaker }) => speaker ?? []));
  const people = passages
    .filter(({ documentId, start: from, end: to }) => documentId === document.id && from < span.end && span.start < to)
    .flatMap(({ speakers }) => speakers)
    .filter(({ id }, at, all) => ids.has(id) && all.findIndex((other) => other.id === id) === at);
  const isUnclear = theirs.some(({ speaker }) => speaker === null);
  const kind = kindOf(
    theirs.map((quotation) => quotation.kind),
    passage.kind,
  );
  return {
    document,
    span,
    passage: { ...passage, kind, speakers: people, unclear: isUnclear ? passage.unclear : [] },
    missing,
    added,
    hasGaps: claim.some(({ word }) => word === null),
  };
}

/** How the words stand to what was said: a quotation's own kind, or the article's words where they are nobody's. */
function kindOf(kinds: readonly ('direct' | 'mixed' | 'indirect')[], passage: PassageKind): PassageKind {
  if (kinds.length === 0) return passage === 'caption' ? 'caption' : 'narration';
  const [first = 'mixed'] = kinds;
  return kinds.every((kind) => kind === first) ? first : 'mixed';
}
