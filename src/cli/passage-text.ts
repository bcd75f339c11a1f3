import { formatPartialDate } from '../corpus/partial-date.ts';
import type { RankedPassage } from '../search/answer.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { mask } from '../text/mask.ts';

/** A ranked passage for a terminal: its words, who said them, and where. */
export function passageText(snapshot: Snapshot, { passage }: RankedPassage): string {
  const document = snapshot.document(passage.documentId);
  const shown =
    document === undefined ? passage.text : mask(document.text, document.markup).slice(passage.start, passage.end);
  const words = shown.replace(/\s+/gu, ' ').trim();
  const known = passage.speakers.map(({ name, role }) => (role === null ? name : `${name} (${role})`));
  const who = [...known, ...passage.unclear.map((printed) => `speaker unclear: "${printed}"`)].join('; ');
  const date = document?.date ? formatPartialDate(document.date) : null;
  const where = [document?.title, document?.publisher, date].filter((part) => part != null).join(', ');
  return `  ${words}\n    — ${who === '' ? '' : `${who}, `}${passage.kind}; ${where}${document?.url ? `\n      ${document.url}` : ''}`;
}
