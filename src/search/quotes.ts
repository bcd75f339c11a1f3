import type { Passage, PassageKind } from './passage.ts';

/** Verbatim words first; a caption and narration hardly hold any. */
const ORDER: readonly PassageKind[] = ['direct', 'mixed', 'indirect', 'caption', 'narration'];

/** One person's passages: those with their own words first, each kind in the order of the corpus. */
export function quotedPassages(passages: readonly Passage[], speakerId: string): Passage[] {
  return passages
    .filter(({ speakers }) => speakers.some(({ id }) => id === speakerId))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
