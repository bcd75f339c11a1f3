import { fold } from '../text/fold.ts';
import type { Speaker } from './speaker.ts';

/** The people who are known: looked up by id, or by any name that they are known to have. */
export interface SpeakerRegistry {
  readonly speakers: readonly Speaker[];
  get(id: string): Speaker | undefined;
  /** Everyone who has exactly this name or alias after folding; two or more where it is ambiguous. */
  named(name: string): readonly Speaker[];
}

/** Builds the look-ups over a list of people. */
export function createRegistry(speakers: readonly Speaker[]): SpeakerRegistry {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const byName = new Map<string, Speaker[]>();
  for (const speaker of speakers) {
    for (const name of new Set([speaker.name, ...speaker.aliases].map(fold))) {
      byName.set(name, [...(byName.get(name) ?? []), speaker]);
    }
  }
  return {
    speakers,
    get: (id) => byId.get(id),
    named: (name) => byName.get(fold(name)) ?? [],
  };
}
