/** What a pronoun or a description was resolved by: plain facts, for whoever wants to judge how sure it is. */
export interface Evidence {
  /** Sentences from the last one that names or means the person to the source's; 0 for the same sentence. */
  readonly distance: number;
  /** How many others of the sentences within reach the words could mean too. */
  readonly rivals: number;
  /** The person is the subject of that last sentence. */
  readonly isSubject: boolean;
  /** The person's gender was known before the pronoun; of descriptions, whether it is known at all. */
  readonly isGenderKnown: boolean;
}
