import { analyse } from '../../../src/attribution/analysis.ts';
import { readSentence, type SentenceView } from '../../../src/attribution/frames/sentence-view.ts';
import type { Token } from '../../../src/attribution/tokens.ts';
import { documentFromText } from '../../../src/corpus/read-document.ts';
import { createRegistry } from '../../../src/corpus/registry.ts';

/** The sentences of a text as the tagger sees them, with their tokens. */
export function viewsOf(text: string): { view: SentenceView; tokens: readonly Token[] }[] {
  const { prose, mentions } = analyse(documentFromText({ id: 'test', text }), createRegistry([]));
  return prose.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => {
      const found = mentions.get(sentence.index);
      return found === undefined ? [] : [{ view: readSentence(sentence, found, paragraph), tokens: sentence.tokens }];
    }),
  );
}
