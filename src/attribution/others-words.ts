import type { TokenRange } from './content-ranges.ts';
import { isForename } from './forenames.ts';
import { isRoleNoun } from './role-nouns.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isBe, isDeterminer, isPreposition } from './word-classes.ts';

const CLAIMS = new Set(
  `claim claims assertion assertions suggestion suggestions accusation accusations allegation allegations
  contention contentions insistence view views description descriptions characterisation characterisations
  characterization characterizations portrayal portrayals depiction depictions warning warnings complaint
  complaints comment comments remark remarks statement statements criticism criticisms attack attacks argument
  arguments belief beliefs prediction predictions jibe jibes taunt taunts charge charges verdict verdicts
  assessment assessments promise promises pledge pledges boast boasts tweet tweets post posts message messages
  question questions call calls demand demands slogan slogans motto`.split(/\s+/u),
);
/** Nouns whose "as" belongs to whoever describes: "his description of it as “…”". */
const DESCRIPTIONS = /^(?:descriptions?|characterisations?|characterizations?|portrayals?|depictions?)$/u;
const WRITINGS =
  /^(?:letters?|statements?|notes?|messages?|emails?|e-mails?|texts?|tweets?|posts?|poems?|verses?|lyrics?|lines?|passages?|extracts?|excerpts?|verdicts?|tributes?|reports?|postcards?|telegrams?|diary|diaries|speech|speeches|will|prayers?|psalms?|signs?|cards?|reviews?|articles?|testimony|transcripts?|names)$/u;
const ANSWERS = /^(?:answers?|repl(?:y|ies)|responses?|retorts?|advice|reactions?|pleas?|words?|tributes?|apology)$/u;
const SIGNS =
  /^(?:signs?|placards?|banners?|posters?|notices?|plaques?|t-shirts?|shirts?|hats?|caps?|badges?|stickers?|cards?|boards?|billboards?|flags?|mugs?|letters?|notes?|leaflets?|flyers?|emails?|e-mails?|texts?|messages?|telegrams?|postcards?)$/u;

/** Whether the lower-case noun is for something that somebody says: "claim", "message". */
export const isClaim = (word: string): boolean => CLAIMS.has(word);
/** Whether the lower-case noun is for what somebody gives back to others: "reply", "advice". */
export const isAnswer = (word: string): boolean => ANSWERS.test(word);
/** Whether the lower-case noun is for something written or said before that can be given word for word: "letter", "prayer". */
export const isWriting = (word: string): boolean => WRITINGS.test(word);
/** Whether the lower-case noun is for something that holds words to be read: "placard", "letter". */
export const isSign = (word: string): boolean => SIGNS.test(word);

const isPossessive = ({ kind }: Token) => kind === 'possessive';

/**
 * Whether a noun for a claim, with somebody else as its owner, stands among the words right before marks: "the councillor's
 * claim that it was “…”", "accusations by critics of “…”", "his rival's description of it as “…”". Not where the marks hold
 * what is said of the claim: "the councillor's claim was “…”".
 */
export function isClaimOfAnother(words: readonly Token[]): boolean {
  const at = words.findLastIndex(({ kind, lower }) => kind === 'word' && CLAIMS.has(lower));
  const noun = words[at];
  if (noun === undefined) return false;
  const behind = words.slice(at + 1);
  const first = behind[0]?.lower ?? '';
  const isAgent = /^(?:by|from)$/u.test(first) && !/ing$/u.test(behind[1]?.lower ?? '');
  if (!isAgent && !words.slice(Math.max(0, at - 3), at).some(isPossessive)) return false;
  if (behind.some(({ lower }) => /^[,;]$/u.test(lower))) return false;
  if (DESCRIPTIONS.test(noun.lower)) return true;
  if (behind.some(({ lower }) => lower === 'as' || lower === 'saying' || lower === 'calling')) return false;
  const verbs = behind.filter(({ lower }) => isBe(lower)).length;
  return first === 'that'
    ? verbs < 2
    : verbs === 0 && (behind.length === 0 || isAgent || /^(?:of|about|:)$/u.test(first));
}

