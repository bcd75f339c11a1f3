import type { Cue } from './cue.ts';
import type { Source } from './source.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

/** A speech verb in its sentence: it stands at `at`, and what belongs to it ends at `to`. */
export interface ReadVerb {
  readonly tokens: readonly Token[];
  readonly verb: SpeechVerb;
  readonly at: number;
  readonly to: number;
}

/** Whether what the verb reports is said, not thought or done. */
export const isOfSpeech = ({ verbClass }: SpeechVerb) => verbClass === 'say' || verbClass === 'tell';

/** Where the clause of the cue begins whose first word is at `left`: at "as" of "“It is late,” as Jane Poole said". */
function clauseStart(tokens: readonly Token[], left: number): number {
  if (lowerAt(tokens, left - 1) !== 'as') return left;
  const quoted = tokens[left - 2];
  const isBehindComma = quoted?.lower === ',' && tokens[left - 3]?.kind === 'quoted';
  return isBehindComma || (quoted?.kind === 'quoted' && /,\W*$/u.test(quoted.text.slice(-4))) ? left - 1 : left;
}

/**
 * The cue that a speech verb is. `isInverted` where its source stands behind it, `isShared` where it goes on with the source of
 * a cue before it.
 */
export function makeCue(
  { tokens, verb, at, to }: ReadVerb,
  source: Source | null,
  isInverted: boolean,
  isShared: boolean,
): Cue {
  return {
    cueClass: verb.verbClass,
    from: at,
    to,
    source,
    left: isInverted || isShared || source === null ? at : clauseStart(tokens, Math.min(source.from, at)),
    right: isInverted && source !== null ? Math.max(source.to, to) : to,
    isInverted,
    isShared,
    isPlain: isOfSpeech(verb) && !verb.isNounToo && verb.particles.length === 0,
  };
}
