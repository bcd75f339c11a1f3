import { isForename } from './forenames.ts';
import type { Mention, SentenceMentions } from './mentions.ts';
import { isWriting } from './others-words.ts';
import { isRoleNoun } from './role-nouns.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isDeterminer, isPreposition } from './word-classes.ts';

/** Verbs that bring somebody on. */
const ARRIVING = /^(?:came|comes|got|gets|stood|stands|stepped|rose|rises|went|walked|spoke|was|is|were|been|sat)$/u;
/** Words that a sentence begins with that brings somebody on: "Up got", "Next came", "Among them is". */
const PLACES =
  /^(?:up|next|then|first|last|also|among|amongst|with|beside|behind|opposite|there|here|enter|leading|opening|closing|chairing|acting|appearing|sitting|standing|speaking|representing|one|watching|listening|waiting)$/u;

/** Where the words that only say who the person is begin, before the name: "the Labour MP", "one of its members,". */
function appositionStart(tokens: readonly Token[], { from }: Mention): number {
  let at = from;
  while (at > 0 && from - at < 8) {
    const before = tokens[at - 1];
    if (before === undefined || before.kind === 'quoted' || ARRIVING.test(before.lower)) return at;
    const isOfPhrase =
      before.text === ',' ||
      before.kind === 'possessive' ||
      before.kind === 'number' ||
      before.isCapitalised ||
      isRoleNoun(before.lower) ||
      isDeterminer(before.lower) ||
      isPreposition(before.lower) ||
      /^(?:one|members|former)$/u.test(before.lower);
    // An adjective or noun before a role: "the retired teacher", "Paralympic hopeful".
    if (!isOfPhrase && !isRoleNoun(lowerAt(tokens, at))) return at;
    at -= 1;
  }
  return at;
}

/** What somebody does who brings on others' words: "to read out the letter", "who found the diary", "to break the news". */
const BRINGING = /^(?:read|find|found|discover|break|broke|deliver|pass)/u;

/** Whether more people or papers come in behind the name, of which the next words may be: "who read out a letter", "for a carer". */
function bringsOthers(tokens: readonly Token[], { to }: Mention): boolean {
  const isApposed = lowerAt(tokens, to) === ',' && isDeterminer(lowerAt(tokens, to + 1));
  const next = tokens.findIndex(({ lower }, at) => at > to + 1 && lower === ',');
  const from = isApposed ? (next === -1 ? tokens.length : next) : to;
  return tokens
    .slice(from)
    .some(({ kind, lower }) => kind === 'word' && (isWriting(lower) || isRoleNoun(lower) || lower === 'prosecuting'));
}

/** "The meeting heard from Jane Poole, whose": a body listens, and whoever it hears goes on. */
function isHeard(tokens: readonly Token[], mention: Mention): boolean {
  const { from } = mention;
  const at = tokens.slice(0, from).findIndex(({ lower }) => lower === 'heard');
  return at > 0 && lowerAt(tokens, at + 1) === 'from' && from - at <= 6;
}

/** "It fell to Jane Poole to reply", "It was Jane Poole who put it best", or no more than "It was Jane Poole". */
function isSpeaking(tokens: readonly Token[], { to }: Mention): boolean {
  return !/^(?:to|who)$/u.test(lowerAt(tokens, to)) || !BRINGING.test(lowerAt(tokens, to + 1));
}

/** "One of them was Una, 16, who asked for no surname to be used": a forename, which leads to nobody known, with an age. */
function bringsForename(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  return tokens.some(
    ({ lower }, at) =>
      /^(?:was|is|were|are|came|met)$/u.test(lower) &&
      tokens[at + 1]?.isCapitalised === true &&
      isForename(lowerAt(tokens, at + 1)) &&
      lowerAt(tokens, at + 2) === ',' &&
      /^\d{1,2}$/u.test(lowerAt(tokens, at + 3)) &&
      !mentions.some(({ from, to }) => from <= at + 1 && at + 1 < to),
  );
}

/**
 * Whether a sentence that begins with no name brings on somebody without one, who may go on: "The first to object was Jane
 * Poole's neighbour", "It was left to Jane Poole to read out the vicar's letter", "One of them was Una, 16".
 */
export function bringsUnnamed(tokens: readonly Token[], { mentions }: SentenceMentions): boolean {
  if (bringsForename(tokens, mentions)) return true;
  // "One of those using it, who gave her name only as Una, said …"
  if (mentions.length === 0 && lowerAt(tokens, 0) === 'one' && lowerAt(tokens, 1) === 'of') return true;
  const [mention] = mentions;
  if (mention === undefined || mention.from < 2) return false;
  if (mention.isPossessive) {
    const isBehindVerb = /^(?:was|is|came|been|were)$/u.test(lowerAt(tokens, mention.from - 1));
    return isBehindVerb && tokens.slice(mention.to + 1, mention.to + 4).some(({ lower }) => isRoleNoun(lower));
  }
  if (isHeard(tokens, mention)) return bringsOthers(tokens, mention);
  return (
    lowerAt(tokens, 0) === 'it' && /^(?:fell|falls|was)$/u.test(lowerAt(tokens, 1)) && !isSpeaking(tokens, mention)
  );
}

/**
 * The one whom a sentence brings on behind its verb: "Up got Jane Poole", "Next came the clerk, Jane Poole", "It fell to Jane
 * Poole to reply", "The first witness was Jane Poole". Null where the name is not the first one of the sentence or stands
 * otherwise.
 */
export function presentedSubject(tokens: readonly Token[], { mentions }: SentenceMentions): Mention | null {
  const [mention] = mentions;
  if (mention === undefined || mention.isPossessive || mention.from < 2 || mention.from > 20) return null;
  const first = lowerAt(tokens, 0);
  const isFalling = first === 'it' && /^(?:fell|falls|was)$/u.test(lowerAt(tokens, 1));
  const before = tokens.slice(0, mention.from).findLastIndex(({ lower }) => /^(?:to|was)$/u.test(lower));
  if (isFalling) return mention.from - before <= 6 && before <= 4 && isSpeaking(tokens, mention) ? mention : null;
  if (isHeard(tokens, mention)) return bringsOthers(tokens, mention) ? null : mention;
  const start = appositionStart(tokens, mention);
  const verb = lowerAt(tokens, start - 1);
  if (start < 1 || !ARRIVING.test(verb)) return null;
  if (PLACES.test(first) || /^\p{L}+-examining$/u.test(first)) return mention;
  // "The first witness was Jane Poole", "At the wheel was Jane Poole", "Her deputy has been Jane Poole"
  const isPronoun = /^(?:he|she|they|this|that|these|those|what|who|there|i|we|you)$/u.test(lowerAt(tokens, start - 2));
  return /^(?:was|is|came|been)$/u.test(verb) && !isPronoun ? mention : null;
}
