import { isFunctionWord, isNotOfPeople, isParticle, standsBeforeNames } from './capitalised-words.ts';
import { canBeForename, isForename } from './forenames.ts';
import { isParticipleFirst } from './participle-first.ts';
import { hasAgentForm, isRoleNoun, mayBeBody } from './role-nouns.ts';
import { isPlainSpeech, speechVerb } from './speech-verbs.ts';
import { isGeneration, isPersonalTitle, isPostNominal, titleOf } from './titles.ts';
import type { Token } from './tokens.ts';
import { isWeekday } from './word-classes.ts';

/** A run of capitalised words that may name a person: "MP Jane Poole", "Mr Poole", "Poole". */
export interface NamePhrase {
  /** Positions of the whole run among the sentence's tokens, titles and letters after the name included: [from, to). */
  readonly from: number;
  readonly to: number;
  /** Position of the first token of the name proper. */
  readonly nameFrom: number;
  /** Lower-case titles before the name, full stops left out. */
  readonly titles: readonly string[];
  /** Capitalised words before the name that are no titles, with the titles, as printed: "Thaxby MP". */
  readonly before: readonly Token[];
  /** The words of the name proper, as printed. */
  readonly words: readonly string[];
  /** "jr", "sr" and the like; empty for most people. */
  readonly generation: string;
  /** Letters after the name. */
  readonly postNominals: readonly string[];
}

/** Longest run that is looked at; longer ones are headlines. */
const LONGEST_RUN = 10;
/** A shorter word with the ending of a trade may be a rare forename before another one. */
const SHORTEST_TRADE = 9;
const PEERAGE = new Set([
  'lord',
  'lady',
  'baroness',
  'baron',
  'viscount',
  'earl',
  'bishop',
  'archbishop',
  'duke',
  'duchess',
]);

const WITH_STOP = /^(?:st|jr|sr|\p{Lu})$/iu;

/** A grammatical word that is capitalised by its place only; "US" in capitals is none. */
const isGrammatical = (token: Token) =>
  isFunctionWord(token.lower) && token.text !== 'US' && titleOf(token.lower) === undefined;
const bare = (token: Token) => token.lower.replace(/\./gu, '');

/**
 * Whether a capitalised grammatical word is a surname by its place: right behind a forename or title, and not inside a
 * headline, in which the next word would be capitalised too: "Theresa May said", "Mrs Will".
 */
function isSurnameByPlace(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.isCapitalised !== true || token.text.length < 3 || before?.isCapitalised !== true) return false;
  if (token.text === token.text.toUpperCase() || (next?.isCapitalised && !isPostNominal(next.text))) return false;
  return (isForename(before.lower) && !isFunctionWord(before.lower)) || isPersonalTitle(before.lower);
}

function isAbbreviatedBefore(word: Token | undefined): boolean {
  return word !== undefined && (titleOf(word.lower) !== undefined || WITH_STOP.test(word.text));
}

/** The positions of the words of the run that begins at `from`, and where it ends. */
function readRun(tokens: readonly Token[], from: number): { words: number[]; to: number } {
  const words = [from];
  let to = from + 1;
  for (let at = from + 1; at < tokens.length && words.length < LONGEST_RUN; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined) break;
    const isNextCapitalised = next?.isCapitalised === true;
    if (token.isCapitalised && (!isGrammatical(token) || isSurnameByPlace(tokens, at))) {
      words.push(at);
      to = at + 1;
    } else if (token.text === '.' && isAbbreviatedBefore(tokens[at - 1]) && token.start === tokens[at - 1]?.end) {
      if (isGeneration(tokens[at - 1]?.lower ?? '')) to = at + 1;
      else if (!(isNextCapitalised || isParticle(next?.lower ?? ''))) break;
    } else if (token.text === ',' && next !== undefined && isGeneration(next.lower) && next.isCapitalised) {
    } else if (
      token.kind === 'word' &&
      isParticle(token.lower) &&
      (isNextCapitalised || (isParticle(next?.lower ?? '') && tokens[at + 2]?.isCapitalised === true))
    ) {
      words.push(at);
    } else if (token.kind === 'quoted' && isNextCapitalised && /^\W{1,2}\p{Lu}[\p{L}.-]*\W{1,2}$/u.test(token.text)) {
      // A nickname between forename and surname.
    } else break;
  }
  while (
    words.length > 1 &&
    isParticle(tokens[words.at(-1) ?? from]?.lower ?? '') &&
    !tokens[words.at(-1) ?? from]?.isCapitalised
  )
    words.pop();
  return { words, to };
}

/**
 * How many words before the first forename of a run belong to something else: "MSNBC Rachel Poole", "Leeds-based Matt
 * Poole", "Great Yarmouth Jane Poole", "Biochemist Jane Poole". A first name that is not known before a known one stays ("Otis Peter Poole").
 */
function foreignPrefix(run: readonly Token[]): number {
  const [first] = run;
  if (first === undefined || run.length < 3 || canBeForename(first.lower)) return 0;
  const at = run.findIndex((token) => isForename(token.lower));
  if (at < 1 || at > run.length - 2) return 0;
  const isForeign =
    at > 1 ||
    first.text.includes('-') ||
    isNotOfPeople(first.lower) ||
    isWeekday(first.lower) ||
    (first.text.length >= SHORTEST_TRADE && hasAgentForm(first.lower)) ||
    (first.text.length > 2 && first.text === first.text.toUpperCase() && !first.text.includes('.'));
  return isForeign ? at : 0;
}

