import { genderOfPronoun } from './gender.ts';
import type { Mention, SentenceMentions } from './mentions.ts';
import type { Person } from './person.ts';
import { speaksForOthers } from './speaks-for-others.ts';
import { isPlainSpeech } from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

/** What somebody is told to be by speaking of that one's family. */
export type Kin = 'mother-to-be' | 'parent' | 'grandparent' | 'widow' | 'widower';

/** Nouns for somebody's children, with what that one is to them. */
const PARENT =
  /^(?:newborn|(?:one|two|three|four|\d)-year-old|(?:\d+|\w+)-month-old|sons?|daughters?|child|children|twins|toddler|baby|stepsons?|stepdaughters?)$/u;
const COUNTS = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|young|grown-up)$/u;
const GRANDPARENT = /^(?:grandsons?|granddaughters?|grandchild|grandchildren)$/u;

/** "Jane Poole, who is expecting her third child" */
function isExpecting(tokens: readonly Token[], to: number): boolean {
  const at = tokens.slice(to, to + 5).findIndex(({ lower }) => lower === 'expecting');
  return at >= 0 && tokens.slice(to + at + 1, to + at + 5).some(({ lower }) => PARENT.test(lower));
}

/** "Jane Poole, who has a newborn" */
const hasBehindWho = (tokens: readonly Token[], to: number) =>
  lowerAt(tokens, to) === ',' &&
  lowerAt(tokens, to + 1) === 'who' &&
  lowerAt(tokens, to + 2) === 'has' &&
  COUNTS.test(lowerAt(tokens, to + 3));

/** What the owner of the noun at one of the next places is: "17-year-old daughter" that of a parent. */
function ownerOf(tokens: readonly Token[], from: number): Kin | null {
  for (let at = from; at < from + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quoted' || token.kind === 'possessive') return null;
    // "her late husband"
    if (token.lower === 'late' && /^(?:husband|wife)$/u.test(lowerAt(tokens, at + 1)))
      return lowerAt(tokens, at + 1) === 'husband' ? 'widow' : 'widower';
    // "whose son-in-law", "her daughter's school"
    if (PARENT.test(token.lower)) return tokens[at + 1]?.kind === 'possessive' ? null : 'parent';
    if (GRANDPARENT.test(token.lower)) return tokens[at + 1]?.kind === 'possessive' ? null : 'grandparent';
    if (token.kind === 'punctuation' && token.lower !== ',') return null;
  }
  return null;
}

/** Whose the child of a "his" or "her" is can be told: the person begins the sentence, and nobody else of that gender is named before. */
function isOwner(person: Person, { mentions }: SentenceMentions, pronounAt: number, gender: Person['gender']): boolean {
  const before = mentions.filter(({ to }) => to <= pronounAt).flatMap(({ people }) => people);
  return (
    (person.gender === null || person.gender === gender) &&
    before.every((other) => other === person || (other.gender !== null && other.gender !== gender))
  );
}

/**
 * What a sentence tells somebody to be whom it names at `mention`, by speaking of that one's children: "parent" of "Jane Poole,
 * whose son", "Jane Poole's daughter Ann", "Jane Poole fears for her children". Null where it tells nothing.
 */
export function toldKin(
  tokens: readonly Token[],
  mention: Mention,
  mentions: SentenceMentions,
  person: Person,
): Kin | null {
  if (mention.isPossessive) return tokens[mention.to]?.kind === 'possessive' ? ownerOf(tokens, mention.to + 1) : null;
  const [first] = mentions.mentions;
  const whose = [mention.to, mention.to + 1, mention.to + 3].find((at) => lowerAt(tokens, at) === 'whose');
  if (whose !== undefined) return ownerOf(tokens, whose + 1);
  if (isExpecting(tokens, mention.to)) return 'mother-to-be';
  if (hasBehindWho(tokens, mention.to)) return ownerOf(tokens, mention.to + 4);
  if (first !== mention || mention.from > 2) return null;
  // "Jane Poole has three children"
  if (lowerAt(tokens, mention.to) === 'has' && COUNTS.test(lowerAt(tokens, mention.to + 1)))
    return ownerOf(tokens, mention.to + 2);
  const reportAt = tokens.findIndex(({ lower }, at) => at >= mention.to && isPlainSpeech(lower));
  for (let at = mention.to; at < tokens.length; at += 1) {
    const gender = genderOfPronoun(lowerAt(tokens, at));
    if (gender === null || !/^(?:his|her)$/u.test(lowerAt(tokens, at))) continue;
    // "Jane Poole said her son was ill" is of hers, "said Reed's wife had left her children" is not.
    const isReported = reportAt !== -1 && at > reportAt;
    const isRightBehind = at === reportAt + 1 || (at === reportAt + 2 && lowerAt(tokens, reportAt + 1) === 'that');
    if (isReported && (!isRightBehind || speaksForOthers(person))) return null;
    const told = ownerOf(tokens, at + 1);
    if (told !== null) return isOwner(person, mentions, at, gender) ? told : null;
  }
  return null;
}
