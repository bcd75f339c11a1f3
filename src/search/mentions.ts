import { isForename } from '../attribution/forenames.ts';
import { areSameForename } from '../attribution/short-forms.ts';
import { titleOf } from '../attribution/titles.ts';
import type { Speaker } from '../corpus/speaker.ts';
import { termOf } from './analyzer.ts';
import { EVERYDAY_TERMS } from './common-words.ts';
import { isSlipFor } from './edit-distance.ts';
import type { QuestionWord } from './question-words.ts';
import type { DirectoryEntry, SpeakerDirectory } from './speaker-directory.ts';
import { ASKING_WORDS, STOP_WORDS } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of a question that name somebody. */
export interface Mention {
  /** Range of words, the end not included. */
  readonly from: number;
  readonly to: number;
  /** Everyone who is meant or may be; never empty. */
  readonly speakers: readonly Speaker[];
  /** By a role ("the council leader") rather than a name. */
  readonly byRole: boolean;
}

/** A role that more people than this hold names nobody. */
const MOST_HOLDERS = 4;
const ARTICLES = new Set(['the', 'a', 'an', 'this', 'that', 'our', 'their', 'its', 'no', 'any']);
const LINKS = new Set(['of', 'for', 'the', 'and', 'in']);

const isPlain = ({ word, term }: QuestionWord) =>
  STOP_WORDS.has(word) || ASKING_WORDS.has(word) || EVERYDAY_TERMS.has(term);

/** Looks up names by their words joined; several people may share a key. */
function nameKeys(directory: SpeakerDirectory): Map<string, DirectoryEntry[]> {
  const keys = new Map<string, DirectoryEntry[]>();
  const add = (key: string, entry: DirectoryEntry) => {
    const known = keys.get(key) ?? [];
    if (!known.includes(entry)) keys.set(key, [...known, entry]);
  };
  for (const entry of directory.entries) {
    for (const name of entry.names) {
      add(name.join(' '), entry);
      // "AnnExample", "lee example" and "Ann-Lee-Example" are met in typed questions.
      add(name.join(''), entry);
      if (name.length > 1) add(name.join('-'), entry);
      if (name.some((word) => word.includes('-'))) add(name.join(' ').replaceAll('-', ' '), entry);
      const first = name[0];
      if (name.length > 1 && first !== undefined && first.length > 1 && entry.quotations > 0) add(first, entry);
    }
    for (const surname of entry.surnames) {
      add(surname, entry);
      if (surname.includes('-')) add(surname.replaceAll('-', ' '), entry);
    }
  }
  return keys;
}

/** Finds whom a question names, by name, by role or with a slip. */
export interface MentionFinder {
  find(words: readonly QuestionWord[], vocabulary: Pick<Vocabulary, 'frequency' | 'isPlain'>): Mention[];
}

/** Words that make another office of the one behind them: a deputy leader is no leader. */
const OTHER_OFFICE = new Set(
  'prime first deputy vice assistant acting interim shadow opposition former ex then next incoming outgoing lord'.split(
    ' ',
  ),
);

