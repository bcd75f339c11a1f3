import type { Span } from '../../text/span.ts';

/** Stands in for the second of two single marks that are written for a double one, so that offsets hold. */
const FILLER = '\ue000';
const DOUBLE = '"“”„‟«»';
const OPENING = '“„«';
/** How far a single mark may be from the one that closes it, in UTF-16 units. */
const LONGEST_SINGLE = 600;
const ELISION = /^['’‘](?:em|til|till|cause|tis|twas|n|bout|round|neath|cos|\d\ds?)(?![\p{L}\p{N}])/iu;

export const isBlank = (unit: string) => unit === '' || /\s/u.test(unit);
const isWord = (unit: string) => /[\p{L}\p{N}]/u.test(unit);

/** End of the stretch from `from` to `to` without the blanks at its end, and at least one unit long. */
function withoutEndBlanks(text: string, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isBlank(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Whether a straight mark at `at` opens although one is open: an odd number of marks follows in the paragraph. */
function reopens(paragraph: string, at: number, open: number): boolean {
  const following = paragraph.slice(at + 1).match(/["”]/gu)?.length ?? 0;
  return following % 2 === 1 && at - open > 1;
}

/** Stretches between double marks, straight, curly or mixed; one that is left open runs to the end of its paragraph. */
function doubleRegions(paragraph: string): Span[] {
  const regions: Span[] = [];
  let open = -1;
  for (let at = 0; at < paragraph.length; at += 1) {
    const mark = paragraph.charAt(at);
    if (!DOUBLE.includes(mark)) continue;
    const [before, after] = [paragraph.charAt(at - 1), paragraph.charAt(at + 1)];
    const opensHere = (isBlank(before) || /[([{—–\-/:,'‘]/u.test(before)) && !isBlank(after);
    const closesHere = !isBlank(before) && !isWord(after);
    const breakOff = () => {
      regions.push({ start: open, end: withoutEndBlanks(paragraph, open, at) });
      open = at;
    };
    const close = () => {
      regions.push({ start: open, end: at + 1 });
      open = -1;
    };
    if (open < 0) {
      const opens =
        OPENING.includes(mark) ||
        (mark === '"' ? !(closesHere && !opensHere) || at === 0 : at === 0 || (opensHere && !closesHere));
      if (opens) open = at;
    } else if (OPENING.includes(mark)) {
      // The first was never closed, or this one is a mistyped close.
      if (closesHere && !opensHere) close();
      else if (isBlank(before)) breakOff();
    } else if (mark === '"' && isBlank(before) && isWord(after) && reopens(paragraph, at, open)) breakOff();
    else close();
  }
  const end = open < 0 ? -1 : withoutEndBlanks(paragraph, open, paragraph.length);
  return end - open > 2 && open >= 0 ? [...regions, { start: open, end }] : regions;
}

/** Where a single mark that opens at `at` is closed; -1 where it is not. A possessive closes only where nothing else does. */
function singleEnd(paragraph: string, at: number, isInDouble: (at: number) => boolean): number {
  let weak = -1;
  for (let to = at + 2; to < paragraph.length && to - at < LONGEST_SINGLE; to += 1) {
    if (!"'’".includes(paragraph.charAt(to))) continue;
    if (isInDouble(to)) break;
    const before = paragraph.charAt(to - 1);
    if (isBlank(before) || isWord(paragraph.charAt(to + 1))) continue;
    const isPossessive = /s/iu.test(before) && /^\s+\p{Ll}/u.test(paragraph.slice(to + 1, to + 4));
    if (!isPossessive) return to;
    if (weak < 0) weak = to;
  }
  return weak;
}

/** Stretches between single marks outside of double ones, where both ends look like quotation marks. */
function singleRegions(paragraph: string, doubles: readonly Span[]): Span[] {
  const isInDouble = (at: number) => doubles.some(({ start, end }) => start <= at && at < end);
  const regions: Span[] = [];
  for (let at = 0; at < paragraph.length; at += 1) {
    if (!"'‘".includes(paragraph.charAt(at))) continue;
    const before = paragraph.charAt(at - 1);
    const opens = (isBlank(before) || /[([{—–]/u.test(before)) && !isBlank(paragraph.charAt(at + 1));
    if (!opens || isInDouble(at) || ELISION.test(paragraph.slice(at, at + 8))) continue;
    const end = singleEnd(paragraph, at, isInDouble);
    if (end <= 0) continue;
    regions.push({ start: at, end: end + 1 });
    at = end;
  }
  return regions;
}

/**
 * What stands between quotation marks, marks included, by the rules of the evaluation data, which are not those of the
 * program: so that both are held to the same letters. Sorted; offsets into `text`. Double marks may be written as two
 * single ones.
 */
export function quoteRegions(text: string): Span[] {
  const plain = text.replace(/(?<!')''(?!')/gu, `"${FILLER}`).replace(/``/gu, `“${FILLER}`);
  const regions: Span[] = [];
  let offset = 0;
  for (const paragraph of plain.split(/(?<=[\n\r\u2029])/u)) {
    const doubles = doubleRegions(paragraph);
    for (const { start, end } of [...doubles, ...singleRegions(paragraph, doubles)]) {
      const isTwoUnits = plain.charAt(offset + end) === FILLER;
      regions.push({ start: offset + start, end: offset + end + (isTwoUnits ? 1 : 0) });
    }
    offset += paragraph.length;
  }
  return regions.sort((a, b) => a.start - b.start);
}
