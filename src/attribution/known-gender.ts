import { fold } from '../text/fold.ts';
import { genderOfForename } from './forenames.ts';
import type { Gender } from './gender.ts';
import { titleOf } from './titles.ts';

/** The gender that the titles tell, in any case and with full stops or without, or else the first words of the names; null for none. */
export function knownGender(titles: readonly string[], names: readonly (readonly string[])[]): Gender | null {
  const byTitle = titles.map((title) => titleOf(fold(title).replace(/\./gu, ''))?.gender ?? null);
  // "J. Peter Poole" goes by his second name.
  const byName = names.map((words) => {
    const forename = words.length > 2 ? words.find((word) => !/^(?:\p{Lu}\.?)+$/u.test(word)) : words[0];
    return genderOfForename((forename ?? '').toLowerCase());
  });
  return [...byTitle, ...byName].find((gender) => gender !== null) ?? null;
}
