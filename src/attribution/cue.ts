import type { Source } from './source.ts';
import type { SpeechVerb } from './speech-verbs.ts';

/** How the content is tied to the cue. */
export type CueClass = SpeechVerb['verbClass'] | 'attitude' | 'according to' | 'label' | 'claim' | 'learnt';

/** Words that announce content, with their source. Positions are those of the sentence's tokens. */
export interface Cue {
  readonly cueClass: CueClass;
  /** The cue's own words: [from, to). */
  readonly from: number;
  readonly to: number;
  readonly source: Source | null;
  /** Where cue and source together begin and end. */
  readonly left: number;
  readonly right: number;
  /** "said X": the source stands behind the verb. */
  readonly isInverted: boolean;
  /** ", adding" or "and said": the source is that of the clause before. */
  readonly isShared: boolean;
  /** A verb that hardly means anything but speech. */
  readonly isPlain: boolean;
}
