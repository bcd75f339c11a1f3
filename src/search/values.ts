/** The kinds of thing that a question can ask for and a passage can hold: found by their form, not by their words. */
export const VALUE_KINDS = [
  'person',
  'date',
  'number',
  'money',
  'duration',
  'age',
  'measure',
  'frequency',
  'place',
  'reason',
  'expansion',
  'share',
] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** A set of kinds in one number, a bit for each. */
export const bitOf = (kind: ValueKind): number => 1 << VALUE_KINDS.indexOf(kind);

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|scores|hundreds?|thousands?|millions?|billions?|half|quarter|twice';
const COUNT = `(?:[\\d.,]+|an?|several|few|many|${NUMBER_WORDS})`;
const TIME_UNITS = '(?:second|minute|hour|day|night|week|fortnight|month|term|year|decade)';
const UNITS =
  '(?:mm|cm|m|km|ft|in|kg|mph|kph|metres?|meters?|kilometres?|centimetres?|millimetres?|inch(?:es)?|feet|foot|yards?|miles?|acres?|hectares?|tonnes?|tons?|kilos?|litres?|gallons?|storeys?|stor(?:y|ies)|degrees|mph|knots|megawatts?|mw|square [a-z]+)';

/** A day that can be looked up in a calendar, and one that depends on when the article was printed. */
const EXACT_DATE = new RegExp(
  [
    '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b',
    `\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})\\b`,
    `\\b(?:${MONTHS}) \\d`,
    `\\b(?:in|by|since|last|next|this|early|late|mid|until|from|end of|during) (?:${MONTHS})\\b`,
    '\\b(?:19|20)\\d\\d\\b',
    '\\b\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\b',
    '\\b(?:christmas|easter|midnight|noon|midday)\\b',
  ].join('|'),
  'u',
);
const RELATIVE_DATE =
  /\b(?:yesterday|today|tomorrow|tonight|ago|(?:this|last|next) (?:week|weekend|month|year|term|spring|summer|autumn|winter))\b/u;
const NUMBER = new RegExp(`\\d|\\b(?:${NUMBER_WORDS})\\b`, 'u');
const MONEY = /[£$€]\s?\d|\b(?:pounds?|pence|euros?|dollars?)\b|\b\d+p\b/u;
const SUM = /\b(?:sums?|amounts?|costs?|costing|budgets?|funding|investment)\b/u;
const DURATION = new RegExp(
  `\\b${COUNT}(?: and a half)?[- ](?:more |full |long |further )?${TIME_UNITS}s?\\b(?! (?:ago|time|injury|reading))|\\b(?:decades|centuries)\\b|\\bsince (?:${MONTHS}|(?:19|20)\\d\\d)\\b|\\bbegan in (?:19|20)\\d\\d\\b`,
  'u',
);
const AGE =
  /,\s\d{1,3},|\baged? \d|\b\d{1,3}[- ]years?[- ]old\b|\b[a-z]+-year-old\b|\b(?:opened|built|founded|established|dates? (?:from|back)|born)\b[^.]{0,40}\b(?:1[0-9]|20)\d\d\b|\b[a-z]+-century\b/u;
const MEASURE = new RegExp(`(?:\\d|\\b(?:${NUMBER_WORDS}|an?)\\b)(?:[- ]${UNITS}|${UNITS})\\b`, 'u');
const FREQUENCY =
  /\b(?:every|each|per|once|twice|daily|weekly|fortnightly|monthly|quarterly|yearly|annual|annually|hourly|times an?)\b/u;
const PLACE =
  /\b(?:in|at|near|from|outside|inside|on|across|between)\b (?:\S+ ){0,3}?(?:street|road|lane|avenue|hall|house|park|school|college|academy|hospital|infirmary|library|centre|church|station|square|common|green|stadium|town|village|city|county)\b/u;
const NAMED_PLACE = /\b(?:in|at|near|outside|across) (?:the )?\p{Lu}/u;
const REASON =
  /\b(?:because|since|due to|owing to|thanks to|so that|in order to|as a result|caused?|causes|causing|leading to|led to|reasons?|blamed?|blames|blaming|why|therefore|means that|after)\b/u;
