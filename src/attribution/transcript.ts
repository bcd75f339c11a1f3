import type { SpeakerRegistry } from '../corpus/registry.ts';
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';
import { CONFIDENCE } from './confidence.ts';
import { isGoverned } from './label-cues.ts';
import type { NameIndex } from './name-index.ts';
import { namePhrases } from './name-phrases.ts';
import type { Person } from './person.ts';
import { isAmbiguous } from './person.ts';
import type { ProseParagraph } from './prose.ts';
import type { Resolution } from './resolution.ts';
import { tokenize } from './tokens.ts';
import { isPreposition } from './word-classes.ts';

/** A label that stands for several people or for an office, with no name in it, leads to nobody. */
export function resolveLabel(
  text: string,
  label: Span,
  index: NameIndex,
  registry: SpeakerRegistry,
): Resolution | null {
  const found = (person: Person): Resolution => ({ person, route: 'turn label', confidence: CONFIDENCE.turnLabel });
  const tokens = tokenize(text, label, []);
  const printed = sliceSpan(text, label)
    .replace(/\s*\([^)]*\)/gu, '')
    .trim();
  const [entry, ...others] = registry.named(printed);
  const known = index.officeHolders.find(({ id }) => id === entry?.id);
  if (known !== undefined && others.length === 0) return found(known);
  const phrases = namePhrases(tokens);
  // "Clerk to Jane Roe", "Jane Roe's solicitor", "Roe supporters": somebody else of whom nothing is known.
  const isOther = phrases.some((phrase) => {
    const next = tokens[phrase.to];
    const goesOn = next !== undefined && next.kind !== 'punctuation' && !isPreposition(next.lower);
    return index.identify(phrase) !== null && (goesOn || isGoverned(tokens, phrase));
  });
  if (isOther) return null;
  const identified = phrases.map((phrase) => index.identify(phrase));
  const named = identified.filter((one) => one !== null && one.form !== 'first name');
  const [person, ...more] = new Set(named.flatMap((one) => one?.people ?? []));
  return person === undefined || more.length > 0 || isAmbiguous(person) ? null : found(person);
}

/** Whether the paragraph is part of a contribution. */
export function isContribution(paragraph: ProseParagraph): boolean {
  return paragraph.paragraph.kind === 'contribution';
}
