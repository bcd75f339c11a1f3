import { isTitleCased } from './not-said.ts';
import { isClaimOfAnother } from './others-words.ts';
import type { Token } from './tokens.ts';

/** Words that begin an introduction with somebody else's words in it: "Responding to “…”, she said". */
const INTRODUCTIONS =
  /^(?:asked|accused|pressed|challenged|told|quizzed|questioned|criticised|criticized|described|branded|dubbed|labelled|called|confronted|heckled|mocked|urged|warned|despite|although|though|while|when|after|before|since|because|(?:respond|react|reply|answer|reject|dismiss|deny|disput|rebutt|refut|counter|quot|cit|question|challeng)ing)$/u;

/** Whether an introduction with the title of a work stands there: "Speaking on “Good Morning Fenshire,”". */
export function isTitleIntroduction(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  return to - from > 1 && last?.kind === 'quoted' && tokens[from]?.kind === 'word' && isTitleCased(last.text);
}

/**
 * Whether the words [from, to) before a cue are an introduction and not its content: "Responding to the claim that it was
 * “…”,", "Accused of being “…”,", "Despite “…”,".
 */
export function isIntroduction(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || first.kind !== 'word' || to - from < 3) return false;
  const quoted = tokens.slice(from, to).findIndex(({ kind }) => kind === 'quoted');
  return INTRODUCTIONS.test(first.lower) || isClaimOfAnother(tokens.slice(from, from + Math.max(0, quoted)));
}