const SHARE =
  /\d ?%|\bper ?cent\b|\b(?:percentage|proportion|half|halves|third|thirds|quarters?|fifths?|tenths?|majority)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|\d+)\b/u;
const EXPANSION = /\(\p{Lu}{2,9}s?\)/u;

/** Where a passage gives a value, and how well: 1 for its plain form ("£40", "on 4 May"), less for a vaguer one. */
export interface ValuePlace {
  /** Offset in the passage's text. */
  readonly at: number;
  readonly worth: number;
}

/** What is looked for in a passage's text after lower-casing, with its worth, best first. */
const FORMS: Readonly<Record<Exclude<ValueKind, 'person'>, readonly (readonly [RegExp, number])[]>> = {
  date: [
    [EXACT_DATE, 1],
    [RELATIVE_DATE, 0.35],
  ],
  money: [
    [MONEY, 1],
    [SUM, 0.6],
  ],
  number: [[NUMBER, 1]],
  duration: [[DURATION, 1]],
  age: [[AGE, 1]],
  measure: [[MEASURE, 1]],
  frequency: [[FREQUENCY, 1]],
  place: [
    [PLACE, 1],
    [NAMED_PLACE, 0.7],
  ],
  reason: [[REASON, 1]],
  expansion: [[EXPANSION, 1]],
  share: [[SHARE, 1]],
};
/** Kinds that show by capitals. */
const PRINTED: readonly RegExp[] = [NAMED_PLACE, EXPANSION];

/** Lower case with plain marks and blanks, each character in its place. */
function plain(text: string): string {
  const simple = text
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/\s/gu, ' ')
    .replace(/\ba second\b/giu, (match) => '.'.repeat(match.length));
  const lower = simple.toLowerCase();
  return lower.length === text.length ? lower : simple;
}

/** The places of a passage's text where a kind of value stands. Whether somebody is named is not a matter of form. */
export function valuesIn(kind: Exclude<ValueKind, 'person'>, text: string): ValuePlace[] {
  const folded = plain(text);
  return FORMS[kind].flatMap(([form, worth]) =>
    [...(PRINTED.includes(form) ? text : folded).matchAll(new RegExp(form, 'gu'))].map(({ index }) => ({
      at: index,
      worth,
    })),
  );
}

/** The kinds of value that a passage's text gives, as `bitOf` marks them; none for persons. */
export function kindsIn(text: string): number {
  const folded = plain(text);
  let kinds = 0;
  for (const kind of VALUE_KINDS) {
    if (kind === 'person') continue;
    if (FORMS[kind].some(([form]) => form.test(PRINTED.includes(form) ? text : folded))) kinds |= bitOf(kind);
  }
  return kinds;
}

/** The kinds whose absence from a passage tells that it is no answer. */
const TELLING: ReadonlySet<ValueKind> = new Set([
  'date',
  'number',
  'money',
  'duration',
  'age',
  'measure',
  'frequency',
  'expansion',
  'share',
]);

/** Whether a passage without a value of this kind is hardly an answer to a question that asks for one. */
export function isTellingKind(kind: ValueKind): boolean {
  return TELLING.has(kind);
}

/** Whether a passage hardly ever has a value of this kind by chance. */
export function isRareKind(kind: ValueKind): boolean {
  return kind === 'age' || kind === 'measure' || kind === 'frequency';
}

/** What a number is worth that does not stand before what is counted. */
export const UNCOUNTED = 0.3;

const NUMBER_TERM = /^\d|^(?:dozen|score|hundr|thousand|million|billion|half)$/u;

/**
 * Whether a number stands within three content words before one of the terms that are counted: "over 200 angry residents".
 * `text` are a passage's terms in order.
 */
export function counts(text: readonly string[], counted: ReadonlySet<string>): boolean {
  return text.some(
    (term, at) => counted.has(term) && text.slice(Math.max(0, at - 3), at).some((before) => NUMBER_TERM.test(before)),
  );
}
