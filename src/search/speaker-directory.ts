import type { AttributedDocument } from '../attribution/quotation.ts';
import type { SpeakerRegistry } from '../corpus/registry.ts';
import { namesOf, type SpeakerNames } from './speaker-names.ts';

/** Everybody who can be asked for, with the number of their quotations; the most quoted first. */
export interface SpeakerDirectory {
  readonly registry: SpeakerRegistry;
  readonly entries: readonly DirectoryEntry[];
}

export interface DirectoryEntry extends SpeakerNames {
  readonly quotations: number;
}

/** Counts and sorts the people of a registry. */
export function createDirectory(registry: SpeakerRegistry, documents: readonly AttributedDocument[]): SpeakerDirectory {
  const counts = new Map<string, number>();
  for (const { quotations } of documents) {
    for (const { speaker } of quotations) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const entries = registry.speakers.map((speaker) => ({
    ...namesOf(speaker),
    quotations: counts.get(speaker.id) ?? 0,
  }));
  return { registry, entries: entries.sort((a, b) => b.quotations - a.quotations) };
}
