import type { AttributedDocument } from '../attribution/quotation.ts';
import type { Role, Speaker } from '../corpus/speaker.ts';
import { fold } from '../text/fold.ts';

function sameRole(a: Role, b: Role): boolean {
  return fold(a.title) === fold(b.title) && fold(a.of ?? '') === fold(b.of ?? '');
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Map([...b, ...a].map((value) => [fold(value), value])).values()];
}

function merge(a: Speaker, b: Speaker): Speaker {
  return {
    ...a,
    aliases: union(a.aliases, b.aliases),
    honorifics: union(a.honorifics, b.honorifics),
    roles: [...a.roles, ...b.roles.filter((role) => !a.roles.some((other) => sameRole(other, role)))],
  };
}

/**
 * The people of the registry, as they stand there, and after them those whom documents name in full and quote or report.
 * The same full name in two documents is one person; what the registry says of a person is never added to.
 */
export function mergePeople(registry: readonly Speaker[], documents: readonly AttributedDocument[]): Speaker[] {
  const people = new Map(registry.map((speaker) => [speaker.id, speaker]));
  for (const { people: found, quotations } of documents) {
    const quoted = new Set(quotations.map((quotation) => quotation.speaker));
    for (const speaker of found) {
      const other = people.get(speaker.id);
      if (!quoted.has(speaker.id) || other?.origin === 'registry') continue;
      people.set(speaker.id, other === undefined ? speaker : merge(other, speaker));
    }
  }
  return [...people.values()];
}
