import type { Cue } from './cue.ts';
import { genderOfPronoun } from './gender.ts';
import type { Mention, SentenceMentions } from './mentions.ts';
import type { NamePhrase } from './name-phrases.ts';
import { isAnswer, isClaim } from './others-words.ts';
import { isRoleNoun } from './role-nouns.ts';
import type { Source } from './source.ts';
import { sourceFrom } from './source-behind.ts';
import { speechVerb } from './speech-verbs.ts';
import { titleOf } from './titles.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isDeterminer, isPreposition } from './word-classes.ts';

/**
 * Whether the name belongs to somebody or something else: "Clerk to Cllr Poole", "Supporters of the leader Jane Poole".
 * "Member for Roads Jane Poole" is the member.
 */
export function isGoverned(tokens: readonly Token[], phrase: NamePhrase): boolean {
  let at = phrase.nameFrom;
  let isOffice = false;
  for (let token = tokens[at - 1]; token !== undefined; token = tokens[at - 1]) {
    const isTitle = titleOf(token.lower) !== undefined || token.text === '.';
    isOffice ||= isRoleNoun(token.lower);
    if (!isTitle && !isRoleNoun(token.lower) && !(isOffice && token.isCapitalised)) break;
    at -= 1;
  }
  if (isDeterminer(lowerAt(tokens, at - 1))) at -= 1;
  return isPreposition(lowerAt(tokens, at - 1));
}

/** "Tom told Jane Poole: “…”": whoever is told does not say it. */
function isTold(tokens: readonly Token[], { from }: Mention): boolean {
  return speechVerb(lowerAt(tokens, from - 1), '') !== undefined;
}

const labelCue = (from: number, to: number, named: Mention, left: number, right: number, isInverted = false): Cue => ({
  cueClass: 'label',
  from,
  to,
  source: { kind: 'mention', mention: named, from: named.from, to: named.to },
  left,
  right,
  isInverted,
  isShared: false,
  isPlain: true,
});
/** Whether a signature that begins at `from` has no more before its name at `name` than an office: "\u2013 head Jane Smith". */
function isSignedAt(tokens: readonly Token[], from: number, name: number): boolean {
  if (name < from || name > from + 3) return false;
  const office = tokens.slice(from, name);
  return office.length === 0 || (office.every(({ kind }) => kind === 'word') && isRoleNoun(lowerAt(tokens, name - 1)));
}

