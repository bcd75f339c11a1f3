/**
 * Characters that nobody sees and that can make a text read as another, or steer a terminal: controls, marks that turn the
 * direction of writing, and blanks without width.
 */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** The text without unseen characters; line breaks count among them unless they are kept. */
export function withoutUnseen(text: string, keepsLines = false): string {
  return text.replace(UNSEEN, (character) => (keepsLines && character === '\n' ? character : ''));
}

/** One line: every run of blanks that holds a line break, and every tab, becomes a space; unseen characters go. */
export function singleLine(text: string): string {
  const lines = text.replace(/\s*[\n\r\u2028\u2029\u0085]\s*/gu, ' ').replace(/[\t\v\f]/gu, ' ');
  return withoutUnseen(lines);
}

/** JSON in which unseen characters of strings stand as escapes: nothing is lost, and nothing steers a terminal. */
export function escapeUnseen(json: string): string {
  return json.replace(UNSEEN, (character) =>
    character === '\n' ? character : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
