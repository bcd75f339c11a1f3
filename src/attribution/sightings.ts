import { tellsBody } from './body-clues.ts';
import { isBesidePerson } from './coordinate-names.ts';
import { partnerOf } from './couples.ts';
import { eponymOf } from './eponyms.ts';
import { isHeadline } from './headline-names.ts';
import { heldTitles } from './held-titles.ts';
import { ENOUGH, isFirst, nameEvidence } from './name-evidence.ts';
import type { NamePhrase } from './name-phrases.ts';
import { namePhrases } from './name-phrases.ts';
import type { Prose } from './prose.ts';
import { isPlainSpeech } from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';
import { isPersonalPronoun } from './word-classes.ts';

/** One printed name with what speaks around it for its being a person's. */
export interface Sighting {
  readonly phrase: NamePhrase;
  /** Its titles and letters, without those of an office that is not held. */
  readonly held: readonly string[];
  readonly evidence: number;
  /** A plain verb of speech stands beside it. */
  readonly isSpeaking: boolean;
  /** The surname is printed only with the partner's forename: "Derek and Sylvia Poole". */
  readonly isShared: boolean;
  /** What is around it speaks of a body. */
  readonly isDoubtful: boolean;
  /** It stands among words that are capitalised as in a headline. */
  readonly isInHeadline: boolean;
}

/** Adds what a phrase names: "Sylvia Poole", and before her "Derek" of "Derek and Sylvia Poole". */
function addSightings(
  found: Sighting[],
  tokens: readonly Token[],
  phrase: NamePhrase,
  isInHeadline: boolean,
  bonus: number,
): void {
  const isSpeaking =
    isPlainSpeech(tokens[phrase.to]?.lower ?? '') ||
    isPlainSpeech(tokens[phrase.from - 1]?.lower ?? '') ||
    // "Poole: “It is late.”"
    (tokens[phrase.to]?.lower === ':' && tokens[phrase.to + 1]?.kind === 'quoted');
  const evidence = nameEvidence(phrase, tokens) + bonus;
  const held = heldTitles(phrase, tokens);
  const isDoubtful = tellsBody(phrase, tokens);
  const sighting = { phrase, held, evidence, isSpeaking, isShared: false, isDoubtful, isInHeadline };
  const partner = partnerOf(tokens, phrase);
  if (partner !== null)
    found.push({
      ...sighting,
      phrase: partner,
      held: partner.titles,
      isSpeaking: false,
      isShared: true,
      isDoubtful: false,
    });
  const eponym = eponymOf(phrase);
  if (eponym !== null)
    found.push({ ...sighting, phrase: eponym, held: [], evidence: 0, isSpeaking: false, isDoubtful: false });
  found.push(sighting);
}

/** Adds what the phrases of a stretch name; `first` is added to the evidence of one with which it begins. */
function addAll(
  found: Sighting[],
  tokens: readonly Token[],
  phrases: readonly NamePhrase[],
  first = 0,
  isTakenUp = false,
): void {
  if (phrases.length === 0) return;
  const isInHeadline = isHeadline(tokens);
  for (const [at, phrase] of phrases.entries()) {
    const isJoined = !isInHeadline && isBesidePerson(tokens, phrases, at);
    // "Aveline Poole was woken by a dog. She made tea."
    const isSubject = isTakenUp && phrases.length === 1 && isFirst(phrase, tokens) && phrase.words.length === 2;
    const bonus = (phrase.from === 0 ? first : 0) + (isJoined ? 1 : 0) + (isSubject ? 1 : 0);
    addSightings(found, tokens, phrase, isInHeadline, bonus);
  }
}

/** The names of a document, those in labels and inside quotation marks included. */
export function nameSightings(prose: Prose): Sighting[] {
  const found: Sighting[] = [];
  for (const { sentences, paragraph } of prose.paragraphs) {
    if (paragraph.label !== undefined) {
      // Who is named at the start of a label speaks, so the name is a person's unless its form rules that out.
      const label = tokenize(prose.text, paragraph.label, []);
      addAll(found, label, namePhrases(label), ENOUGH);
    }
    for (const [at, { tokens, phrases }] of sentences.entries()) {
      const isTakenUp = isPersonalPronoun(sentences[at + 1]?.tokens[0]?.lower ?? '');
      addAll(found, tokens, phrases, 0, isTakenUp);
      for (const token of tokens) {
        if (token.kind !== 'quoted') continue;
        const inside = tokenize(prose.text, { start: token.start + 1, end: token.end }, []);
        addAll(found, inside, namePhrases(inside));
      }
    }
  }
  return found;
}
