import type { AttributedDocument } from '../../attribution/quotation.ts';
import type { Speaker } from '../../corpus/speaker.ts';
import type { Span } from '../../text/span.ts';
import type { Passage } from '../passage.ts';
import { align } from './align.ts';
import { type Claim, readClaims } from './claims.ts';
import { type AlignedText, foundWords } from './found-words.ts';
import type { Verdict } from './verdict.ts';
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

  function bestAlignment(claim: readonly ComparedWord[], text: string): AlignedText | null {
    let best: AlignedText | null = null;
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
    const best = bestAlignment(compared, claim.words);
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
