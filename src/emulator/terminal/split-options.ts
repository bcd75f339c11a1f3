/** A part of a line that names an option and gives it a value, or the free text before the first such part. */
export interface OptionText {
  /** Null for the free text. */
  readonly name: string | null;
  /** Without surrounding blanks and, in a named option, without surrounding quotation marks. */
  readonly text: string;
  /** Where the text begins in the line, after its blanks. */
  readonly start: number;
}

const escaped = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`);

/**
 * Splits `how long? speaker:Ann Example private:true` at the options that are known by name. Any other colon belongs to
 * the text, and so does what stands between quotation marks.
 *
 * @param names the names of the command's options
 * @param from where the options begin in the line
 */
export function splitOptions(line: string, names: readonly string[], from = 0): readonly OptionText[] {
  const marks = names.length === 0 ? [] : [...findNames(line, names, from)];
  const pieces: OptionText[] = [];
  const first = marks[0]?.start ?? line.length;
  const free = line.slice(from, first);
  if (free.trim() !== '') pieces.push({ name: null, text: free.trim(), start: from + indentOf(free) });
  for (const [index, { name, valueStart }] of marks.entries()) {
    const value = line.slice(valueStart, marks[index + 1]?.start ?? line.length);
    pieces.push({ name, text: unquoted(value.trim()), start: valueStart + indentOf(value) });
  }
  return pieces;
}

interface Mark {
  readonly name: string;
  readonly start: number;
  readonly valueStart: number;
}

function* findNames(line: string, names: readonly string[], from: number): Generator<Mark> {
  const known = [...names].sort((a, b) => b.length - a.length).map(escaped);
  // Either a closed quotation, which is passed over, or a name with its colon; both after a blank, colon or the start.
  const pattern = new RegExp(String.raw`(?<=^|[\s:])(?:"[^"]*"(?=\s|$)|(?<=^|\s)(${known.join('|')}):)`, 'giu');
  pattern.lastIndex = from;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    const named = match[1]?.toLowerCase();
    const name = names.find((candidate) => candidate.toLowerCase() === named);
    if (name !== undefined) yield { name, start: match.index, valueStart: match.index + match[0].length };
  }
}

const indentOf = (text: string) => text.length - text.trimStart().length;

function unquoted(text: string): string {
  return /^"[^"]*"$/u.test(text) ? text.slice(1, -1).trim() : text;
}