/** "quoted the words of a colleague: “…”", "quoted a nurse from his ward: “…”": the words are whoever's is quoted. */
function isQuotedFrom(tokens: readonly Token[], verb: number, words: readonly Token[]): boolean {
  if (!/^(?:quoted?|quotes|quoting|cited?|cites|citing|echoed|echoes|repeated|repeats)$/u.test(lowerAt(tokens, verb)))
    return false;
  if (words.some(({ lower }) => /^(?:own|my)$/u.test(lower))) return false;
  const last = words.at(-1);
  const isOpened = last?.text === ':' || last?.text === ',';
  const ofOther = words.some(
    ({ lower }, at) => /^(?:words|phrase|view|line)$/u.test(lower) && lowerAt(words, at + 1) === 'of',
  );
  return (
    ofOther ||
    (isOpened &&
      words.some(({ kind, lower, isCapitalised }) => isCapitalised || (kind === 'word' && isRoleNoun(lower))))
  );
}

/** "read out a letter from a soldier: “…”": the words are whoever's wrote them. */
function isReadOut(tokens: readonly Token[], verb: number, words: readonly Token[]): boolean {
  if (
    !/^(?:read|reads|reading|recited?|recites|quoted?|quotes|quoting|cited?|cites|showed|shows|shared|shares)$/u.test(
      lowerAt(tokens, verb),
    )
  )
    return false;
  const at = words.findIndex(({ lower }) => WRITINGS.test(lower));
  if (at === -1) return false;
  const isOwn = words.slice(0, at).some(({ lower }) => /^(?:own|my)$/u.test(lower));
  const isOut = /^(?:out|aloud|from)$/u.test(words[0]?.lower ?? '') || words.some(({ lower }) => lower === 'aloud');
  return (
    !isOwn &&
    (isOut ||
      words.some((token) => isPossessive(token) || /^(?:by|from)$/u.test(token.lower)) ||
      words.slice(at).some(({ lower }) => /^(?:sent|written)$/u.test(lower)))
  );
}

const PARTICIPLE = /\p{L}ing$/u;

