import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import type { SentenceMentions } from './mentions.ts';
import type { Resolution } from './resolution.ts';
import type { Source } from './source.ts';

/**
 * Whoever a sentence that quotes nothing leaves to speak in the one behind it: the one person whose words it reports ("Jane
 * Poole said that it was bad. “…”"), or where it reports none its subject, if it names nobody else.
 */
export function impliedSpeaker(
  drafts: readonly Draft[],
  cues: readonly Cue[],
  mentions: SentenceMentions,
  subject: Source | null,
  resolved: Resolution | null,
): Resolution | null {
  const [first, ...others] = drafts;
  if (first !== undefined) {
    const person = first.resolution?.person;
    const isOther = ({ source }: Cue) =>
      source?.kind === 'mention' && !source.mention.people.some((one) => one === person);
    const isOne = others.every(({ resolution }) => resolution?.person === person) && !cues.some(isOther);
    return isOne ? first.resolution : null;
  }
  const isPerson = subject?.kind === 'mention' || subject?.kind === 'pronoun';
  const named = mentions.mentions.filter(({ people }) => people.length !== 1 || people[0] !== resolved?.person);
  return isPerson && named.length === 0 ? resolved : null;
}
