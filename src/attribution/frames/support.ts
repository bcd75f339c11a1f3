/** What the tagger makes of a cue: whether it sees it at all, and whether it takes the same words for the source. */
export interface Support {
  /**
   * `agreed`: rules and tagger see the same cue and source; `other source`: the same cue, with other words as its source;
   * `no source`: the same cue, without a source; `unseen`: a cue of the rules alone; `learnt`: one of the tagger alone;
   * `doubtful`: the same, with words around it that may take it back or make the source something else.
   */
  readonly agreement: 'agreed' | 'doubtful' | 'other source' | 'no source' | 'unseen' | 'learnt';
  /** How likely the tagger holds it that the word is a cue, from 0 to 1; 0 where it is unseen. */
  readonly probability: number;
}
