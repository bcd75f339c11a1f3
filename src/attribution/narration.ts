import type { Discourse } from './coreference.ts';
import type { Draft } from './draft.ts';
import type { Gender } from './gender.ts';
import { genderOfPronoun } from './gender.ts';
import { introducedTopic } from './introduced-topic.ts';
import { isKinship } from './kinship.ts';
import { bringsUnnamed } from './presented-subject.ts';
import type { Resolution } from './resolution.ts';
import { genderOfRole } from './role-nouns.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Source } from './source.ts';
import { genderWithin, nounsWithin } from './source-gender.ts';
import { hasEqualObject, mainSubject } from './subject.ts';
import type { Token } from './tokens.ts';
import { lowerAt, quotedWords } from './tokens.ts';
import { isUnknownPerson } from './unknown-names.ts';

/**
 * The gender of the pronoun for whoever is asked: "asked her whether", "pressed him on", and where somebody who is named
 * (`isNamed`) asks, "asked whether she had been there"; null where nobody is.
 */
function askedPronoun(tokens: readonly Token[], isNamed: boolean): Gender | null {
  const whether = tokens.findIndex(
    ({ lower }, index) =>
      /^(?:asked|asks)$/u.test(lower) &&
      /^(?:whether|if)$/u.test(lowerAt(tokens, index + 1)) &&
      /^(?:he|she)$/u.test(lowerAt(tokens, index + 2)) &&
      /^(?:had|was|has|is|did|knew|ever|accepted|regretted)$/u.test(lowerAt(tokens, index + 3)),
  );
  if (isNamed && whether !== -1) return genderOfPronoun(lowerAt(tokens, whether + 2));
  const at = tokens.findIndex(
    ({ lower }, index) =>
      /^(?:asked|asks|pressed|questioned|quizzed|challenged)$/u.test(lower) &&
      /^(?:him|her)$/u.test(lowerAt(tokens, index + 1)) &&
      /^(?:whether|if|what|why|how|about|who|when|where|on|over|directly|again)$/u.test(lowerAt(tokens, index + 2)),
  );
  return at === -1 ? null : genderOfPronoun(lowerAt(tokens, at + 1));
}

/** The gender of the relative without a name who is told something: "told her father to", "asks his wife"; null where nobody is. */
function toldRelative(tokens: readonly Token[]): Gender | null {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      /^(?:told|tells|telling|asked|asks|begged|urged|texted|messaged|rang|called|reminded|promised)$/u.test(lower) &&
      /^(?:his|her|their)$/u.test(lowerAt(tokens, index + 1)) &&
      isKinship(lowerAt(tokens, index + 2)) &&
      tokens[index + 3]?.isCapitalised !== true,
  );
  return at === -1 ? null : genderOfRole(lowerAt(tokens, at + 2));
}

/** Whom a sentence is about: its subject as it is printed, and who that is. */
export interface Narrated {
  readonly subject: Source | null;
  readonly resolved: Resolution | null;
}

/** The subject of the sentence, or the source of a report in it where that tells more. */
function subjectOf({ ruled }: SentenceReading, main: Source | null): Source | null {
  const cued = ruled.find(({ cue }) => cue.source !== null && !cue.isShared)?.cue.source ?? null;
  const isMain = main?.kind === 'mention' || main?.kind === 'pronoun' || (main !== null && cued?.kind === 'other');
  return isMain ? main : (cued ?? main);
}

const SMALL = /\p{Ll}/u;

/** Notes in the discourse whom a sentence names and whom it is about. `drafts` are the reports in it. */
export function noteNarration(discourse: Discourse, reading: SentenceReading, drafts: readonly Draft[]): Narrated {
  const { tokens, mentions } = reading;
  const { index } = reading.sentence;
  const main = mainSubject(tokens, mentions);
  const introduced = introducedTopic(tokens, mentions, main, (person) => discourse.isKnown(person));
  for (const mention of mentions.mentions) {
    const [person, ...others] = mention.people;
    if (person !== undefined && others.length === 0) discourse.note(index, person, false);
    else discourse.noteOneOf(index, mention);
  }
  const subject = subjectOf(reading, main);
  if (main?.kind === 'mention' && hasEqualObject(tokens, mentions, main)) discourse.noteEqualObject(index);
  // "FULL REPORT": a line that is no sentence is about nobody.
  if (!tokens.some(({ text }) => SMALL.test(text))) return { subject: null, resolved: null };
  const own = subject && discourse.resolve(subject, index, quotedWords(tokens));
  const resolved = own ?? drafts.find((draft) => draft.resolution !== null)?.resolution ?? null;
  if (resolved !== null && (own !== null || subject?.kind !== 'unnamed')) discourse.note(index, resolved.person, true);
  else if (introduced !== null) discourse.note(index, introduced, true);
  else if (isUnknownPerson(reading.sentence, main)) discourse.noteUnnamed(index, null);
  else if (
    subject?.kind === 'unnamed' ||
    subject?.kind === 'description' ||
    subject?.kind === 'mention' ||
    subject?.kind === 'pronoun'
  )
    discourse.noteUnnamed(index, genderWithin(tokens, subject), nounsWithin(tokens, subject));
  else if (bringsUnnamed(tokens, mentions)) discourse.noteUnnamed(index, null);
  const asked = resolved === null ? null : askedPronoun(tokens, subject?.kind !== 'pronoun');
  if (asked !== null) discourse.noteAsked(index, asked);
  const relative = toldRelative(tokens);
  if (relative !== null) discourse.noteToldRelative(index, relative);
  return { subject, resolved: subject === null ? null : resolved };
}
