import stem from 'wink-porter2-stemmer';
import { isFunctionWord } from '../capitalised-words.ts';
import { isRoleNoun } from '../role-nouns.ts';
import { isAttitude, speechVerb } from '../speech-verbs.ts';
import { titleOf } from '../titles.ts';
import type { Token } from '../tokens.ts';
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isClauseWord,
  isDeterminer,
  isModal,
  isPreposition,
  isTimeWord,
} from '../word-classes.ts';
import { hashWord } from './feature-hash.ts';

/** What the tagger sees of a word. Names are not among it: capitalised words count by their shape alone. */
export interface Lexeme {
  /** Hash of the lower-case form; of the shape where the word is a name or a number. */
  readonly word: number;
  /** A coarse part of speech. */
  readonly wordClass: number;
  /** Hash of the last letters. */
  readonly suffix: number;
  /** Hash of the stem (Porter2). */
  readonly stem: number;
  /** Whether the word can be the head of a cue. */
  readonly isOpen: boolean;
}

const CLASSES = [
  'the',
  'and',
  'or',
  'but',
  'not',
  'to',
  'that',
  'who',
  'clause',
  'question',
  'by',
  'of',
  'as',
  'preposition',
  'determiner',
  'be',
  'have',
  'do',
  'modal',
  'he',
  'they',
  'it',
  'pronoun',
  'adverb',
  'time',
  'title',
  'role',
  'say',
  'say present',
  'say base',
  'saying',
  'attitude',
  'ing',
  'ed',
  's',
  'noun',
  'other',
  'name',
  'capitalised',
  'acronym',
  'first',
  'number',
  'possessive',
  'comma',
  'stop',
  'colon',
  'dash',
  'bracket',
  'punctuation',
  'quoted whole',
  'quoted open',
  'quoted part',
  'quoted word',
] as const;
type WordClass = (typeof CLASSES)[number];
const NUMBER_OF_CLASS = new Map<WordClass, number>(CLASSES.map((name, at) => [name, at + 1]));

const IN_ING = /\p{L}{2}ing$/u;
const IN_ED = /\p{L}{2}ed$/u;
const IN_S = /\p{L}{2}s$/u;

