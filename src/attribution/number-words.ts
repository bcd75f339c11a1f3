const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The number that up to three digits or a lower-case word up to "twelve" tell; null for other words. */
export function numberOfWord(word: string): number | null {
  if (/^\d{1,3}$/u.test(word)) return Number(word);
  const at = WORDS.indexOf(word);
  return at === -1 ? null : at + 1;
}
