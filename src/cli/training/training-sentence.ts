import { analyse } from '../../attribution/analysis.ts';
import type { SentenceView } from '../../attribution/frames/sentence-view.ts';
import { readSentence, TAGS } from '../../attribution/frames/sentence-view.ts';
import type { Sentence } from '../../attribution/prose.ts';
import type { Token } from '../../attribution/tokens.ts';
import { isAdverb, isAuxiliary, isDeterminer, isModal, isPreposition } from '../../attribution/word-classes.ts';
import { createRegistry } from '../../corpus/registry.ts';
import type { Span } from '../../text/span.ts';
import { documentOf } from '../attribute-text.ts';
import type { GoldArticle, GoldQuote } from '../attribution-score/articles.ts';

/** A sentence as the tagger sees it, with the frames that annotators found in it. */
export interface TrainingSentence {
  readonly view: SentenceView;
  readonly frames: readonly { readonly anchor: number; readonly labels: Uint8Array }[];
}

const isFunctionWord = ({ lower }: Token) =>
  isAuxiliary(lower) ||
  isModal(lower) ||
  isAdverb(lower) ||
  isDeterminer(lower) ||
  isPreposition(lower) ||
  /^(?:it|he|she|they|that|and|never)$/u.test(lower);

/** The head of a cue: its first word that is no auxiliary, adverb or other function word, else its first token; -1 for none. */
function anchorOf(tokens: readonly Token[], cue: Span): number {
  let first = -1;
  for (const [at, token] of tokens.entries()) {
    const isQuotedAround = token.kind === 'quoted' && (token.start < cue.start || token.end > cue.end);
    if (token.end <= cue.start || token.start >= cue.end || isQuotedAround) continue;
    if (token.kind === 'word' && !isFunctionWord(token)) return at;
    if (first === -1) first = at;
  }
  return first;
}

/** Whether most of a token lies within the spans. */
const isWithin = (token: Token, spans: readonly Span[]) =>
  spans.some(
    ({ start, end }) => 2 * (Math.min(token.end, end) - Math.max(token.start, start)) > token.end - token.start,
  );

function frameOf({ tokens }: Sentence, quote: GoldQuote): TrainingSentence['frames'][number] | null {
  const [cue] = quote.cue;
  const anchor = cue === undefined ? -1 : anchorOf(tokens, cue);
  if (anchor === -1) return null;
  const labels = Uint8Array.from(tokens, (token) => {
    if (isWithin(token, quote.content)) return TAGS.content;
    if (isWithin(token, quote.source)) return TAGS.source;
    return isWithin(token, quote.cue) ? TAGS.cue : TAGS.none;
  });
  return { anchor, labels };
}

/** The sentences of an annotated article. Cues inside somebody's quotation marks are left out, as the tagger sees none. */
export function trainingSentences(article: GoldArticle): TrainingSentence[] {
  const { prose, mentions } = analyse(documentOf(article), createRegistry([]));
  return prose.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => {
      const found = mentions.get(sentence.index);
      if (found === undefined) return [];
      const own = article.quotes.filter(
        ({ cue: [cue] }) => cue && sentence.start <= cue.start && cue.start < sentence.end,
      );
      const frames = own.flatMap((quote) => frameOf(sentence, quote) ?? []);
      return [{ view: readSentence(sentence, found, paragraph), frames }];
    }),
  );
}