/** "Jane Smith, headteacher: “…”" and "“…” \u2014 Jane Smith": a name and a mark instead of a verb. */
export function readLabelCues(tokens: readonly Token[], mentions: SentenceMentions, isHeadline: boolean): Cue[] {
  const colon = tokens.findIndex((token) => token.lower === ':');
  const first = mentions.mentions[0];
  if (colon > 0 && first !== undefined && !first.isPossessive && first.from <= 3 && !isTold(tokens, first)) {
    const isBare =
      !isGoverned(tokens, first.phrase) &&
      (first.to === colon ||
        (tokens[first.to]?.lower === ',' && first.to + 10 > colon) ||
        (tokens[first.to]?.text === '(' && tokens[colon - 1]?.text === ')' && first.to + 10 > colon));
    const isAnnouncing = tokens[colon + 1]?.kind === 'quoted' || colon === tokens.length - 1;
    if (isBare && (isAnnouncing || (isHeadline && first.to === colon)))
      return [labelCue(colon, colon + 1, first, 0, colon + 1)];
  }
  // "Jane Smith, 42, of Ashwell" on a line of its own, above the words.
  const isNameLine =
    first?.from === 0 &&
    !first.isPossessive &&
    tokens.length <= first.to + 12 &&
    /^[,(]$/u.test(tokens[first.to]?.text ?? ',');
  const isPlainLine = !tokens.some((token) => /^[.!?:;]$/u.test(token.text) || token.kind === 'quoted');
  if (!isHeadline && first !== undefined && first.form === 'name' && isNameLine && isPlainLine) {
    return [labelCue(tokens.length, tokens.length, first, 0, tokens.length)];
  }
  // "It came as no surprise to the pollster Jane Poole: “…”"
  const named = isHeadline ? undefined : mentions.endingAt(colon);
  if (
    named !== undefined &&
    !isTold(tokens, named) &&
    !isGoverned(tokens, named.phrase) &&
    tokens[colon + 1]?.kind === 'quoted'
  )
    return [labelCue(colon, colon + 1, named, 0, colon + 1)];
  const last = tokens.findLastIndex((token) => token.kind === 'quoted');
  const dash = tokens[last + 1];
  const signed = mentions.nextFrom(last + 1);
  if (
    dash !== undefined &&
    signed !== undefined &&
    /^[\u2013\u2014\u2015-]$/u.test(dash.text) &&
    isSignedAt(tokens, last + 2, signed.from) &&
    !signed.isPossessive
  ) {
    const end = tokens[signed.to];
    if (end === undefined || /^[,.(]$/u.test(end.text))
      return [labelCue(last + 1, last + 2, signed, last + 1, tokens.length, true)];
  }
  return [];
}

const sayCue = (at: number, source: Source, left: number, right: number, isInverted: boolean): Cue => ({
  cueClass: 'say',
  from: at,
  to: at + 1,
  source,
  left,
  right,
  isInverted,
  isShared: false,
  isPlain: true,
});

/** "“…,” was Jane Poole's reply": a noun for what is said, with its owner, behind the quotation. */
function readReplyNoun(tokens: readonly Token[], mentions: SentenceMentions): Cue | null {
  if (!/^(?:was|is|came|ran)$/u.test(lowerAt(tokens, 1))) return null;
  const owner = mentions.nextFrom(2);
  const gender = /^(?:his|her)$/u.test(lowerAt(tokens, 2)) ? genderOfPronoun(lowerAt(tokens, 2)) : null;
  const source: Source | null =
    owner?.from === 2 && owner.isPossessive
      ? { kind: 'mention', mention: owner, from: 2, to: owner.to }
      : gender === null
        ? null
        : { kind: 'pronoun', gender, from: 2, to: 3 };
  if (source === null) return null;
  const noun = source.kind === 'mention' ? source.to + 1 : source.to;
  const isNoun = [noun, noun + 1].some((at) => isClaim(lowerAt(tokens, at)) || isAnswer(lowerAt(tokens, at)));
  return isNoun ? sayCue(1, source, 1, noun + 1, true) : null;
}

/** "“Why?” Mr Poole shot back": any verb may announce speech where a quotation that is not at its end comes right before. */
export function readUnusualCue(tokens: readonly Token[], mentions: SentenceMentions): Cue | null {
  const [quoted, first] = tokens;
  if (quoted?.kind !== 'quoted' || first === undefined || !/[,?!][^\p{L}\p{N}]*$/u.test(quoted.text.slice(-4)))
    return null;
  const ofNoun = readReplyNoun(tokens, mentions);
  if (ofNoun !== null) return ofNoun;
  // "“…,” reacted Jane Poole."
  const named = mentions.nextFrom(2);
  const end = tokens[named?.to ?? 0];
  if (
    first.kind === 'word' &&
    /^\p{Ll}{3,}ed$/u.test(first.text) &&
    named?.from === 2 &&
    !named.isPossessive &&
    (end === undefined || /^[.,]$/u.test(end.text))
  ) {
    const source: Source = { kind: 'mention', mention: named, from: 2, to: named.to };
    return sayCue(1, source, 1, named.to, true);
  }
  const source = sourceFrom(tokens, mentions, 1);
  if (source === null || (source.kind !== 'pronoun' && !(source.kind === 'mention' && source.mention.from === 1)))
    return null;
  const verb = tokens[source.to];
  const isVerb =
    verb?.kind === 'word' &&
    !verb.isCapitalised &&
    /ed$|^(?:shot|began|begins|went|put|gave|sang|threw|spat|mused|broke|came)$/u.test(verb.lower);
  if (!isVerb) return null;
  return sayCue(source.to, source, 1, source.to + 1, false);
}
