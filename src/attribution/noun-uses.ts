import { isCommonInBodies } from './body-words.ts';
import { isOfFamily, isOfSchoolAge, isTitled, lastWordOf } from './can-be-news.ts';
import { tellsChildhood } from './childhood.ts';
import { isOfCustomers } from './customers.ts';
import type { Description } from './description.ts';
import type { SentenceMentions } from './mentions.ts';
import { isPartyWord, unnamedMembers } from './parties.ts';
import type { Person } from './person.ts';
import type { Sentence } from './prose.ts';
import { isHolding, rankOf } from './ranks.ts';
import { canonicalRole, isRoleNoun, mayBeBody } from './role-nouns.ts';
import { isToldByDeeds } from './told-by-deeds.ts';
import { isOfSetting } from './trade-settings.ts';

const nouns = (list: string) => new Set(list.split(/\s+/u));

/** Offices and parts that articles speak of without naming who holds them, so that "the judge" is news of nobody named. */
const UNNAMED_PARTS = nouns(
  `police judge magistrate coroner chair clerk speaker prosecutor defendant appellant complainant claimant victim suspect constable
  sergeant detective inspector minister president premier king queen pope bishop mayor governor host presenter
  interviewer moderator reporter journalist correspondent referee umpire driver caller viewer reader listener customer
  source spokesperson spokesman spokeswoman witness insider aide attacker killer gunman burglar robber thief man woman boy
  girl person child member candidate nominee successor predecessor rival opponent landlord tenant auditor ombudsman
  commissioner regulator applicant developer investigator pathologist whip narrator interviewee priest vicar soldier
  neighbour friend colleague partner husband wife brother sister son daughter chief professor voter protester heckler
  receptionist porter usher steward doorman bouncer cashier guard
  proposer petitioner creator inventor patient doctor surgeon paramedic passenger pupil student`,
);

/** Offices of which a body has one, so that "the club manager" may be the one of a club just spoken of. */
const OF_ONE_BODY = nouns(
  `manager owner boss director leader head headteacher chairman secretary treasurer captain coach executive editor principal
  founder organiser`,
);

/** What many may be at once, which says too little by itself where more is known of somebody. */
const OF_MANY = nouns(
  `officer official teacher nurse resident expert analyst critic supporter campaigner activist author writer mp councillor
  senator representative lawmaker worker volunteer`,
);

/** Those of them that nobody is elected or employed to be. */
const OF_ANYBODY = nouns('campaigner activist volunteer supporter author writer');

/** Whether an office is told of the person by the words, so that another office of the same body is somebody else's. */
const hasOfficeOf = ({ roles }: Person, words: readonly string[]) =>
  roles.some(({ title, of }) => {
    const known: readonly string[] = `${title} ${of ?? ''}`.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
    return words.some((word) => known.includes(word));
  });

const isFormer = (word: string | undefined) => word !== undefined && rankOf(word) === 'former';

/** Tells whether a noun for a person comes into the text for the first time. */
export interface NounUses {
  /**
   * Whether the description is of a kind that says what somebody known is besides, "the retired welder", and its noun is
   * new. "Former" before it makes another noun of it. "The café owner" is so only where nothing but what is told of the
   * person speaks of a café, or whose words were quoted before (`isQuoted`).
   */
  isNews(description: Description, person: Person, sentence: number, isQuoted: boolean): boolean;
  /** Whether the sentence tells of a scene that brings somebody of the trade along: "took the dog to the surgery", a vet. */
  isOfScene(noun: string, sentence: number): boolean;
  /** Whether every one of the words is said in one of the sentences. */
  saysAll(words: readonly string[], sentences: readonly number[]): boolean;
  /** Whether one of the sentences says that somebody no longer does what was done: "before retiring". */
  isOfRetirement(sentences: readonly number[]): boolean;
  /** Whether the sentence shows somebody as a customer: "was served", "bought". */
  isOfCustomer(sentence: number): boolean;
  /** Whether the sentence tells an age below sixteen, or of a school. */
  isOfChild(sentence: number): boolean;
  /** Whether the sentences, which are about one person, tell by what is done in them that the noun is that one's. */
  isToldIn(noun: string, sentences: readonly number[]): boolean;
  /** Whether the noun comes up before the sentence first in another than those that are about one person. */
  isUsedOutside(noun: string, own: readonly number[], sentence: number): boolean;
  /** Whether a sentence before speaks of "another driver", so that "the driver" may be either. */
  hasAnother(noun: string, sentence: number): boolean;
  /** Whether a sentence before brings on members of the party without a name: "a Lib Dem". */
  hasUnnamedMember(party: string, sentence: number): boolean;
}

