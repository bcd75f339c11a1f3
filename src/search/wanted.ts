import { isRoleNoun } from '../attribution/role-nouns.ts';
import type { QuestionWord } from './question-words.ts';
import type { ValueKind } from './values.ts';

/** What kind of thing a question asks for, by its question words; null where any passage will do. */
export type Wanted = ValueKind | null;

/** A kind, and the words of the question that only serve to ask for it. */
export interface WantedAnswer {
  readonly kind: Wanted;
  readonly consumed: ReadonlySet<QuestionWord>;
  /** Words that hardly matter for it: "held" in "where was it held". */
  readonly framing: ReadonlySet<QuestionWord>;
  /** For "how many …": the term of what is counted. */
  readonly counted: string | null;
}

/** Nouns that ask for a value where a question is about nothing else: "cost of the bridge", "what was the deadline for …". */
const HEADS: readonly [string, Exclude<ValueKind, 'expansion'>][] = [
  ['costs?|price|fares?|fees?|salary|wages?|rent|bill|budget|value|profits?|losses|fine', 'money'],
  ['dates?|deadline|day|year|time|start date|opening date|closing date|end date', 'date'],
  ['ages?', 'age'],
  ['percentage|share|proportion', 'share'],
  ['numbers?|turnout|capacity|majority|total', 'number'],
  ['height|width|depth|length|distance|size|weight|speed|area', 'measure'],
  ['duration', 'duration'],
  ['frequency', 'frequency'],
  ['locations?|venue|address|place|site', 'place'],
  ['names?|identity', 'person'],
  ['reasons?|causes?|explanation', 'reason'],
];
/** A question that is nothing but the noun and what it belongs to; of something: "the number 42" is none. */
const headed = (nouns: string) =>
  new RegExp(
    `^(?:and |so |but |please )?(?:(?:what|which) (?:is |are |was |were |will be |would be )?(?:(?:the|his|her|their|its) )?|(?:the|any) )?(?:(?:new|old|total|final|average|annual|exact|full|original|likely|expected|current) )*(?:${nouns}) (?:of|for|to|on|in|behind)\\b`,
    'u',
  );
/** The first that fits a question counts. */
const PATTERNS: readonly [RegExp, Exclude<ValueKind, 'expansion'>][] = [
  [
    /\b(?:how large a (?:share|proportion|part)|(?:what|which) (?:share|proportion|percentage|percent|per cent)|percentages? of|what (?:was|is|were) the (?:share|proportion|percentage))\b/u,
    'share',
  ],
  [/\bhow (?:many|large a number)\b|\bwhat number\b|\bnumbers? of\b/u, 'number'],
  [/\bhow much (?:more |extra |less |spare )?(?:time|longer)\b/u, 'duration'],
  [
    /\bhow much (?:more |extra |less |spare )?(?:land|space|room|water|rain|rainfall|snow|sewage|waste|rubbish|carbon|electricity|power|energy|floorspace)\b/u,
    'measure',
  ],
  [/\bhow old\b|\bwhat age\b/u, 'age'],
  [
    /\bhow (?:high|tall|deep|wide|far|heavy|fast|big|large)\b|\bwhat (?:height|width|depth|distance|size|weight|speed)\b/u,
    'measure',
  ],
  [/\bhow long\b|\bwhat length\b/u, 'duration'],
  [/\bhow (?:often|frequently|regularly)\b/u, 'frequency'],
  [/\bhow much\b(?: (?:money|cash))?|\b(?:what|which) (?:sum|amount|price|budget)\b/u, 'money'],
  [
    /^(?:and |but |so |since |until |exactly |roughly )*when\b(?! (?:talking|discussing|asked|speaking|answering|it comes|explaining|responding))|\bwhen(?='s\b| (?:is|was|are|were|did|do|does|will|would|can|could|should|has|have|had|exactly)\b|$)|\b(?:what|which) (?:date|day|month|year|time)\b/u,
    'date',
  ],
  [/\bwhere\b|\b(?:what|which) (?:place|venue|town|city|building)\b/u, 'place'],
  [
    /^(?:and |but |so )?(?:who|whom|whose)\b|^(?:which|what) (?:people|persons?|speakers?|politicians?|councillors?|mps?|ministers?|members|witness(?:es)?)\b/u,
    'person',
  ],
  [/\bwhy\b|\bhow come\b|\b(?:what|which) (?:is |was |are |were )?(?:the )?(?:reasons?|causes?|caused)\b/u, 'reason'],
  ...HEADS.map(([nouns, kind]): [RegExp, Exclude<ValueKind, 'expansion'>] => [headed(nouns), kind]),
  [
    /\b(?:final|full-time|what (?:was|is|were) (?:the|their|his|her)(?: \S+){0,3}) (?:score|scoreline|result|majority|turnout)\b/u,
    'number',
  ],
];
const EXPANSION =
  /\bwhat (?:does|do|is|are|did) (?:the )?(?:(?:acronym|abbreviation|letters) )?[\p{L}\p{N}]{2,8} (?:stand(?:s)? for|mean|short for|an? (?:acronym|abbreviation))\b/u;
/** Verbs that only place an event: "when was it held", "where did it take place", "how long did it last". */
const HAPPENING = new Set(
  (
    'held hold take takes taking took taken place happen happened happens happening occur occurred last lasts lasted ' +
    'start starts started begin begins began begun end ends ended finish finishes finished'
  ).split(' '),
);
const HOLDER = /^(?:so )?(?:who|who's|whos) (?:is|are|was|were|the|your|our)\b/u;
const SERVING = new Set(
  (
    'many much long old high tall deep wide far heavy fast big large often frequently regularly length height width depth ' +
    'distance size weight speed age number numbers share proportion percentage date day month year time place venue sum amount ' +
    'money cash reason reasons percent location'
  ).split(' '),
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
    const next =
      words[
        words.findIndex(
          ({ word }, at) => word === 'many' || (word === 'of' && /^numbers?$/u.test(words[at - 1]?.word ?? '')),
        ) + 1
      ];
    return {
      kind,
      consumed: new Set(words.filter(serves)),
      framing: new Set(words.filter(places)),
      counted: kind === 'number' && (asking.has('many') || asking.has('of')) ? (next?.term ?? null) : null,
    };
  }
  return { kind: null, consumed: new Set(), framing: new Set(), counted: null };
}
