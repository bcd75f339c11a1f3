/** Words that make another office of the one behind them, each under the word that stands for its kind. */
const RANKS = new Map<string, string>(
  [
    'former ex then previous past onetime one-time erstwhile retired',
    'late',
    'outgoing',
    'deputy vice assistant associate under',
    'acting interim caretaker',
    'shadow',
    'opposition',
    'new next incoming future prospective designate',
    'would-be aspiring',
    'co joint',
    'honorary',
    'lord',
    'prime',
    'first',
  ].flatMap((group) => {
    const [kind = '', ...rest] = group.split(' ');
    return [kind, ...rest].map((word): [string, string] => [word, kind]);
  }),
);

/** What somebody may be called while nothing else is meant: "the current leader". */
const NO_RANKS = /^(?:current|present|sitting|serving|incumbent|new)$/u;

/** The rank that a lower-case word gives to the office behind it: a deputy mayor is no mayor. Null for other words. */
export function rankOf(word: string): string | null {
  return RANKS.get(word) ?? null;
}

/** Whether the word says of an office only that it is held: "the current leader", and in a role also "the new leader". */
export function isHolding(word: string): boolean {
  return NO_RANKS.test(word);
}

/** What is said of somebody's temper or time in office, whatever else that one is: "the veteran councillor". */
const TEMPERS =
  /^(?:veteran|long-serving|longstanding|long-standing|longest-serving|outspoken|experienced|popular|embattled|beleaguered|furious|angry|defiant|worried|concerned|devastated|distraught|heartbroken|grieving|desperate|exhausted|frustrated|proud|delighted|jubilant|relieved|emotional|tearful|determined|exasperated|respected|well-known|controversial|ambitious|busy|young|youthful)$/u;

/** Whether the lower-case word tells nothing by which somebody is told from others of the same office or trade. */
export const isOfTemper = (word: string): boolean => TEMPERS.test(word);

const RANKED = /^(ex|vice|co|deputy)-(\p{L}+)$/u;

/** The parts of words such as "ex-minister" and "co-leader"; other words as they are. */
export function splitRank(word: string): readonly string[] {
  const match = RANKED.exec(word);
  return match?.[1] !== undefined && match[2] !== undefined ? [match[1], match[2]] : [word];
}