/** What else than a place or party may stand before "MP". */
const NO_PLACES = /^(?:veteran|local|backbench|fellow|same|other)$/u;

/** Whether the description tells an MP by the seat: "the Orrin North MP", "the member for Orrin North". */
export function isOfSeat({ noun, modifiers }: Description): boolean {
  const isOther = (word: string) =>
    rankOf(word) !== null || isHolding(word) || isPartyWord(word) || NO_PLACES.test(word);
  const isMember = noun === 'member' && modifiers.includes('for') && !modifiers.includes('cabinet');
  return isMember || (/^(?:mp|msp|mep|senator)$/u.test(noun) && modifiers.length > 0 && !modifiers.some(isOther));
}

/** A word that stands in more sentences is nobody's own. */
const MOST_USES = 20;

/** By lower-case word the sentences that say it outside quotation marks; of frequent words no more than are needed. */
function indexWords(sentences: readonly Sentence[]): ReadonlyMap<string, readonly number[]> {
  const uses = new Map<string, number[]>();
  for (const { tokens, index } of sentences) {
    for (const { kind, lower } of tokens) {
      if (kind !== 'word') continue;
      const known = uses.get(lower);
      if (known === undefined) uses.set(lower, [index]);
      else if (known.length <= MOST_USES && known.at(-1) !== index) known.push(index);
    }
  }
  return uses;
}

/** Whether the sentence says the words one behind the other. */
function says(sentence: Sentence | undefined, first: string, rest: readonly string[]): boolean {
  const tokens = sentence?.tokens ?? [];
  return tokens.some(
    ({ lower }, at) => lower === first && rest.every((word, offset) => tokens[at + 1 + offset]?.lower === word),
  );
}

