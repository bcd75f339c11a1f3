/** Thrown where Discord's client would not have let a person do this, so nothing was sent to the bot. */
export class NotSentError extends Error {
  override readonly name = 'NotSentError';
}

/** Thrown where a person sees that the bot failed: no answer in time, or none at all. */
export class NoResponseError extends Error {
  override readonly name = 'NoResponseError';
  readonly interactionId: string;
  /** The bot's requests in answer that were refused, as `POST /path: 400 {…}`. */
  readonly refusals: readonly string[];

  constructor(interactionId: string, refusals: readonly string[]) {
    const reasons = refusals.length === 0 ? '' : ` Refused: ${refusals.join('; ')}`;
    super(`The application did not respond.${reasons}`);
    this.interactionId = interactionId;
    this.refusals = refusals;
  }
}
