import { UserError } from '../../src/reply/user-error.ts';
import { WORDS } from '../../src/reply/words.ts';
import { singleLine } from '../../src/text/unseen.ts';

/**
 * Text that a person typed: on one line, runs of blanks as one.
 *
 * @throws {UserError} where it is longer than `limit`, which Discord checks too
 */
export function typedText(what: string, typed: string, limit: number): string {
  const text = singleLine(typed).replace(/\s+/gu, ' ').trim();
  if (text.length > limit) throw new UserError(WORDS.tooLong(what, text.length, limit));
  return text;
}