/** Position among `run` of the first word of the name proper: behind the last title, role, party or rank. */
function nameStart(run: readonly Token[]): number {
  for (let at = run.length - 2; at >= 0; at -= 1) {
    const token = run[at];
    if (token === undefined) continue;
    const word = bare(token);
    // "Det Con" is a rank, and "Con" by itself a party.
    const isTitle = titleOf(word) !== undefined || (word === 'con' && bare(run[at - 1] ?? token) === 'det');
    // "Twins Alfie and Maisie Poole"
    const isPlural = isRoleNoun(word.replace(/ies$/u, 'y').replace(/s$/u, '')) && isForename(run[at + 1]?.lower ?? '');
    // "Leeds-born Jane Poole", "Cup-winner Poole"
    const isCompound =
      /-(?:born|based|raised|trained|winning|winner)$/u.test(word) || isRoleNoun(word.split('-')[1] ?? '');
    if (!isTitle && !isPlural && !isCompound && !isRoleNoun(word) && !mayBeBody(word) && !standsBeforeNames(word))
      continue;
    const before = run[at - 1];
    // "Dean Smith", "Guy Major Jones": a forename at the beginning is no title.
    if (isForename(word) && at === 0) continue;
    if (!isTitle && before !== undefined && isForename(before.lower) && at === run.length - 2) continue;
    return at + 1 + foreignPrefix(run.slice(at + 1));
  }
  return foreignPrefix(run);
}

function readPhrase(tokens: readonly Token[], from: number): NamePhrase | null {
  const { words, to } = readRun(tokens, from);
  let run = words.flatMap((at) => tokens[at] ?? []);
  const postNominals: string[] = [];
  let generation = '';
  for (let last = run.at(-1); run.length > 1 && last !== undefined; last = run.at(-1)) {
    if (isGeneration(bare(last))) generation = bare(last);
    else if (isPostNominal(last.text) && !(titleOf(bare(last)) !== undefined && run.length === 1))
      postNominals.unshift(bare(last));
    else break;
    run = run.slice(0, -1);
  }
  let start = nameStart(run);
  let proper = run.slice(start);
  const peer = run[start - 1];
  let end = to;
  if (
    peer !== undefined &&
    proper.length === 1 &&
    PEERAGE.has(bare(peer)) &&
    tokens[to]?.lower === 'of' &&
    tokens[to + 1]?.isCapitalised
  ) {
    start -= 1;
    proper = [...run.slice(start), ...tokens.slice(to, to + 2)];
    end = to + 2;
  }
  const first = proper[0];
  if (first === undefined) return null;
  // "the Lord Mayor", "Lady Chief Justice": an office and no name.
  if (
    peer !== undefined &&
    PEERAGE.has(bare(peer)) &&
    proper.every((token) => isRoleNoun(token.lower) || titleOf(bare(token)) !== undefined)
  )
    return null;
  const before = run.slice(0, start);
  return {
    from,
    to: end,
    nameFrom: words[start] ?? from,
    titles: before.map(bare).filter((word) => titleOf(word) !== undefined),
    before,
    words: proper.map((token) => token.text),
    generation: generation === 'junior' ? 'jr' : generation === 'senior' ? 'sr' : generation,
    postNominals,
  };
}

/** Whether a surname begins with the lower-case particle at `at`: "van der Berg said", "Mr de Souza". */
function isParticleOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.isCapitalised || !isParticle(token.lower)) return false;
  const next = tokens[at + 1];
  const name = next?.kind === 'word' && !next.isCapitalised && isParticle(next.lower) ? tokens[at + 2] : next;
  return name?.isCapitalised === true && !isGrammatical(name) && !isForename(name.lower);
}

const SPEECH = /^(?:said|told|wrote|tweeted|added|\p{L}{4,}ed)$/u;

const isSpeech = (token: Token | undefined) =>
  token?.isCapitalised === false && SPEECH.test(token.lower) && isPlainSpeech(token.lower);

/** Whether a capitalised grammatical word can only be somebody's surname, since it speaks: "Will wrote", "said May". */
function isSpeaking(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const end = tokens[at + 1];
  const verb = next?.kind === 'word' && !next.isCapitalised ? speechVerb(next.lower, '') : undefined;
  // "Will described": no auxiliary has a finite verb behind it.
  const isFiniteVerb = verb !== undefined && !verb.isNounToo && /^(?:past|present)$/u.test(verb.form);
  return isSpeech(next) || isFiniteVerb || (isSpeech(before) && (end === undefined || /^[.,:;]$/u.test(end.text)));
}

const STYLE = /^(?:most|right|rt|very)$/u;

/** Where a style of the clergy begins, the first word of which is at `at` or right before it: "the Most Rev Jane Poole"; else `at`. */
function styleStart(tokens: readonly Token[], at: number): number {
  const isStyled = STYLE.test(tokens[at]?.lower ?? '');
  if (!/^rev(?:d|erend)?$/u.test(tokens[isStyled ? at + 1 : at]?.lower ?? '')) return at;
  const from = STYLE.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const article = tokens[from - 1];
  return article?.lower === 'the' && !article.isCapitalised ? from - 1 : from;
}

/**
 * The runs of capitalised words of a stretch of tokens, in order, with the particles before them that belong to a surname.
 * Linear.
 */
export function namePhrases(tokens: readonly Token[]): NamePhrase[] {
  const phrases: NamePhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (!token.isCapitalised && !isParticleOfName(tokens, at)) continue;
    if (isGrammatical(token) && !(isForename(token.lower) && tokens[at + 1]?.isCapitalised) && !isSpeaking(tokens, at))
      continue;
    if (isParticipleFirst(tokens, at)) continue;
    const phrase = readPhrase(tokens, at);
    if (phrase === null) continue;
    const from = styleStart(tokens, at);
    phrases.push(from < at ? { ...phrase, from } : phrase);
    at = phrase.to - 1;
  }
  return phrases;
}