function classOfWord(word: string): WordClass {
  if (/^(?:the|and|or|but|to|that|who|by|of|as|they|it)$/u.test(word)) return word as WordClass; // each of these words is a class of its own
  if (/^(?:not|never|n't|no)$/u.test(word)) return 'not';
  if (/^(?:he|she)$/u.test(word)) return 'he';
  if (/^(?:i|we|you|him|her|them|us|me|himself|herself|themselves|itself|one|everyone|nobody|someone)$/u.test(word))
    return 'pronoun';
  if (/^(?:which|what|how|why|whether|when|where|whom|whose)$/u.test(word)) return 'question';
  if (/^(?:has|have|had|having|'ve)$/u.test(word)) return 'have';
  if (/^(?:do|does|did|doing)$/u.test(word)) return 'do';
  if (/^(?:is|was|were|are|be|been|being|am|'s|'re)$/u.test(word)) return 'be';
  if (isModal(word) || word === 'will' || word === "'ll") return 'modal';
  if (isDeterminer(word)) return 'determiner';
  if (isPreposition(word)) return 'preposition';
  if (isClauseWord(word)) return 'clause';
  if (isTimeWord(word)) return 'time';
  if (isAdverb(word)) return 'adverb';
  const verb = speechVerb(word, '');
  if (verb !== undefined) {
    if (verb.form === 'past') return 'say';
    if (verb.form === 'participle') return 'saying';
    return verb.form === 'base' ? 'say base' : 'say present';
  }
  if (isBe(word) || isAuxiliary(word)) return 'be';
  if (isRoleNoun(word)) return 'role';
  if (titleOf(word) !== undefined) return 'title';
  if (isAttitude(word)) return 'attitude';
  if (/(?:tion|ment|ness|ity|ance|ence|ship|ism)s?$/u.test(word)) return 'noun';
  if (IN_ING.test(word)) return 'ing';
  if (IN_ED.test(word)) return 'ed';
  if (IN_S.test(word)) return 's';
  return 'other';
}

function classOfPunctuation(text: string): WordClass {
  if (text === ',') return 'comma';
  if (/^[.!?\u2026]+$/u.test(text)) return 'stop';
  if (/^[:;]$/u.test(text)) return 'colon';
  if (/^[\u2013\u2014\u2015-]+$/u.test(text)) return 'dash';
  if (/^[()[\]{}]$/u.test(text)) return 'bracket';
  return 'punctuation';
}

function classOfQuoted(text: string): WordClass {
  const words = text.split(/\s+/u, 6).length;
  const end = text.slice(-5);
  if (/[,\u2013\u2014\u2015]\W*$/u.test(end)) return 'quoted open';
  if (/[.!?\u2026]\W*$/u.test(end)) return 'quoted whole';
  return words <= 3 ? 'quoted word' : 'quoted part';
}

const make = (word: string, wordClass: WordClass, suffix: string, isOpen = false): Lexeme => ({
  word: hashWord(word),
  wordClass: NUMBER_OF_CLASS.get(wordClass) ?? 0,
  suffix: hashWord(suffix),
  stem: hashWord(stem(word)),
  isOpen,
});

const CLOSED = /^(?:the|and|or|but|not|that|who|clause|question|determiner|be|have|do|modal|he|they|it|pronoun)$/u;

const ACRONYM = /^\p{Lu}[\p{Lu}.&]+$/u;

function readWord(token: Token, isFirst: boolean): Lexeme {
  const { lower } = token;
  const isName =
    token.isCapitalised &&
    !isFunctionWord(lower) &&
    titleOf(lower.replace(/\./gu, '')) === undefined &&
    !isRoleNoun(lower);
  if (isName) {
    const known = isFirst && speechVerb(lower, '') !== undefined;
    if (!known) {
      const isAcronym = ACRONYM.test(token.text);
      const shape = isAcronym ? 'acronym' : isFirst ? 'first' : 'capitalised';
      return make(`#${shape}`, shape, '', false);
    }
  }
  const wordClass = classOfWord(lower);
  return make(lower, wordClass, lower.slice(-3), !CLOSED.test(wordClass));
}

/** A quoted stretch that begins as a sentence does. */
const BEGINS_LARGE = /^\W*\p{Lu}/u;

/** Of quoted stretches only their class and how they begin count, so that few are told apart. */
const KNOWN_QUOTED = new Map<string, Lexeme>();

function lexemeOfQuoted(text: string): Lexeme {
  const wordClass = classOfQuoted(text);
  const beginning = BEGINS_LARGE.test(text.slice(0, 6)) ? 'A' : 'a';
  const key = `${wordClass} ${beginning}`;
  const lexeme = KNOWN_QUOTED.get(key) ?? make(`#${wordClass}`, wordClass, beginning);
  KNOWN_QUOTED.set(key, lexeme);
  return lexeme;
}

/** Words are few and tokens many. */
const KNOWN = new Map<string, Lexeme>();
/** Those with which sentences begin. */
const KNOWN_FIRST = new Map<string, Lexeme>();
const MOST_KNOWN = 50_000;

/** What the tagger sees of a token; `isFirst` where a sentence begins with it. */
export function lexemeOf(token: Token, isFirst: boolean): Lexeme {
  if (token.kind === 'quoted') return lexemeOfQuoted(token.text);
  const all = isFirst ? KNOWN_FIRST : KNOWN;
  const known = all.get(token.text);
  if (known !== undefined) return known;
  const lexeme =
    token.kind === 'word'
      ? readWord(token, isFirst)
      : token.kind === 'number'
        ? make('#number', 'number', '')
        : token.kind === 'possessive'
          ? make("'s", 'possessive', '')
          : make(token.text, classOfPunctuation(token.text), '', token.text === ':');
  if (all.size >= MOST_KNOWN) all.clear();
  all.set(token.text, lexeme);
  return lexeme;
}

/** The number of a class in `Lexeme.wordClass`. */
export const classNumber = (wordClass: WordClass): number => NUMBER_OF_CLASS.get(wordClass) ?? 0;

/** The class of a token that is part of a known person's name. */
export const NAME_CLASS = classNumber('name');
