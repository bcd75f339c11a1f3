import type { LineCounter, Document as YamlDocument } from 'yaml';
import { isNode, isPair } from 'yaml';
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
