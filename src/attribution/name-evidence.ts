import { isFunctionWord, isNotOfPeople, isParticle } from './capitalised-words.ts';
import { canBeForename, isForename } from './forenames.ts';
import { isKinship } from './kinship.ts';
import type { NamePhrase } from './name-phrases.ts';
import { chunkBefore } from './role-chunks.ts';
import { isRoleNoun, mayBeBody } from './role-nouns.ts';
import { isPlainSpeech } from './speech-verbs.ts';
import { isPersonalTitle, titleOf } from './titles.ts';
import type { Token } from './tokens.ts';
import { isDeterminer, isPreposition } from './word-classes.ts';

/** A name of two or more words takes this much evidence to be taken for a person's. */
export const ENOUGH = 2;

/** Those who go by the name of their firm. */
const FIRMS =
  /^(?:administrators|liquidators|receivers|solicitors|lawyers|accountants|auditors|consultants|architects|agents|auctioneers|surveyors|developers|builders|contractors|housebuilders|insurers|brewers|publishers|retailers|promoters|manufacturers)$/u;

/**
 * Whether the form of the words rules a person out: a body, a street, a newspaper, a headline in capitals. `isTitled` says that an
 * office stands before two words, of which the first is then a name.
 */
function isExcluded(words: readonly string[], isTitled: boolean): boolean {
  if (words.length < 2 || words.length > 5) return true;
  const lower = words.map((word) => word.toLowerCase());
  const first = lower[0] ?? '';
  const last = lower.at(-1) ?? '';
  const isForenameFirst = isTitled || isForename(first) || (canBeForename(first) && !isNotOfPeople(first));
  if ((isForenameFirst ? [last] : lower).some((word) => isNotOfPeople(word))) {
    // "Jane Hill", "Tom Street": surnames that are also words, but only behind a forename and at the end.
    const isSurnameToo =
      isForenameFirst &&
      /^(?:ridge|castle|bridge|waters|crown|beach|hill|wood|woods|heath|lane|green|black|white|bank|banks|field|ford|forest|lake|park|parks|west|east|north|rivers|wells|summers|winter|ward|street|temple|bush|house|hall|france|england|london|church|bridges|brook|market|post|price|power|may|march|day|monday|england|ireland|wales|royal|king|gale|frost|rose|young|banks|moon|court|bay|law|marsh|moss|rush|cross|rice|baker|page|love|best|good|noble|sharp|swift|long|short|brown|gray|grey|fox|wolf|lamb|bird|fisher|parish|lodge|star|case|major|pope|bishop|abbott|dean|priest|knight|little|lords|bond|day|castle|care|nursery)$/u.test(
        last,
      );
    if (!isSurnameToo) return true;
  }
  if (isFunctionWord(last) && !(words.length === 2 && isForename(first))) return true;
  const capitals = words.filter((word) => word.length > 2 && !word.includes('.') && word === word.toUpperCase());
  return capitals.length > 0 && !isForename(first);
}

/** What only people do: "Aveline Poole, who chairs". */
const OF_PEOPLE =
  /^(?:chairs|chaired|leads|represents|represented|lives|lived|works|worked|retired|teaches|taught|studies|studied|volunteers|coaches|edits)$/u;

/** What people have of their own. */
const OPINION =
  /^(?:views?|opinions?|voices?|verdict|accounts?|perspective|objections?|complaints?|applause|laughter|tears|memories)$/u;

/** Whether the insertion that the comma at `comma` opens is closed and a plain verb of speech follows. */
function isSaidBehind(tokens: readonly Token[], comma: number): boolean {
  // "of Dayton, Ore., said"
  const isStop = (at: number) => tokens[at]?.text === '.' && tokens[at + 1]?.text === ',';
  const isPlace = (at: number) => tokens[at + 1]?.isCapitalised === true && isStop(at + 2);
  const end = tokens.findIndex(
    (token, at) => at > comma && token.kind === 'punctuation' && !isStop(at) && !isPlace(at),
  );
  return tokens[end]?.lower === ',' && isPlainSpeech(tokens[end + 1]?.lower ?? '');
}

/** Whether the phrase begins its sentence, or comes behind a short introduction: "Two doors along, Aveline Poole". */
export const isFirst = ({ from }: NamePhrase, tokens: readonly Token[]): boolean =>
  from === 0 || (tokens[from - 1]?.lower === ',' && from <= 6);

