import { headlineSubject } from './headline-mentions.ts';
import type { Identified, NameIndex } from './name-index.ts';
import type { NamePhrase } from './name-phrases.ts';
import type { Sentence } from './prose.ts';

/** A printed name outside quotation marks that leads to somebody the document or the registry knows. */
export interface Mention extends Identified {
  readonly phrase: NamePhrase;
  /** Token positions in the sentence, titles and letters after the name included: [from, to). */
  readonly from: number;
  readonly to: number;
  /** "Mr Poole's": something of the person's is meant, not the person. */
  readonly isPossessive: boolean;
}

/** The mentions of a sentence, with look-ups by position. */
export interface SentenceMentions {
  readonly mentions: readonly Mention[];
  /** The mention whose last token stands right before `to`. */
  endingAt(to: number): Mention | undefined;
  /** The first mention that begins at or behind `from`. */
  nextFrom(from: number): Mention | undefined;
}

/** "the Thaxby MP": a seat before the letters, and no surname. */
const isSeat = ({ tokens }: Sentence, { from, words, postNominals }: NamePhrase): boolean =>
  postNominals.length > 0 && words.length === 1 && tokens[from - 1]?.lower === 'the';

/** Finds the names of a sentence. */
export function findMentions(sentence: Sentence, index: NameIndex): SentenceMentions {
  const subject = headlineSubject(sentence, index);
  const mentions: Mention[] = subject === null ? [] : [subject];
  for (const phrase of sentence.phrases) {
    if (phrase.from < (subject?.to ?? 0)) continue;
    const identified = index.identify(phrase);
    if (identified === null || isSeat(sentence, phrase)) continue;
    const isPossessive = sentence.tokens[phrase.to]?.kind === 'possessive';
    const { form, people } = identified;
    mentions.push({ form, people, phrase, from: phrase.from, to: phrase.to, isPossessive });
  }
  const byEnd = new Map(mentions.map((mention) => [mention.to, mention]));
  return {
    mentions,
    endingAt(to) {
      return byEnd.get(to);
    },
    nextFrom(from) {
      return mentions.find((mention) => mention.from >= from);
    },
  };
}
