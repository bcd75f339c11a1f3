import type { Mention, SentenceMentions } from './mentions.ts';
import type { Person } from './person.ts';
import { bringsUnnamed } from './presented-subject.ts';
import { isRoleNoun } from './role-nouns.ts';
import type { Source } from './source.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

/** What may stand before the name of somebody who is brought on: "applause for", "were led by", "belongs to". */
const TOWARDS = /^(?:for|to|from|with|is|was|including)$/u;
/** By whom a crowd is led goes on, by whom something was said or done need not. */
const LED = /^(?:led|headed|joined|followed|addressed)$/u;
/** What a sentence says of somebody who will say nothing more. */
const GONE = /^(?:died|dies|dead|death|killed|murdered|late|buried|born|named|funeral|memory|tribute|tributes)$/u;
/** Words with which a sentence begins that is about nobody who was spoken of. */
const OF_NOBODY = /^(?:there|it|that|this|they|those|these|but|and|only|all|one|another|among)$/u;

/** Whether what stands before the name brings its bearer on: "applause for", "were led by". */
function isBroughtOn(tokens: readonly Token[], { from }: Mention): boolean {
  const before = lowerAt(tokens, from - 1);
  return TOWARDS.test(before) || (before === 'by' && LED.test(lowerAt(tokens, from - 2)));
}

/** Whether words that say who the person is stand behind the name: ", who sits in", ", one of three partners", ", 54,". */
function isToldWho(tokens: readonly Token[], { to }: Mention): boolean {
  if (lowerAt(tokens, to) !== ',') return false;
  const next = lowerAt(tokens, to + 1);
  if (/^(?:who|whose)$/u.test(next)) return true;
  const isPhrase = /^(?:a|an|the|one|its|their)$/u.test(next);
  return isPhrase && tokens.slice(to + 1, to + 10).some(({ lower }) => isRoleNoun(lower) || lower === 'one');
}

/**
 * Whoever a sentence brings on behind its verb and says who that is, although its subject is a thing or a crowd: "There was loud
 * applause for Jane Poole, who runs the surgery", "They were led by Jane Poole, one of its members". The next sentence goes on about
 * that one. Null where anybody else is named or is the subject, or the one named was spoken of before.
 */
export function introducedTopic(
  tokens: readonly Token[],
  sentence: SentenceMentions,
  subject: Source | null,
  isKnown: (person: Person) => boolean,
): Person | null {
  const [mention, ...others] = sentence.mentions;
  if (mention === undefined || others.length > 0 || mention.form !== 'name' || mention.isPossessive) return null;
  const [person, ...namesakes] = mention.people;
  if (person === undefined || namesakes.length > 0 || isKnown(person)) return null;
  if (subject !== null && subject.kind !== 'other') return null;
  const isOfThing = OF_NOBODY.test(lowerAt(tokens, 0)) || !tokens.slice(0, mention.from).some(isPersonWord);
  if (!isOfThing || !isBroughtOn(tokens, mention) || !isToldWho(tokens, mention)) return null;
  // "The meeting heard from Jane Poole, who spoke for a carer": the carer may go on.
  if (bringsUnnamed(tokens, sentence)) return null;
  return tokens.some(({ kind, lower }) => kind === 'quoted' || GONE.test(lower)) ? null : person;
}

const isPersonWord = ({ kind, lower }: Token) =>
  kind === 'word' && (isRoleNoun(lower) || /^(?:he|she|him|her|his)$/u.test(lower));
