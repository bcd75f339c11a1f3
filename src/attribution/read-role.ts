import type { Role } from '../corpus/speaker.ts';
import { isPartyWord } from './parties.ts';
import { canonicalRole, hasAgentForm, isRoleNoun } from './role-nouns.ts';
import { speechVerb } from './speech-verbs.ts';
import { titleOf } from './titles.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isAuxiliary, isClauseWord, isDeterminer, isPreposition } from './word-classes.ts';

/** Offices that are printed with their place or body before them: "Thaxby MP", "Leeds vicar". */
export const OF_PLACES = new Set([
  'mp',
  'msp',
  'mep',
  'councillor',
  'mayor',
  'leader',
  'senator',
  'governor',
  'resident',
  'vicar',
  'headteacher',
  'bishop',
]);
const isVerb = (word: string) => isAuxiliary(word) || (speechVerb(word, '')?.isNounToo === false && !isRoleNoun(word));
/** Words before an office that tell its rank and not its place. */
const RANKS =
  /^(?:county|city|town|borough|district|parish|deputy|former|ex|acting|shadow|prime|senior|group|council)$/u;

/** The tokens as they are printed, with single blanks. */
export function printed(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    const joins = text === '' || token.kind === 'possessive' || /^[.,)]$/u.test(token.text);
    text += joins ? token.text : ` ${token.text}`;
  }
  return text;
}

/** The tokens without the article or "his" that they begin with. */
export const withoutArticle = (tokens: readonly Token[]): readonly Token[] =>
  tokens[0] !== undefined && isDeterminer(tokens[0].lower) ? tokens.slice(1) : tokens;

/** Reads "member for parks" or "Great Thaxby councillor"; null where it is no role. */
export function readRole(tokens: readonly Token[]): Role | null {
  const all = withoutArticle(tokens);
  // "MP for Thaxby since last July", "the consultant who treated him"
  const since = all.findIndex(
    ({ lower }, at) =>
      at > 0 &&
      /^(?:since|until|till|before|when|where|who|whose|these|this|last|appointed|employed|instructed)$/u.test(lower),
  );
  const behind = since === -1 ? all : all.slice(0, since);
  const cutOff = behind.at(-1)?.lower === 'and' ? behind.slice(0, -1) : behind;
  // "A nurse in Thaxby for 20 years before she retired"
  const isOver =
    lowerAt(all, since) === 'before' &&
    all.slice(since + 1, since + 4).some(({ lower }) => /^(?:retir|leav|left)/u.test(lower));
  const words = isOver ? cutOff.filter(({ lower }) => !/^(?:a|an|the)$/u.test(lower)) : cutOff;
  const isParticiple =
    speechVerb(words[0]?.lower ?? '', '')?.form === 'participle' && !isRoleNoun(words[1]?.lower ?? '');
  if (words.length === 0 || words.length > 14 || isParticiple) return null;
  if (
    words.some(
      (token) =>
        token.kind === 'quoted' ||
        (token.kind === 'word' && isClauseWord(token.lower) && !/^(?:and|as|then)$/u.test(token.lower)),
    )
  )
    return null;
  if (words.some((token) => token.kind === 'word' && !token.isCapitalised && isVerb(token.lower))) return null;
  const cut = words.findIndex((token) => isPreposition(token.lower));
  const head = cut === -1 ? words : words.slice(0, cut);
  const noun = head.at(-1);
  if (noun === undefined || noun.kind !== 'word') return null;
  // "a piano tuner"
  const isTrade = /^an?$/u.test(lowerAt(tokens, 0)) && !noun.isCapitalised && hasAgentForm(noun.lower) && cut === -1;
  if (!isRoleNoun(noun.lower) && titleOf(noun.lower)?.role === undefined && !isTrade) return null;
  const role = (title: string, of: string | null): Role => ({
    title: isOver ? `former ${title}` : title,
    of,
    party: null,
    from: null,
    to: null,
    aliases: [],
  });
  if (cut !== -1) return role(printed(head), printed(withoutArticle(words.slice(cut + 1))) || null);
  if (!OF_PLACES.has(canonicalRole(noun.lower))) return role(printed(head), null);
  // Capitalised words before the noun are the place or body: "Great Thaxby councillor".
  let place = 0;
  while (place < head.length - 1 && isPlaceWord(head[place])) place += 1;
  let title = place;
  while (title < head.length - 1 && isPartyWord(head[title]?.lower ?? '')) title += 1;
  const party = title === place ? null : printed(head.slice(place, title));
  return { ...role(printed(head.slice(title)), place === 0 ? null : printed(head.slice(0, place))), party };
}

const isPlaceWord = (token: Token | undefined): boolean =>
  token?.isCapitalised === true && !isPartyWord(token.lower) && !RANKS.test(token.lower);
