import { isRoleNoun } from '../attribution/role-nouns.ts';
import type { QuestionWord } from './question-words.ts';

/** What kind of thing a question asks for, by its question words; null where any passage will do. */
export type Wanted = 'person' | 'date' | 'number' | 'money' | 'duration' | 'place' | 'expansion' | null;

/** A kind, and the words of the question that only serve to ask for it. */
export interface WantedAnswer {
  readonly kind: Wanted;
  readonly consumed: ReadonlySet<QuestionWord>;
  /** Words that hardly matter for it: "held" in "where was it held". */
  readonly framing: ReadonlySet<QuestionWord>;
  /** For "how many …": the term of what is counted. */
  readonly counted: string | null;
}

const PATTERNS: readonly [RegExp, Exclude<Wanted, null>][] = [
  [/\bhow much (?:money|cash)?\b|\b(?:what|which) (?:sum|amount|price|budget)\b/u, 'money'],
  [/\bhow (?:many|large a number|large a share)\b|\bwhat (?:number|share|proportion|percentage)\b/u, 'number'],
  [/\bhow (?:long|old)\b|\bwhat length\b/u, 'duration'],
  [
    /\bwhen\b(?! (?:talking|discussing|asked|speaking|answering|it comes|explaining|responding))|\b(?:what|which) (?:date|day|month|year|time)\b/u,
    'date',
  ],
  [/\bwhere\b|\b(?:what|which) (?:place|venue|town|city|building)\b/u, 'place'],
  [/\bwho\b|\bwhom\b|\bwhose\b/u, 'person'],
];
const EXPANSION =
  /\bwhat (?:does|do|is|are|did) (?:the )?(?:(?:acronym|abbreviation|letters) )?[\p{L}\p{N}]{2,8} (?:stand(?:s)? for|mean|short for|an? (?:acronym|abbreviation))\b/u;
/** Verbs that only place an event: "when was it held", "where did it take place". */
const HAPPENING = new Set(
  'held hold take takes taking took taken place happen happened happens happening occur occurred'.split(' '),
);
const HOLDER = /^(?:so )?(?:who|who's|whos) (?:is|are|was|were|the|your|our)\b/u;
const SERVING = new Set(
  'many much long old length number share proportion percentage date day month year time place venue sum amount money cash'.split(
    ' ',
  ),
);

/** The terms of an office whose holder is asked for, as in "who is the mayor of …"; empty for any other question. */
export function officeAsked(words: readonly QuestionWord[]): readonly string[] {
  if (!HOLDER.test(words.map(({ word }) => word).join(' '))) return [];
  return words.filter(({ word }) => isRoleNoun(word)).map(({ term }) => term);
}

/** Tells what a question asks for. `words` are its words, in order. */
export function wantedAnswer(words: readonly QuestionWord[]): WantedAnswer {
  const text = words.map(({ word }) => word).join(' ');
  if (EXPANSION.test(text)) {
    const serving = new Set(['stand', 'stands', 'for', 'mean', 'short', 'acronym', 'abbreviation', 'letters']);
    return {
      kind: 'expansion',
      consumed: new Set(words.filter(({ word }) => serving.has(word))),
      framing: new Set(),
      counted: null,
    };
  }
  for (const [pattern, kind] of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const asking = new Set(match[0].split(' '));
    const isEvent = kind === 'date' || kind === 'place' || kind === 'duration';
    const serves = ({ word }: QuestionWord) => asking.has(word) && SERVING.has(word);
    const places = ({ word }: QuestionWord) => isEvent && HAPPENING.has(word);
    const next = words[words.findIndex(({ word }) => word === 'many') + 1];
    return {
      kind,
      consumed: new Set(words.filter(serves)),
      framing: new Set(words.filter(places)),
      counted: kind === 'number' ? (next?.term ?? null) : null,
    };
  }
  return { kind: null, consumed: new Set(), framing: new Set(), counted: null };
}

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|scores|hundreds?|thousands?|millions?|billions?|half|quarter|twice';
const DATE = new RegExp(
  [
    '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b',
    `\\b\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})\\b`,
    `\\b(?:${MONTHS}) \\d`,
    `\\b(?:in|by|since|last|next|this|early|late|until|from) (?:${MONTHS})\\b`,
    '\\b(?:19|20)\\d\\d\\b',
    '\\b(?:yesterday|today|tomorrow|tonight|ago)\\b',
    '\\b(?:this|last|next) (?:week|month|year|spring|summer|autumn|winter)\\b',
    '\\b\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\b',
  ].join('|'),
  'u',
);
const NUMBER = new RegExp(`\\d|\\b(?:${NUMBER_WORDS})\\b`, 'u');
const MONEY = /[£$€]\s?\d|\b(?:pounds?|pence|euros?|dollars?)\b/u;
const SUM = /\b(?:sums?|amounts?|costs?|costing|budgets?)\b/u;
const DURATION = new RegExp(
  `\\b(?:\\d+|an?|several|few|many|${NUMBER_WORDS})[- ](?:second|minute|hour|day|week|month|year|decade)s?\\b|\\b(?:decades|centuries|years|months|weeks|hours)\\b`,
  'u',
);
const PLACE =
  /\b(?:in|at|near|from|outside|inside|on|across|between)\b (?:\S+ ){0,3}?(?:street|road|lane|hall|house|park|school|college|hospital|library|centre|church|station|square|town|village|city|county)\b/u;
const NUMBER_TERM = /^\d|^(?:dozen|score|hundr|thousand|million|billion|half)$/u;

/** Whether a number stands within three content words before one of the terms that are counted: "over 200 angry residents". */
export function counts(text: readonly string[], counted: ReadonlySet<string>): boolean {
  return text.some(
    (term, at) => counted.has(term) && text.slice(Math.max(0, at - 3), at).some((before) => NUMBER_TERM.test(before)),
  );
}

/** How well a folded passage gives what is wanted, from 0 to 1. `names` tells whether it names or quotes anybody. */
export function gives(kind: Wanted, folded: string, printed: string, names: boolean): number {
  switch (kind) {
    case 'person':
      return names ? 1 : 0;
    case 'date':
      return DATE.test(folded) ? 1 : 0;
    case 'money':
      return MONEY.test(folded) ? 1 : SUM.test(folded) ? 0.6 : NUMBER.test(folded) ? 0.3 : 0;
    case 'number':
      return NUMBER.test(folded) ? 1 : 0;
    case 'duration':
      return DURATION.test(folded) ? 1 : 0;
    case 'place':
      return PLACE.test(folded) ? 1 : /\b(?:in|at|near|outside|across) (?:the )?\p{Lu}/u.test(printed) ? 0.7 : 0;
    case 'expansion':
      return /\(\p{Lu}{2,9}s?\)/u.test(printed) ? 1 : 0;
    case null:
      return 1;
  }
}
