import type { Document } from '../corpus/document.ts';
import { formatPartialDate } from '../corpus/partial-date.ts';
import type { Passage } from '../search/passage.ts';
import { escapeText, link, shorten } from './escape.ts';
import { LIMITS } from './limits.ts';
import { personLine, shownName } from './person.ts';
import { list, manner, WORDS } from './words.ts';

/** The most telling way to name people that is short enough: all with roles, all without, or the first of them. */
function people(passage: Passage): string {
  const names = passage.speakers.map(({ name }) => personLine(name, null));
  const unclear = passage.unclear.map((printed) => WORDS.unclear(shownName(printed)));
  const isNameless = names.length + unclear.length === 0 && (passage.kind === 'direct' || passage.kind === 'mixed');
  if (isNameless) return WORDS.speakerUnclear;
  const withRoles = passage.speakers.map(({ name, role }) => personLine(name, role));
  const forms = [list([...withRoles, ...unclear]), list([...names, ...unclear])];
  return forms.find((form) => form.length <= LIMITS.peopleShown) ?? `${[...names, ...unclear][0]} ${WORDS.andOthers}`;
}

/** Title with its link, publisher and date as far as the document has them. */
export function sourceLine(document: Document): string {
  const title = link(shorten(document.title, LIMITS.titleShown), document.url);
  const publisher = document.publisher === null ? [] : [escapeText(document.publisher)];
  const date = document.date === null ? [] : [formatPartialDate(document.date)];
  return [title, ...publisher, ...date].join(', ');
}

/**
 * Who said a passage and how we know, then where: "**Name**, role — *said* · [Title](address), Publisher, date". The
 * source is left out where a heading names it already.
 */
export function attributionLine(passage: Passage, document: Document, { withSource } = { withSource: true }): string {
  const publisher = document.publisher === null ? null : escapeText(document.publisher);
  const who = people(passage);
  const how = manner(passage.kind, publisher);
  const saying = who === '' ? how : `${who} — ${how}`;
  return withSource ? `${saying} · ${sourceLine(document)}` : saying;
}