/** "spoke in Leeds, where a crowd had gathered, chanting “…”": whoever is the subject of the clause before does so. */
function isOfClauseBefore(tokens: readonly Token[], verb: number): boolean {
  if (!PARTICIPLE.test(lowerAt(tokens, verb))) return false;
  const at = tokens.slice(0, verb).findLastIndex(({ lower }) => lower === 'where');
  if (at === -1 || /^(?:he|she|s?he'd|i)$/u.test(lowerAt(tokens, at + 1))) return false;
  const between = tokens.slice(at + 1, verb);
  const stops = between.filter(({ kind }) => kind !== 'word' && kind !== 'number' && kind !== 'possessive');
  return stops.length === 0 || (stops.length === 1 && between.at(-1)?.lower === ',');
}

/** "a letter from her son which ended, “…”": the marks hold the words of the text. */
function isOfText(words: readonly Token[]): boolean {
  const at = words.findLastIndex(({ lower }) => /^(?:which|that)$/u.test(lower));
  const verb = words[at + 1];
  return (
    at > 0 &&
    /^(?:end|begin|began|read|said|say|state|conclude|start|ran|run)(?:s|ed|d)?$/u.test(verb?.lower ?? '') &&
    words.slice(at + 2).every(({ kind }) => kind === 'punctuation') &&
    words.slice(0, at).some(({ lower }) => WRITINGS.test(lower))
  );
}

/**
 * Whether the words between marks that a cue announces are, by what stands between cue and marks, somebody else's than its
 * source's: a claim of another, a letter that is read out.
 */
export function areOthersWords(tokens: readonly Token[], cue: TokenRange, ranges: readonly TokenRange[]): boolean {
  // "Quoting her father, she said: “…”"
  const isQuoting =
    /^(?:quoting|paraphrasing|reciting|singing)$/u.test(lowerAt(tokens, 0)) ||
    (lowerAt(tokens, 0) === 'reading' && /^(?:out|from|aloud)$/u.test(lowerAt(tokens, 1)));
  if (isQuoting && cue.from > 1) return true;
  if (isOfClauseBefore(tokens, cue.from)) return true;
  return ranges.some(({ from, to }) => {
    if (from < cue.from) return false;
    const quoted = tokens.slice(from, to).findIndex(({ kind }) => kind === 'quoted');
    if (quoted === -1) return false;
    const words = tokens.slice(cue.to, from + quoted);
    const goesOnWithVerb = /^\W*(?:is|was|were|are|has|had|would|shows?|amounts?)\b/u.test(
      tokens[from + quoted]?.text ?? '',
    );
    return (
      (isClaimOfAnother(words) && !goesOnWithVerb) ||
      isOfText(words) ||
      isReadOut(tokens, cue.from, words) ||
      isQuotedFrom(tokens, cue.from, words)
    );
  });
}

/**
 * Whether the participle of speech at `at` belongs to a sign or message right before it, which the subject of the sentence
 * only holds, wears or gets: "held a placard saying “…”". Whoever sends or writes one says it.
 */
export function isOfSign(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1]?.lower === 'that' || tokens[at - 1]?.lower === 'which' ? at - 2 : at - 1;
  if (!SIGNS.test(lowerAt(tokens, noun))) return false;
  const before = tokens.slice(0, noun);
  return before.some(({ lower }) =>
    /^(?:h[eo]ld(?:s|ing)?(?:-up)?|holding|held|carr(?:y|ies|ied|ying)|w(?:ear|ears|ore|earing)|wav(?:e|es|ed|ing)|rais(?:ed|ing)|display(?:s|ed|ing)?|put(?:s|ting)?|hung|unfurl(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|got|gets?|getting|found|finds?|saw|sees?|seen|spotted|read|reads|showed|shows|opened|with|by|under|beside|near|past|point(?:s|ed|ing)?)$/u.test(
      lower,
    ),
  );
}

/** "Ann", "her uncle Piers": a known forename, or a capitalised word behind a role. */
function isForenameAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.isCapitalised) return false;
  return isForename(token.lower) || isRoleNoun(lowerAt(tokens, at - 1));
}

/**
 * Whether a person stands right before the participle of speech at `at`, governed by no preposition: "recalled her husband
 * telling", "heard him say". `isNameEnd` tells whether a known name ends before a position.
 */
export function hasOwnSubject(tokens: readonly Token[], at: number, isNameEnd: (to: number) => boolean): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind !== 'word') return false;
  if (/^(?:him|her|them)$/u.test(before.lower)) return !isPreposition(lowerAt(tokens, at - 2));
  if (!isRoleNoun(before.lower) && !isForenameAt(tokens, at - 1) && !isNameEnd(at)) return false;
  let from = at - 1;
  while (from > 0 && (tokens[from - 1]?.isCapitalised || isRoleNoun(lowerAt(tokens, from - 1)))) from -= 1;
  if (isDeterminer(lowerAt(tokens, from - 1))) from -= 1;
  return from > 0 && !isPreposition(lowerAt(tokens, from - 1));
}

const isQuotedIn = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some(({ kind }) => kind === 'quoted');

/**
 * Whether content [from, to) in marks runs on into that of somebody else: "“very cross” and Tom Reed calling it a “great
 * day”". `names` are the ranges of known names.
 */
export function runsOnIntoAnother(
  tokens: readonly Token[],
  names: readonly TokenRange[],
  { from, to }: TokenRange,
): boolean {
  return names.some(
    (name) =>
      name.from > from &&
      name.to < to &&
      lowerAt(tokens, name.from - 1) === 'and' &&
      PARTICIPLE.test(lowerAt(tokens, name.to)) &&
      isQuotedIn(tokens, from, name.from) &&
      isQuotedIn(tokens, name.to, to),
  );
}
