import type { AttributedDocument } from '../../attribution/quotation.ts';
import type { Span } from '../../text/span.ts';
import type { Passage, PassageKind } from '../passage.ts';
import type { Alignment } from './align.ts';
import type { FoundWords } from './verdict.ts';
import type { ComparedWord } from './words.ts';

/** A stretch of a document, as words, that a claim was aligned with. */
export interface AlignedText {
  readonly attributed: AttributedDocument;
  readonly alignment: Alignment;
  readonly words: readonly ComparedWord<string>[];
}

/** Whose words a stretch has: those of whom this share of it is. */
const LEAST_SHARE = 0.2;

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

/** The words of the corpus that a claim was aligned with, and whose they are; null where there are none. */
export function foundWords(
  claim: readonly ComparedWord[],
  { attributed, alignment, words }: AlignedText,
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
