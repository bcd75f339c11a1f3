import type { Description } from './descriptions.ts';
import type { Person } from './person.ts';
import type { Sentence } from './prose.ts';
import { rankOf } from './ranks.ts';
import { canonicalRole, isRoleNoun } from './role-nouns.ts';
import { titleOf } from './titles.ts';

/** Offices and parts that articles speak of without naming who holds them, so that "the judge" is news of nobody named. */
const UNNAMED_PARTS =
  /^(?:judge|magistrate|coroner|chair|clerk|speaker|prosecutor|defendant|appellant|complainant|claimant|victim|suspect|officer|constable|sergeant|detective|inspector|minister|president|premier|king|queen|pope|bishop|mayor|leader|governor|host|presenter|interviewer|moderator|reporter|journalist|correspondent|referee|umpire|manager|coach|boss|head|headteacher|teacher|doctor|nurse|surgeon|paramedic|driver|caller|viewer|reader|listener|customer|source|official|spokesperson|spokesman|spokeswoman|witness|insider|aide|attacker|killer|gunman|burglar|robber|thief|man|woman|boy|girl|person|child|member|candidate|nominee|successor|predecessor|rival|opponent|owner|landlord|tenant|auditor|ombudsman|commissioner|regulator|applicant|developer|organiser|inspector|investigator|pathologist|whip|editor|author|writer|narrator|interviewee|priest|vicar|soldier|resident|neighbour|friend|colleague|partner|husband|wife|brother|sister|son|daughter|chief|executive|director|chairman|secretary|treasurer|captain|professor|expert|analyst|critic|voter|protester|heckler|supporter|mp|councillor|senator|representative|lawmaker|proposer|petitioner|creator|inventor|founder|campaigner|activist)$/u;

/** Nouns that somebody of any trade may be called by. */
const isOfFamily = (noun: string) =>
  /^(?:mother|father|mum|dad|parent|grandmother|grandfather|grandparent|pensioner|husband|wife|son|daughter|brother|sister|widow|widower|twin|teenager|veteran)(?:-of-\p{L}+)?$/u.test(
    noun,
  );

/**
 * Whether the description can say something new of the person: of somebody whose trade the document tells another trade is
 * no news, so that "the barrister" is not Jane Poole, a solicitor; "the mother of two" and "the former mayor" may be.
 */
export function canBeNews({ noun, modifiers }: Description, { honorifics, roles }: Person): boolean {
  if (isOfFamily(noun) || modifiers.some((word) => rankOf(word) === 'former')) return true;
  const isTitled = [...honorifics].some((title) => !/^(?:doctor|professor|)$/u.test(titleOf(title)?.role ?? ''));
  return !isTitled && roles.every(({ title }) => isOfFamily(title.toLowerCase().split(/\s+/u).at(-1) ?? ''));
}

const isFormer = (word: string | undefined) => word !== undefined && rankOf(word) === 'former';

/** Tells whether a noun for a person comes into the text for the first time. */
export interface NounUses {
  /**
   * Whether the description's noun is of a kind that says what somebody known is besides, "the retired welder", and is
   * new. "Former" before it makes another noun of it.
   */
  isNews(description: Description, sentence: number): boolean;
}

/** Gathers where the nouns for people stand first, outside quotation marks; sentences in the order of the text. Linear. */
export function gatherNounUses(sentences: readonly Sentence[]): NounUses {
  const first = new Map<string, number>();
  for (const { tokens, index } of sentences) {
    for (const [at, { kind, lower, isCapitalised }] of tokens.entries()) {
      if (kind !== 'word' || isCapitalised || !isRoleNoun(lower)) continue;
      const before = [1, 2, 3].map((back) => tokens[at - back]?.lower);
      const noun = `${before.some(isFormer) ? 'former ' : ''}${canonicalRole(lower)}`;
      if (!first.has(noun)) first.set(noun, index);
    }
  }
  return {
    isNews({ noun, modifiers }, sentence) {
      const plain = canonicalRole(noun);
      const isOfFormer = modifiers.some(isFormer);
      if (!isOfFormer && UNNAMED_PARTS.test(plain)) return false;
      return (first.get(`${isOfFormer ? 'former ' : ''}${plain}`) ?? sentence) >= sentence;
    },
  };
}
