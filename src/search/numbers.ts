const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
    thirteen: '13',
    fourteen: '14',
    fifteen: '15',
    sixteen: '16',
    seventeen: '17',
    eighteen: '18',
    nineteen: '19',
    twenty: '20',
    thirty: '30',
    forty: '40',
    fifty: '50',
    sixty: '60',
    seventy: '70',
    eighty: '80',
    ninety: '90',
  }),
);
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

/** The figure for a number word ("twelve" is "12"), or null. */
export function figureOf(word: string): string | null {
  return WORDS.get(word) ?? null;
}

/**
 * One form for a printed number: "1,500", "1.5k" and "1.5 thousand" are all "1500"; "£1.5m" keeps no currency sign. `amount`
 * are digits with commas and stops, `magnitude` a word or letter after it.
 */
export function normaliseNumber(amount: string, magnitude = ''): string {
  const plain = amount.replace(/,(?=\d{3})/gu, '').replace(/[.,]+$/u, '');
  const factor = MAGNITUDES.get(magnitude);
  const value = Number(plain);
  if (!Number.isFinite(value)) return plain;
  // Twelve digits: enough for any sum of money, and free of the noise of binary fractions (1.1 million is 1100000).
  return factor === undefined ? plain : String(Number((value * factor).toPrecision(12)));
}
