import type { AttributedDocument, Quotation } from '../attribution/quotation.ts';
import type { Paragraph } from '../corpus/document.ts';
import type { PartialDate } from '../corpus/partial-date.ts';
import type { SpeakerRegistry } from '../corpus/registry.ts';
import { formatRole, roleAt, type Speaker } from '../corpus/speaker.ts';
import { mask } from '../text/mask.ts';
import { overlaps, type Span, sliceSpan } from '../text/span.ts';
import type { Passage, PassageSpeaker } from './passage.ts';
import { passageIds } from './passage-id.ts';
import { passageKind } from './passage-kind.ts';
import { joinPieces, type Piece } from './passage-pieces.ts';
import { passageSpans } from './passage-spans.ts';
import { isTelling } from './telling.ts';

/** How many words are enough to find where somebody begins to speak. */
const OPENING_WORDS = 5;
const OUTER_MARKS = /^["'“”„‟«»‘’\s]+|["'“”„‟«»‘’\s,.;:]+$/gu;

/** The first words of a quotation within a passage, without Markdown syntax and quotation marks. */
function openingOf(visible: string, { content }: Quotation, within: Span): string {
  const first = content.find((words) => overlaps(words, within));
  if (first === undefined) return '';
  const own = { start: Math.max(first.start, within.start), end: Math.min(first.end, within.end) };
  const words = sliceSpan(visible, own).replace(OUTER_MARKS, '').split(/\s+/u);
  return words.slice(0, OPENING_WORDS).join(' ').replace(OUTER_MARKS, '') + (words.length > OPENING_WORDS ? ' …' : '');
}

function passageSpeaker(
  quotation: Quotation,
  speaker: Speaker,
  date: PartialDate | null,
  opening: string,
): PassageSpeaker | null {
  if (quotation.route === null) return null;
  const role = roleAt(speaker, date);
  return {
    id: speaker.id,
    name: speaker.name,
    role: role === null ? null : formatRole(role),
    route: quotation.route,
    confidence: quotation.confidence,
    opening,
  };
}

/** Each speaker once, in the order of the text, by the surest of their quotations, with the first words of theirs. */
function speakersOf(
  quotations: readonly Quotation[],
  find: (id: string) => Speaker | undefined,
  date: PartialDate | null,
  open: (quotation: Quotation) => string,
): PassageSpeaker[] {
  const surest = new Map<string, PassageSpeaker>();
  for (const quotation of quotations) {
    const speaker = quotation.speaker === null ? undefined : find(quotation.speaker);
    const opening = surest.get(speaker?.id ?? '')?.opening ?? open(quotation);
    const known = speaker && passageSpeaker(quotation, speaker, date, opening);
    if (known && known.confidence > (surest.get(known.id)?.confidence ?? -1)) surest.set(known.id, known);
  }
  return [...surest.values()];
}

/** A passage while its neighbours are not yet told. */
type Linked = Omit<Passage, 'previous' | 'next'> & { previous: string | null; next: string | null };

/**
 * Those of the many passages that are of one voice: how it begins need not be kept, and what is left is the same for all that
 * a person says in a document.
 */
function singleVoices(): (speakers: readonly PassageSpeaker[]) => readonly PassageSpeaker[] {
  const known = new Map<string, readonly PassageSpeaker[]>();
  return (speakers) => {
    const bare = speakers.map((speaker) => ({ ...speaker, opening: '' }));
    const key = JSON.stringify(bare);
    const same = known.get(key) ?? bare;
    known.set(key, same);
    return same;
  };
}

/** The voice of all who could not be told; no id has blanks. */
const UNCLEAR = 'speaker unclear';

/** Words that stand for something else in the same sentence and tell a reader nothing. */
const EMPTY = /^(?:who|which|that|it|they|we|this|these|those)$/iu;

/** Shared, since most of the many passages have none. */
const NONE: readonly string[] = [];

/** The printed words for those who spoke and could not be told, each once, without Markdown syntax. */
function unclearSources(visible: string, quotations: readonly Quotation[]): readonly string[] {
  const words = quotations.flatMap(({ speaker, source }) =>
    speaker === null && source !== null ? [sliceSpan(visible, source).replace(/\s+/gu, ' ').trim()] : [],
  );
  const telling = [...new Set(words)].filter((word) => !EMPTY.test(word));
  return telling.length > 0 ? telling : NONE;
}

/**
 * Splits a document into its passages, in the order of the text. They do not overlap, and headings are in none of them.
 * People whom neither the registry nor the document's own `people` hold count as not told.
 */
export function splitPassages(attributed: AttributedDocument, registry: Pick<SpeakerRegistry, 'get'>): Passage[] {
  const { document, quotations } = attributed;
  const named = new Map(attributed.people.map((speaker) => [speaker.id, speaker]));
  // A person whom only documents name is shown with what this document says of them: another of that name is another's.
  const find = (id: string) => named.get(id) ?? registry.get(id);
  const visible = mask(document.text, document.markup);
  const idOf = passageIds(document.id);
  const byParagraph = quotationsByParagraph(attributed);
  const quotationsOf = ({ index }: Paragraph) =>
    (byParagraph.get(index) ?? []).flatMap((number) => quotations[number] ?? []);
  const alone = singleVoices();
  const isTold = (quotation: Quotation) => isTelling(visible, quotation);
  const voiceOf = (quotation: Quotation) => (isTold(quotation) ? (quotation.speaker ?? UNCLEAR) : null);
  const pieces = document.paragraphs.flatMap((paragraph) => {
    const spans = passageSpans(document.text, paragraph, quotationsOf(paragraph), voiceOf);
    return spans.map((span): Piece => ({ ...span, paragraphs: [paragraph] }));
  });
  const passages = joinPieces(pieces, quotationsOf).flatMap(({ start, end, paragraphs }): Linked[] => {
    const [paragraph] = paragraphs;
    if (paragraph === undefined) return [];
    const span = { start, end };
    const here = [...new Set(paragraphs.flatMap(({ index }) => byParagraph.get(index) ?? []))];
    const indexes = here.filter((index) => quotations[index]?.content.some((words) => overlaps(words, span)));
    const inside = indexes.flatMap((index) => quotations[index] ?? []).filter(isTold);
    const text = sliceSpan(document.text, span);
    const speakers = speakersOf(inside, find, document.date, (quotation) => openingOf(visible, quotation, span));
    const unclear = unclearSources(visible, inside);
    const isShared = speakers.length + unclear.length > 1;
    return [
      {
        start,
        end,
        id: idOf(text),
        documentId: document.id,
        paragraph: paragraph.index,
        kind: passageKind(document.text, paragraphs, span, inside),
        text,
        speakers: isShared ? speakers : alone(speakers),
        unclear,
        // Copies take no more room than they need; a large corpus has a hundred thousand of them.
        quotations: indexes.slice(),
        previous: null,
        next: null,
      },
    ];
  });
  for (const [index, passage] of passages.entries()) {
    passage.previous = passages[index - 1]?.id ?? null;
    passage.next = passages[index + 1]?.id ?? null;
  }
  return passages;
}

/** The indexes of the quotations that have words in each paragraph. */
function quotationsByParagraph({ document, quotations }: AttributedDocument): Map<number, number[]> {
  const byParagraph = new Map<number, number[]>();
  const { paragraphs } = document;
  quotations.forEach((quotation, index) => {
    const paragraphIndexes = new Set<number>();
    for (const words of quotation.content) {
      // Bisection for the first paragraph that ends after the words start: a transcript has thousands of both.
      let low = 0;
      let high = paragraphs.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((paragraphs[middle]?.end ?? 0) > words.start) high = middle;
        else low = middle + 1;
      }
      for (let at = low; (paragraphs[at]?.start ?? Number.POSITIVE_INFINITY) < words.end; at += 1) {
        paragraphIndexes.add(paragraphs[at]?.index ?? at);
      }
    }
    for (const at of paragraphIndexes) byParagraph.set(at, [...(byParagraph.get(at) ?? []), index]);
  });
  return byParagraph;
}
