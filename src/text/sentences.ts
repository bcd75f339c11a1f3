import { abbreviationKind } from './abbreviations.ts';
import type { Span } from './span.ts';
import { trimSpan } from './trim.ts';

const BREAK = /[.!?\u2026]+|\n[^\S\n]*\n|\u2029/gu;
const BLANK = /[\s\u200b\ufeff]/u;
const CLOSERS = '"\'\u201d\u2019\u00bb)]}';
const OPENERS = '"\'\u201c\u2018\u201e\u00ab([{';
const CONTINUING = ',;:\u2013\u2014\u2015-/&%';
/** How far the word before a full stop and the words after a question are looked at, in UTF-16 units. */
const REACH = 40;

/** Words that hardly ever follow an abbreviation within one sentence, so that its full stop ends the sentence too. */
const STARTERS = new Set(
  (
    'the a an then there this that these those he she it they we you i his her its their our my here who what when where why how ' +
    'in on at as if but and or so for from with while after before since until although though however meanwhile both each ' +
    'some many most all no not one two yes mr mrs ms dr cllr sir by to last next also is are was were'
  ).split(' '),
);
/** "Mrs Lunn asked", "Mrs Lunn, head of the school, asked": what may follow a question that a speaker has just put. */
const SPEAKING =
  /^[^.!?,\n]{0,40}(?:,[^.!?,\n]{0,120},)? ?\b(?:said|says|asked|asks|told|added|adds|wrote|replied|shouted|cried|wondered|insisted)\b/u;
const NOT_A_WORD = /[@/\\_~#=]|www|:\/\//iu;
const ENDINGS = new Set(
  'com org net uk gov edu io ai co eu info tv pdf doc docx txt csv xls xlsx html htm js ts jpg jpeg png md'.split(' '),
);

const LOWER = /\p{Ll}/u;
const DIGIT = /\p{N}/u;
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{Lu}'\u2019]*/u;
const isLower = (character: string) => LOWER.test(character);
const isAlphanumeric = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** The word that ends at `end`, with full stops inside it ("e.g", "U.S"). */
function wordBefore(text: string, start: number, end: number): string {
  return (
    /[\p{L}\p{N}](?:[\p{L}\p{N}.'\u2019]*[\p{L}\p{N}])?$/u.exec(text.slice(Math.max(start, end - REACH), end))?.[0] ??
    ''
  );
}

function endsAfterAbbreviation(word: string, next: string, following: string): boolean {
  if (/^[ap]\.m$/iu.test(word) || /^[ap]m$|^etc$/iu.test(word)) return true;
  switch (abbreviationKind(word)) {
    case 'before a name':
    case 'inside a sentence':
      return false;
    case 'before a number':
      return !DIGIT.test(next);
    case 'anywhere':
      return !DIGIT.test(next) && (!isAlphanumeric(next) || STARTERS.has(following.toLowerCase()));
    case null:
      return true;
  }
}

/** Whether a stop without a blank after it ends a sentence: "services.Cllr Richard", but not "example.Com" or "Ph.D". */
function endsWithoutBlank(text: string, start: number, stop: number, after: number): boolean {
  const next = CAPITALISED.exec(text.slice(after, after + REACH))?.[0] ?? '';
  if (next === '' || ENDINGS.has(next.toLowerCase())) return false;
  if (next.length > 1 ? !isLower(next.charAt(1)) && !/['\u2019]/u.test(next.charAt(1)) : !/^[AI]$/u.test(next))
    return false;
  const before = /\S*$/u.exec(text.slice(Math.max(start, stop - REACH), stop))?.[0] ?? '';
  const behind = /^\S*/u.exec(text.slice(after, after + REACH))?.[0] ?? '';
  if (NOT_A_WORD.test(before) || NOT_A_WORD.test(behind)) return false;
  if (/[\p{L}\p{N}]\.\p{L}/u.test(before) || /\p{L}\.\p{L}/u.test(behind)) return false;
  const word = wordBefore(text, start, stop);
  return /[\p{Ll}\p{N}]$/u.test(word) && word.length > 1 && abbreviationKind(word) === null;
}

/** Where the sentence that the stops `[from, to)` may close ends; null where it goes on. */
function sentenceEnd(text: string, within: Span, from: number, to: number, insideStraight: boolean): number | null {
  let end = to;
  while (end < within.end && CLOSERS.includes(text.charAt(end)) && (text.charAt(end) !== '"' || insideStraight))
    end += 1;
  let at = end;
  while (at < within.end && BLANK.test(text.charAt(at))) at += 1;
  if (at >= within.end) return end;
  if (at === end) {
    const opens = OPENERS.includes(text.charAt(at)) && text.charAt(at) !== "'";
    return endsWithoutBlank(text, within.start, from, opens ? at + 1 : at) ? end : null;
  }
  // A closing mark set off by a blank: 'the best services. ” He said'.
  const stray = /["\u201d\u00bb]/u.test(text.charAt(at)) && (at + 1 >= within.end || BLANK.test(text.charAt(at + 1)));
  if (stray && (text.charAt(at) !== '"' || insideStraight)) return at + 1;
  let first = at;
  while (first < within.end && OPENERS.includes(text.charAt(first))) first += 1;
  const next = String.fromCodePoint(text.codePointAt(first) ?? 32);
  if (isLower(next) || CONTINUING.includes(text.charAt(at))) return null;
  const stops = text.slice(from, to);
  if (stops === '.' && end === to) {
    const following = /^[\p{L}\p{N}'\u2019]+/u.exec(text.slice(first, Math.min(within.end, first + REACH)))?.[0] ?? '';
    return endsAfterAbbreviation(wordBefore(text, within.start, from), next, following) ? end : null;
  }
  const closedQuestion = /[!?]/u.test(stops) && /["'\u201d\u2019\u00bb]/u.test(text.slice(to, end));
  return closedQuestion && first === at && SPEAKING.test(text.slice(at, at + 4 * REACH)) ? null : end;
}

/** Adds what stands in [start, end), without blanks at its ends, if there is anything. */
function add(spans: Span[], text: string, start: number, end: number): void {
  const span = trimSpan(text, { start, end });
  if (span.start < span.end) spans.push(span);
}

/**
 * The sentences of a stretch of text, in order and without blanks at their ends: offsets into `text`, disjoint, and
 * together holding every character of `within` that is not blank. Written for British news: knows titles, initials,
 * abbreviations, decimals and addresses; marks that close a quotation stay with its last sentence; a question inside
 * marks goes on where "he said" follows; a blank line always ends a sentence. Linear in the length of the stretch.
 */
export function sentenceSpans(text: string, within: Span): Span[] {
  const spans: Span[] = [];
  let start = within.start;
  let insideStraight = false;
  let counted = within.start;
  BREAK.lastIndex = within.start;
  for (let match = BREAK.exec(text); match !== null && match.index < within.end; match = BREAK.exec(text)) {
    const to = Math.min(BREAK.lastIndex, within.end);
    for (; counted < match.index; counted += 1) if (text.charAt(counted) === '"') insideStraight = !insideStraight;
    if (/\s/u.test(match[0])) {
      insideStraight = false;
      add(spans, text, start, to);
      start = to;
    } else if (match.index >= start) {
      const end = sentenceEnd(text, within, match.index, to, insideStraight);
      if (end === null) continue;
      add(spans, text, start, end);
      start = end;
    }
  }
  add(spans, text, start, within.end);
  return spans;
}
