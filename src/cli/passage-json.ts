import type { RankedPassage } from '../search/answer.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** A ranked passage as the scripts print it; `start` and `end` are UTF-16 offsets into the document's body. */
export function passageJson(snapshot: Snapshot, { passage, score, terms }: RankedPassage) {
  const { id, title, publisher, date, url } = snapshot.document(passage.documentId) ?? {
    id: passage.documentId,
    title: null,
    publisher: null,
    date: null,
    url: null,
  };
  return {
    id: passage.id,
    text: passage.text,
    document: { id, title, publisher, date, url },
    paragraph: passage.paragraph,
    start: passage.start,
    end: passage.end,
    kind: passage.kind,
    speakers: passage.speakers.map(({ opening: _, ...speaker }) => speaker),
    score,
    terms,
  };
}
