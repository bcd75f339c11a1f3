/** What is known of a person's grammatical gender: from a title, a pronoun or a forename. */
export type Gender = 'female' | 'male';

/** The gender of "he" or "she" and their forms, or null. */
export function genderOfPronoun(word: string): Gender | null {
  if (word === 'he' || word === 'him' || word === 'his' || word === 'himself') return 'male';
  if (word === 'she' || word === 'her' || word === 'hers' || word === 'herself') return 'female';
  return null;
}

/** Whether somebody can be of the gender: it is known to be so, or not known. */
export function agreesWith(person: { readonly gender: Gender | null }, gender: Gender): boolean {
  return person.gender === null || person.gender === gender;
}
