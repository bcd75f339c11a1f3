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
const LARGE = '(?:thousand|million|billion|trillion)';
const NUMBER = `(?:${[...WORDS.keys()].join('|')}|one)`;
const UNIT = '(?:one|two|three|four|five|six|seven|eight|nine)';
const SMALL = `${NUMBER}(?:[ -]${UNIT}(?![\\p{L}\\p{N}]))?`;
/** "Hundred and forty", "hundred and twenty thousand", "thousand five hundred". */
const SCALED = `(?:hundred(?: and ${SMALL}(?! hundred))?(?: ${LARGE})?|${LARGE})`;
/**
 * A number written in words with a scale: "eighteen thousand", "two hundred and forty", "twenty-five million". To be put into a
 * pattern that reads folded text. The ends of a range are two numbers: "between one hundred and two thousand".
 */
export const SPELLED_NUMBER = `(?<![\\p{L}\\p{N}-]|between )(?:half an?|an?|${SMALL}) ${SCALED}(?: ${SMALL} hundred)?(?![\\p{L}\\p{N}]|-\\p{L})`;

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
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

/** "Half a million": the article behind counts nothing. */
const FRACTIONS_AND_ONES: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['one', 1],
]);

/** The figures for a number that `SPELLED_NUMBER` found: "two hundred and forty" is "240". */
export function spelledFigures(words: string): string {
  let total = 0;
  let part = 0;
  for (const word of words.split(/[ -]/u)) {
    const scale = MAGNITUDES.get(word);
    if (scale === 100) part = Math.max(1, part) * scale;
    else if (scale !== undefined) {
      total += (total === 0 && part === 0 ? 1 : part) * scale;
      part = 0;
    } else part += FRACTIONS_AND_ONES.get(word) ?? Number(figureOf(word) ?? 0);
  }
  return String(total + part);
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

const UNIT_WORDS = new Set('pound pounds quid pence euro euros dollar dollars percent cent'.split(' '));

/** Whether a word only says what the number before it counts, where texts print a sign: "forty pounds", "12 per cent". */
export function isUnitWord(word: string, before: string | undefined, earlier: string | undefined): boolean {
  if (!UNIT_WORDS.has(word)) return false;
  return /^\d/u.test(before ?? '') || (before === 'per' && /^\d/u.test(earlier ?? ''));
}
