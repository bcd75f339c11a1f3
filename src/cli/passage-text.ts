import { formatPartialDate } from '../corpus/partial-date.ts';
import { plainWords } from '../reply/excerpt.ts';
import type { RankedPassage } from '../search/answer.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** A ranked passage for a terminal: its words, who said them, and where. */
export function passageText(snapshot: Snapshot, { passage }: RankedPassage): string {
  const document = snapshot.document(passage.documentId);
  const words = document === undefined ? passage.text.replace(/\s+/gu, ' ').trim() : plainWords(document, passage);
  const isShared = passage.speakers.length + passage.unclear.length > 1;
  const known = passage.speakers.map(
    ({ name, role, opening }) =>
      (role === null ? name : `${name} (${role})`) + (isShared && opening !== '' ? `: “${opening}”` : ''),
  );
  const who = [...known, ...passage.unclear.map((printed) => `speaker unclear: "${printed}"`)].join('; ');
  const date = document?.date ? formatPartialDate(document.date) : null;
  const where = [document?.title, document?.publisher, date].filter((part) => part != null).join(', ');
  return `  ${words}\n    — ${who === '' ? '' : `${who}, `}${passage.kind}; ${where}${document?.url ? `\n      ${document.url}` : ''}`;
}
