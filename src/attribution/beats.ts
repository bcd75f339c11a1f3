import type { SentenceMentions } from './mentions.ts';
import type { Source } from './source.ts';
import { mainSubject } from './subject.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isAdverbAt } from './word-classes.ts';

/** What people do with face, hands or voice while they speak. */
const BEAT =
  /^(?:shook|shakes|nod(?:s|ded)|shrug(?:s|ged)|smil(?:es|ed)|grin(?:s|ned)|laugh(?:s|ed)|chuckl(?:es|ed)|sigh(?:s|ed)|frown(?:s|ed)|wink(?:s|ed)|blush(?:es|ed)|scowl(?:s|ed)|grimac(?:es|ed)|winc(?:es|ed)|gestur(?:es|ed)|paus(?:es|ed)|hesitat(?:es|ed)|groan(?:s|ed)|giggl(?:es|ed)|raise[sd]|roll(?:s|ed)|fold(?:s|ed)|cross(?:es|ed)|clear(?:s|ed)|wave[sd]|point(?:s|ed)|lean(?:s|ed)|turn(?:s|ed)|look(?:s|ed)|glance[sd]|stare[sd])$/u;

/**
 * The subject of a sentence that only tells what somebody does while speaking: "Tom Reed shook his head", "The verger
 * nodded". Null for any other sentence.
 */
export function beatSubject(tokens: readonly Token[], mentions: SentenceMentions): Source | null {
  const subject = mainSubject(tokens, mentions);
  if (subject === null || subject.from > 1 || tokens.some(({ kind, text }) => kind === 'quoted' || text === ':'))
    return null;
  let verb = subject.to;
  while (isAdverbAt(tokens, verb)) verb += 1;
  return BEAT.test(lowerAt(tokens, verb)) ? subject : null;
}
