/** Tabs and line breaks of all kinds, which become blanks and line feeds. */
const TABS = /\t/gu;
const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/**
 * What must not reach a terminal: control characters, which can move the cursor or do worse, and the characters that
 * turn the direction of writing, which can make a text look like another one.
 */
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Makes a text safe to print. Only line feeds remain of the control characters. */
export function sanitise(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(TABS, '    ')
    .split('\n')
    .map((line) => line.replace(UNSAFE, ''))
    .join('\n');
}
