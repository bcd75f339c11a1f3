/**
 * Something that the person who asked can mend. The message is shown to them and nobody else; it is Discord Markdown, so
 * whatever it quotes has been escaped.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** The person may not do what they asked for. */
export class PermissionError extends UserError {
  override readonly name = 'PermissionError';
}
