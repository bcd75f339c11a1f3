import { expect } from 'vitest';
import { parsePartialDate } from '../../src/corpus/partial-date.ts';
import type { Role, Speaker } from '../../src/corpus/speaker.ts';
import { attributeText, speakerOf } from './speaker-of.ts';

/** A text, words in it, and the id of whoever said them; null for nobody known. */
export type Case = readonly [text: string, words: string, speaker: string | null];

/** Holds an article of March 2024 to a case; `speakers` are the registry's. */
export function check([text, words, expected]: Case, speakers: readonly Speaker[] = []): void {
  const document = { date: parsePartialDate('2024-03') };
  expect(speakerOf(attributeText(text, document, speakers), words) ?? null, text).toBe(expected);
}

/** Cases for `it.each`, each named by its text. */
export const table = (cases: readonly Case[]) => cases.map((one) => [one[0], one] as const);

/** A role with no more than its title and place. */
export function role(title: string, of: string | null, rest: Partial<Role> = {}): Role {
  return { title, of, party: null, from: null, to: null, aliases: [], ...rest };
}

/** Somebody of the registry. */
export function speaker(id: string, name: string, roles: Role[], rest: Partial<Speaker> = {}): Speaker {
  return { id, name, aliases: [], honorifics: [], roles, origin: 'registry', ...rest };
}
