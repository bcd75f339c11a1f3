import type { Document as YamlDocument } from 'yaml';
import { isNode, isPair, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { singleLine } from '../text/unseen.ts';
import type { PartialDate } from './partial-date.ts';
import { parsePartialDate } from './partial-date.ts';
import type { Problem } from './problem.ts';

/** Where a parsed piece of YAML stands in its file. */
export interface YamlPlace {
  readonly document: YamlDocument;
  readonly lineCounter: LineCounter;
  readonly file: string;
  /** Line of the file, from 1, on which the YAML starts. */
  readonly firstLine: number;
}

/** The line of the value at a path, or of its nearest parent that the file holds. */
export function lineOf(place: YamlPlace, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = place.document.getIn(path.slice(0, length), true);
    const start = isNode(node) ? node.range?.[0] : isPair(node) && isNode(node.key) ? node.key.range?.[0] : undefined;
    if (start !== undefined) return place.lineCounter.linePos(start).line + place.firstLine - 1;
  }
  return place.firstLine;
}

/** How many fields that mean nothing are named one by one. */
const MOST_NAMED = 5;

/**
 * Warnings of fields that mean nothing, each with its line; beyond the first few, only how many there are.
 *
 * @param paths where they stand: the last part is the field's name
 */
export function unknownFields(paths: readonly (readonly PropertyKey[])[], place: YamlPlace, cure: string): Problem[] {
  const warning = (path: readonly PropertyKey[], message: string): Problem => ({
    severity: 'warning',
    file: place.file,
    line: lineOf(place, path),
    message,
  });
  const [next] = paths.slice(MOST_NAMED);
  return [
    ...paths
      .slice(0, MOST_NAMED)
      .map((path) => warning(path, `unknown field "${shortened(String(path.at(-1)))}" is left out; ${cure}`)),
    ...(next === undefined ? [] : [warning(next, `and ${paths.length - MOST_NAMED} more unknown fields are left out`)]),
  ];
}

const LONGEST_NAME = 60;
/** A name out of a file, cut where it is too long to be shown. */
export const shortened = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);

/** Parses YAML; what is wrong with it stands in the document's errors, and nothing is printed. */
export function parseYaml(source: string): Pick<YamlPlace, 'document' | 'lineCounter'> {
  const lineCounter = new LineCounter();
  // By itself the library warns on standard error of keys that are lists or maps.
  return { document: parseDocument(source, { lineCounter, logLevel: 'error' }), lineCounter };
}

/** A zod error as problems, one a field, each with its line. */
export function schemaProblems(error: z.ZodError, place: YamlPlace): Problem[] {
  return error.issues.map((issue) => ({
    severity: 'error',
    file: place.file,
    line: lineOf(place, issue.path),
    message: `${issue.path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : String(part))).join(', ') || 'this entry'}: ${issue.message}`,
  }));
}

/** A line of text: a string or number of YAML, folded to one line, without unseen characters, 1 to `limit` long. */
export function plainText(limit: number) {
  return z
    .union([z.string(), z.number().transform(String)], 'write text here')
    .transform((value) => singleLine(value).replace(/\s+/gu, ' ').trim())
    .pipe(
      z
        .string()
        .min(1, 'is empty; write text here or remove the line')
        .max(limit, `is longer than ${limit} characters`),
    );
}

/** A date of the calendar, of any precision. YAML reads a bare year as a number. */
export const partialDate = z
  .union([z.string(), z.number().transform(String)], 'write a date such as 2024-09-04, 2024-09 or 2024')
  .transform((value, context): PartialDate => {
    const date = parsePartialDate(value.trim());
    if (date !== null) return date;
    context.addIssue(`"${value}" is not a date; write it such as 2024-09-04, 2024-09 or 2024`);
    return z.NEVER;
  });

/** An address that may be shown as a link. */
export const webAddress = z
  .string('write an address that begins with https://')
  .trim()
  .max(500, 'is longer than 500 characters')
  .refine(
    (value) => URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol),
    'is not a web address; write one that begins with https://',
  )
  .transform((value) => new URL(value).href);