/** Prepares the look-ups for the mentions of people in questions. */
export function createMentionFinder(directory: SpeakerDirectory): MentionFinder {
  const keys = nameKeys(directory);
  const longest = Math.max(1, ...[...keys.keys()].map((key) => key.split(' ').length));
  const roleWords = new Set(directory.entries.flatMap(({ roles }) => roles.flatMap(({ all }) => [...all])));
  const single = [...keys.entries()].filter(([key]) => !key.includes(' ') && key.length >= 4);

  const byName = (
    words: readonly QuestionWord[],
    from: number,
    vocabulary: Pick<Vocabulary, 'isPlain'>,
  ): { to: number; entries: readonly DirectoryEntry[] } | null => {
    for (let length = Math.min(longest, words.length - from); length >= 1; length -= 1) {
      const slice = words.slice(from, from + length);
      const entries = keys.get(slice.map(({ word }) => word).join(' '));
      const [only] = slice;
      if (entries === undefined || only === undefined) continue;
      // A name that is also a plain word ("may", "green") counts only where it is printed as a name: "the Bill" is none.
      const isWord = isPlain(only) || vocabulary.isPlain(only.term);
      if (length > 1 || (!ARTICLES.has(words[from - 1]?.word ?? '') && (!isWord || (only.isCapitalised && from > 0)))) {
        return { to: from + length, entries };
      }
    }
    return null;
  };
  const bySlip = (word: QuestionWord): readonly DirectoryEntry[] => {
    if (word.word.length < 4) return [];
    // "scored" is a word of its own and no slip for Mrs Score.
    const isInflection = (key: string) => termOf(key) === termOf(word.word);
    return single.filter(([key]) => isSlipFor(word.word, key) && !isInflection(key)).flatMap(([, entries]) => entries);
  };
  const byRole = (
    words: readonly QuestionWord[],
    from: number,
  ): { to: number; entries: readonly DirectoryEntry[] } | null => {
    let best: { to: number; entries: readonly DirectoryEntry[] } | null = null;
    if (OTHER_OFFICE.has(words[from - 1]?.word ?? '')) return null;
    for (let to = from + 1; to <= Math.min(words.length, from + 8); to += 1) {
      const telling = words
        .slice(from, to)
        .map(({ word }) => word)
        .filter((word) => !LINKS.has(word));
      if (LINKS.has(words[from]?.word ?? 'the') || LINKS.has(words[to - 1]?.word ?? 'the')) continue;
      if (!telling.every((word) => roleWords.has(word))) break;
      const entries = directory.entries.filter(({ roles }) =>
        roles.some(
          ({ office, all }) => telling.every((word) => all.has(word)) && telling.some((word) => office.has(word)),
        ),
      );
      if (entries.length === 0) break;
      if (entries.length <= MOST_HOLDERS) best = { to, entries };
    }
    return best;
  };

  return {
    find(words, vocabulary) {
      const mentions: Mention[] = [];
      let at = 0;
      while (at < words.length) {
        const word = words[at];
        if (word === undefined) break;
        const named = byName(words, at, vocabulary);
        const slip = named === null && vocabulary.frequency(word.term) === 0 && !isPlain(word) ? bySlip(word) : [];
        const role = named === null && slip.length === 0 ? byRole(words, at) : null;
        const found = named ?? (slip.length > 0 ? { to: at + 1, entries: slip } : role);
        if (found === null || found.entries.some((entry) => isSomebodyElse(words, at, entry) && role === null)) {
          at = found?.to ?? at + 1;
          continue;
        }
        const from = withTitles(words, at, mentions.at(-1)?.to ?? 0);
        const before = mentions.at(-1);
        const shared =
          before?.to === at && role === null && !before.byRole
            ? before.speakers.filter((speaker) => found.entries.some((entry) => entry.speaker === speaker))
            : [];
        const speakers = [...new Set(found.entries.map((entry) => entry.speaker))];
        if (before && shared.length > 0) mentions[mentions.length - 1] = { ...before, to: found.to, speakers: shared };
        else mentions.push({ from, to: found.to, speakers, byRole: role !== null });
        at = found.to;
      }
      return mentions;
    },
  };
}

/** Where the titles before the word at `at` begin, not before `least`: "Cllr" and "Mr" belong to the name. */
function withTitles(words: readonly QuestionWord[], at: number, least: number): number {
  let from = at;
  while (from > least && titleOf(words[from - 1]?.word ?? '') !== undefined) from -= 1;
  return from;
}

/** Whether another forename stands before the name: "Ann Example" is not Bob Example. */
function isSomebodyElse(words: readonly QuestionWord[], at: number, entry: DirectoryEntry): boolean {
  const before = words[at - 1];
  if (before === undefined || titleOf(before.word) !== undefined) return false;
  const own = entry.names.flat();
  if (
    own.includes(before.word) ||
    own.some((word) => areSameForename(word, before.word) || isSlipFor(before.word, word))
  )
    return false;
  if (isPlain(before)) return false;
  return isForename(before.word) && (before.isCapitalised || !isPlain(before));
}
