import type { Document } from '../corpus/document.ts';
import { formatPartialDate } from '../corpus/partial-date.ts';
import type { Passage, PassageSpeaker } from '../search/passage.ts';
import { escapeText, link, shorten } from './escape.ts';
import { LIMITS } from './limits.ts';
import { personLine, shownName } from './person.ts';
import { manner, WORDS } from './words.ts';

/** Who spoke. Where several did, each with the first words of theirs: nobody may be left to guess whose words are whose. */
function people({ kind, speakers, unclear: printed }: Passage): string {
  const unclear = printed.map((words) => WORDS.unclear(shownName(words)));
  const isNameless = speakers.length + unclear.length === 0 && (kind === 'direct' || kind === 'mixed');
  if (isNameless) return WORDS.speakerUnclear;
  const isShared = speakers.length + unclear.length > 1;
  const opening = ({ opening: words }: PassageSpeaker) =>
    isShared && words !== '' ? WORDS.opening(escapeText(shorten(words, LIMITS.nameShown))) : '';
  const withRoles = speakers.map((one) => personLine(one.name, one.role) + opening(one));
  const withWords = speakers.map((one) => personLine(one.name, null) + opening(one));
  const forms = [withRoles, withWords].map((named) => [...named, ...unclear].join('; '));
  const first = [...withWords, ...unclear][0];
  return forms.find((form) => form.length <= LIMITS.peopleShown) ?? `${first} ${WORDS.andOthers}`;
}

/** Title with its link, publisher and date as far as the document has them. */
export function sourceLine(document: Document): string {
  const title = link(shorten(document.title, LIMITS.titleShown), document.url);
  const publisher = document.publisher === null ? [] : [escapeText(document.publisher)];
  const date = document.date === null ? [] : [formatPartialDate(document.date)];
  return [title, ...publisher, ...date].join(', ');
}

/**
 * Who said a passage and how we know, then where: "**Name**, role — *said* · [Title](address), Publisher, date". Where
 * several speak: "**Name**, role (“First words …”); **Name** (“First words …”) — …". The
 * source is left out where a heading names it already.
 */
export function attributionLine(passage: Passage, document: Document, { withSource } = { withSource: true }): string {
  const publisher = document.publisher === null ? null : escapeText(document.publisher);
  const who = people(passage);
  const how = manner(passage.kind, publisher);
  const saying = who === '' ? how : `${who} — ${how}`;
  return withSource ? `${saying} · ${sourceLine(document)}` : saying;
}