/** Gathers where the nouns for people stand first, outside quotation marks; sentences in the order of the text. Linear. */
export function gatherNounUses(
  sentences: readonly Sentence[],
  mentionsOf: ReadonlyMap<number, SentenceMentions>,
): NounUses {
  const first = new Map<string, number>();
  const members = new Map<string, number>();
  const others = new Map<string, number>();
  for (const { tokens, index } of sentences) {
    for (const party of unnamedMembers(tokens)) if (!members.has(party)) members.set(party, index);
    for (const [at, { kind, lower, isCapitalised }] of tokens.entries()) {
      // "the florist's" is a shop, or about something of hers.
      if (kind !== 'word' || isCapitalised || !isRoleNoun(lower) || tokens[at + 1]?.kind === 'possessive') continue;
      const before = [1, 2, 3].map((back) => tokens[at - back]?.lower);
      const noun = `${before.some(isFormer) ? 'former ' : ''}${canonicalRole(lower)}`;
      if (!first.has(noun)) first.set(noun, index);
      // "Another mother, Jane Poole," has a name.
      const next = tokens[at + 1];
      const isNamed = (next?.text === ',' ? tokens[at + 2] : next)?.isCapitalised === true;
      if (/^(?:another|other|second)$/u.test(before[0] ?? '') && !isNamed && !others.has(noun)) others.set(noun, index);
    }
  }
  const sentenceAt = (index: number) => sentences[index - (sentences[0]?.index ?? 0)];
  /** The words of a sentence outside quotation marks. */
  const wordsOf = (index: number) =>
    (sentenceAt(index)?.tokens ?? []).flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []));
  let words: ReadonlyMap<string, readonly number[]> | null = null;
  /** Whether a sentence before says the words, one behind the other, without naming the person. */
  const isOfOthers = (phrase: readonly string[], person: Person, sentence: number) => {
    words ??= indexWords(sentences);
    const [first = '', ...rest] = phrase;
    const follows = (index: number) => says(sentenceAt(index), first, rest);
    const uses = (words.get(first) ?? []).filter(follows);
    const names = (index: number) => mentionsOf.get(index)?.mentions.some(({ people }) => people.includes(person));
    return uses.length > MOST_USES || uses.some((index) => index < sentence && names(index) !== true);
  };
  return {
    isOfScene: (noun, sentence) => isOfSetting(canonicalRole(noun), wordsOf(sentence)),
    saysAll(telling, own) {
      const said = new Set(own.flatMap(wordsOf));
      return telling.every((word) => said.has(word));
    },
    isOfRetirement: (own) =>
      own.flatMap(wordsOf).some((word) => /^(?:retired|retiring|retirement|redundant|until)$/u.test(word)),
    isOfCustomer: (sentence) => wordsOf(sentence).some((word) => isOfCustomers(word)),
    isOfChild: (sentence) => tellsChildhood(sentenceAt(sentence)?.tokens ?? []),
    isToldIn: (noun, own) => isToldByDeeds(canonicalRole(noun), own.flatMap(wordsOf)),
    isUsedOutside: (noun, own, sentence) => {
      const at = first.get(canonicalRole(noun)) ?? sentence;
      return at < sentence && !own.includes(at);
    },
    hasAnother: (noun, sentence) => (others.get(canonicalRole(noun)) ?? sentence) < sentence,
    hasUnnamedMember: (party, sentence) => (members.get(party) ?? sentence) < sentence,
    isNews({ noun, modifiers }, person, sentence, isQuoted) {
      const plain = canonicalRole(noun);
      const isOfFormer = modifiers.some(isFormer);
      // "The Orrin North MP" of somebody of whom no office is known: other MPs before do not matter.
      const hasPlace = isOfSeat({ noun, modifiers });
      const hasOffice = person.roles.some(({ title }) => !isPartyWord(canonicalRole(lastWordOf(title))));
      if (hasPlace && !hasOffice && !isTitled(person)) return true;
      if ((first.get(`${isOfFormer ? 'former ' : ''}${plain}`) ?? sentence) < sentence) return false;
      // "The former owner" is not the new one, nor "the former Thaxby manager" one of the players.
      if (isOfFormer)
        return (
          isQuoted || (!first.has(plain) && modifiers.every((word) => rankOf(word) !== null || !isCommonInBodies(word)))
        );
      // "The lodger" of whom a sentence speaks already is that one; "the housebuilder" may be a firm.
      if (!isRoleNoun(noun) && isOfOthers([noun], person, sentence)) return false;
      if (mayBeBody(plain) && plain !== 'landowner' && !OF_ONE_BODY.has(plain)) return false;
      // "The arresting officer" is told by what the story is of, "the cycling campaigner" by who chairs the Cycling Forum.
      const isOfStory = (word: string) =>
        /ing$/u.test(word) && !person.roles.some(({ of }) => (of ?? '').toLowerCase().split(/\s+/u).includes(word));
      const telling = modifiers.filter((word) => rankOf(word) === null && !isHolding(word) && !isOfStory(word));
      if (isOfSchoolAge(plain, person)) return true;
      // "The lorry driver" is told by what is driven.
      const isTold = isQuoted && telling.length > 0;
      if (UNNAMED_PARTS.has(plain) && !(isTold && plain === 'driver')) return false;
      // "The boy's mother" is told by whose mother she is.
      if (isOfFamily(plain) && telling.length > 0 && telling[0] !== 'of') return false;
      if (OF_ONE_BODY.has(plain))
        return (
          telling.length > 0 && !hasOfficeOf(person, telling) && (isQuoted || !isOfOthers(telling, person, sentence))
        );
      return (
        !OF_MANY.has(plain) ||
        telling.length > 0 ||
        (OF_ANYBODY.has(plain) && person.roles.length === 0 && !isTitled(person))
      );
    },
  };
}