/** "Aveline Poole was woken by her dog": whether "his" or "her" in the same clause can only be that of the sentence's subject. */
function isOwnerBehind(phrase: NamePhrase, tokens: readonly Token[]): boolean {
  const { to } = phrase;
  if (!isFirst(phrase, tokens) || tokens[to]?.kind !== 'word' || tokens[to]?.isCapitalised) return false;
  for (const token of tokens.slice(to + 1, to + 9)) {
    if (token.kind !== 'word' || token.isCapitalised) return false;
    if (/^(?:his|her)$/u.test(token.lower)) return true;
  }
  return false;
}

/** Whether the words before the comma are a role with its place: "Her teacher at the school", "The head of Thaxby School". */
function isApposedRole(tokens: readonly Token[], comma: number): boolean {
  const chunk = chunkBefore(tokens, comma);
  const preposition = chunk.findIndex(({ lower }) => isPreposition(lower));
  const isDetermined = isDeterminer(chunk[0]?.lower ?? '');
  const noun = chunk[preposition - 1]?.lower ?? '';
  const last = chunk.at(-1)?.lower ?? '';
  const isOfBody = isRoleNoun(last) || mayBeBody(last);
  return isDetermined && preposition > 0 && preposition <= 4 && isRoleNoun(noun) && !mayBeBody(noun) && !isOfBody;
}

const tellsPerson = (token: Token | undefined) =>
  token?.kind === 'word' && isRoleNoun(token.lower) && !mayBeBody(token.lower);

/**
 * How much speaks for this phrase being a person's full name, by its own words and those beside it: a forename, a title,
 * an age or a role after a comma, a plain verb of speech, "who". Minus infinity where it cannot be one.
 */
export function nameEvidence(phrase: NamePhrase, tokens: readonly Token[]): number {
  // "President Park Geun-hye": behind an office the first word is a name.
  const isTitled = titleOf(phrase.titles.at(-1) ?? '')?.role != null && phrase.words.length === 2;
  if (isExcluded(phrase.words, isTitled)) return Number.NEGATIVE_INFINITY;
  // "de Souza" and "Van der Berg" are surnames.
  const [initial = '', second = ''] = phrase.words;
  if (isParticle(initial) || (isParticle(initial.toLowerCase()) && isParticle(second))) return Number.NEGATIVE_INFINITY;
  let evidence = 0;
  const first = (phrase.words[0] ?? '').toLowerCase();
  // "Ask Tom How": what is a surname besides takes more than a forename before it.
  if (isFunctionWord((phrase.words.at(-1) ?? '').toLowerCase())) evidence -= 1;
  if (isForename(first)) evidence += 2;
  else if (canBeForename(first)) evidence += 1;
  else if (isRoleNoun((phrase.words.at(-1) ?? '').toLowerCase())) evidence -= 2;
  if (phrase.words.length > 2 && /^(?:lord|lady|baroness|baron|viscount|earl)$/u.test(first)) evidence += 2;
  const title = phrase.titles.at(-1);
  // "Right" alone is a word like another: "Right Side News".
  if (title !== undefined && title !== 'right')
    evidence += isPersonalTitle(title) || titleOf(title)?.role === 'mp' ? 3 : 2;
  else if (phrase.before.some((token) => isRoleNoun(token.lower) && !mayBeBody(token.lower))) evidence += 2;
  // "Pieter van der Berg": no street or body has a particle inside its name.
  if (phrase.words.slice(1, -1).some((word) => /^(?:van|von|der|den|bin|ibn)$/u.test(word))) evidence += 2;
  if (phrase.postNominals.length > 0 || phrase.generation !== '') evidence += 2;
  const [before, twoBefore] = [tokens[phrase.from - 1], tokens[phrase.from - 2]];
  const [after, behind, third] = [tokens[phrase.to], tokens[phrase.to + 1], tokens[phrase.to + 2]];
  if (tellsPerson(before) && phrase.before.length === 0) evidence += 2;
  if (before?.lower === ',' && tellsPerson(twoBefore)) {
    // "Her MP, Aveline Poole, said"
    const isClosed = after === undefined || after.kind === 'quoted' || /^[,.;:]$/u.test(after.text);
    evidence += isClosed ? 2 : 1;
  }
  // "Her teacher at the school, Aveline Poole, brought"
  if (before?.lower === ',' && after?.lower === ',' && isApposedRole(tokens, phrase.from - 1)) evidence += 2;
  // "Aveline Poole's daughter"
  if (after?.kind === 'possessive' && isKinship(behind?.lower ?? '')) evidence += 2;
  // "Aveline Poole, of the group Poole Now, said", "Aveline Poole, who runs the group, said"
  if (
    phrase.from === 0 &&
    after?.lower === ',' &&
    /^(?:of|from|who|whose)$/u.test(behind?.lower ?? '') &&
    isSaidBehind(tokens, phrase.to)
  )
    evidence += 2;
  // "The firm's owner, Aveline Poole, said"
  if (before?.lower === ',' && after?.lower === ',' && isPlainSpeech(behind?.lower ?? '')) evidence += 1;
  if (before !== undefined && isPlainSpeech(before.lower)) evidence += 1;
  if (before?.lower === 'the' && phrase.before.length === 0) evidence -= 2;
  // "A spokesperson for the administrators, Cole Fenwick, said": a firm, but for "the owners, Jane Poole and Tom Reed".
  if (before?.text === ',' && FIRMS.test(twoBefore?.lower ?? '') && after?.lower !== 'and') evidence -= 6;
  // "Jane Poole, of Thorpe Fen, whose": where somebody lives.
  const isAddress =
    before?.lower === 'of' && twoBefore?.text === ',' && tokens[phrase.from - 3]?.isCapitalised === true;
  if (isAddress && phrase.titles.length === 0) evidence -= 4;
  // "The Orrin North MP", "the member for Orrin North"
  const isSeat = before?.lower === 'the' && phrase.postNominals.length > 0;
  if (isSeat || (before?.lower === 'for' && /^(?:members?|mps?|candidate)$/u.test(twoBefore?.lower ?? '')))
    evidence -= 2;
  // "“…” – Jane Poole" and "Jane Poole: “…”"
  const isSigned = before !== undefined && /^[\u2013\u2014\u2015-]$/u.test(before.text) && twoBefore?.kind === 'quoted';
  if (isSigned) evidence += 2;
  else if (after?.lower === ':' && behind?.kind === 'quoted') evidence += 1;
  // "One of the tenors, Aveline Poole, is 19"
  if (after?.lower === ',' && /^(?:is|was)$/u.test(behind?.lower ?? '') && /^\d\d$/u.test(third?.text ?? ''))
    evidence += 2;
  if (after?.lower === 'who') evidence += before?.lower === 'was' && twoBefore?.lower === 'it' ? 2 : 1;
  if (isOwnerBehind(phrase, tokens)) evidence += 1;
  // "Aveline Poole is the new head teacher", "was replaced by Aveline Poole"
  const isNew = /^(?:is|became)$/u.test(after?.lower ?? '') && /^(?:the|now)$/u.test(behind?.lower ?? '');
  if (isNew && tokens.slice(phrase.to + 2, phrase.to + 6).some(tellsPerson)) evidence += 2;
  // "and Aveline Poole replaced her", "Aveline Poole is mayor now"
  const isSuccessor =
    /^(?:replaced|succeeded)$/u.test(after?.lower ?? '') && /^(?:him|her)$/u.test(behind?.lower ?? '');
  if (isSuccessor || (after?.lower === 'is' && tellsPerson(behind) && third?.lower === 'now')) evidence += 2;
  if (before?.lower === 'by' && /^(?:replaced|succeeded)$/u.test(twoBefore?.lower ?? '')) evidence += 2;
  // "Next to her was Aveline Poole, from Leeds, whose twin sons"
  // "Another view comes from Aveline Poole, who owns a shop": no bid, which a firm makes.
  const isView =
    before?.lower === 'from' &&
    /^(?:came|comes)$/u.test(twoBefore?.lower ?? '') &&
    OPINION.test(tokens[phrase.from - 3]?.lower ?? '');
  const isPresented = (isView || /^(?:was|is|came|sat|stood)$/u.test(before?.lower ?? '')) && after?.lower === ',';
  if (isPresented && /^(?:from|of|who|whose)$/u.test(behind?.lower ?? '')) evidence += 1;
  const whose =
    after?.lower === ',' ? tokens.slice(phrase.to, phrase.to + 5).findIndex(({ lower }) => lower === 'whose') : -1;
  if (
    whose >= 0 &&
    tokens.slice(phrase.to + whose, phrase.to + whose + 4).some(({ lower }) => isKinship(lower.replace(/s$/u, '')))
  )
    evidence += 2;
  if (after !== undefined && isPlainSpeech(after.lower)) evidence += 1;
  if (after?.lower === ',' || after?.lower === '(') {
    if (behind?.kind === 'number' && /^\d{1,2}$/u.test(behind.text) && third?.kind === 'punctuation') evidence += 2;
    if (behind?.lower === 'who') evidence += OF_PEOPLE.test(third?.lower ?? '') ? 2 : 1;
    for (const token of tokens.slice(phrase.to + 1, phrase.to + 9)) {
      if (token.kind === 'punctuation') break;
      if (token.kind === 'word' && isRoleNoun(token.lower)) {
        evidence += 2;
        break;
      }
    }
  }
  if (after?.kind === 'number' && behind?.kind === 'punctuation' && /^\d\d$/u.test(after.text)) evidence += 1;
  return evidence;
}
