import { isMap } from 'yaml';
import { z } from 'zod';
import type { Correction, DocumentKind } from './document.ts';
import type { PartialDate } from './partial-date.ts';
import type { Problem } from './problem.ts';
import {
  lineOf,
  parseYaml,
  partialDate,
  plainText,
  schemaProblems,
  shortened,
  unknownFields,
  webAddress,
} from './yaml-fields.ts';

/** What stands between the two lines of hyphens at the top of a file. */
export interface FrontMatter {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: PartialDate | null;
  readonly url: string | null;
  readonly kind: DocumentKind;
  readonly note: string | null;
  readonly speakers: readonly string[];
  readonly corrections: readonly Correction[];
}

const NONE: FrontMatter = {
  title: null,
  publisher: null,
  date: null,
  url: null,
  kind: 'article',
  note: null,
  speakers: [],
  corrections: [],
};

const schema = z.object({
  title: plainText(300).nullish(),
  publisher: plainText(120).nullish(),
  date: partialDate.nullish(),
  url: webAddress.nullish(),
  kind: z.enum(['article', 'transcript'], 'write article or transcript').nullish(),
  note: plainText(1000).nullish(),
  speakers: z.array(plainText(120), 'write a list of names, each after a hyphen').nullish(),
  corrections: z
    .array(
      z.object(
        { words: plainText(2000), speaker: plainText(120).nullable() },
        'write two lines here, "words: …" and "speaker: …"',
      ),
      'write a list of entries with words and speaker',
    )
    .nullish(),
});

const FENCE = /^---[ \t]*(?:\r?\n|$)/u;
const CLOSE = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu;

/** A file cut in two: its front matter, and where the body starts. `null` where the front matter cannot be used. */
export interface SplitFile {
  readonly frontMatter: FrontMatter | null;
  /** The body exactly as it stands. */
  readonly body: string;
  /** Line of the file, from 1, on which the body starts. */
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

function missing(field: string): string {
  return `the front matter has no ${field}; add a line "${field}: …"`;
}

/**
 * Reads YAML front matter between two lines of three hyphens. A file without it is used with a warning; one whose front
 * matter is malformed is not used, since what it says about the document would be guesswork.
 */
export function splitFrontMatter(source: string, file: string): SplitFile {
  const open = FENCE.exec(source);
  if (open === null) {
    const message = 'no front matter; put title, publisher, date and url between two lines of three hyphens at the top';
    return {
      frontMatter: NONE,
      body: source,
      bodyLine: 1,
      problems: [{ severity: 'warning', file, line: 1, message }],
    };
  }
  const rest = source.slice(open[0].length);
  const close = CLOSE.exec(rest);
  if (close === null) {
    const message = 'the front matter opens here and is never closed; put a line of three hyphens after its last field';
    return { frontMatter: null, body: '', bodyLine: 1, problems: [{ severity: 'error', file, line: 1, message }] };
  }
  const yaml = rest.slice(0, close.index);
  const body = rest.slice(close.index + close[0].length);
  const bodyLine = source.slice(0, source.length - body.length).split('\n').length;
  const { frontMatter, problems } = parseFrontMatter(yaml, file);
  return { frontMatter, body, bodyLine, problems };
}

/** The name of the field that begins at an offset of the YAML. */
const fieldAt = (yaml: string, at: number) => shortened(/^["']?([^"':\n]*)/u.exec(yaml.slice(at))?.[1]?.trim() ?? '');

function parseFrontMatter(yaml: string, file: string): Pick<SplitFile, 'frontMatter' | 'problems'> {
  const { document, lineCounter } = parseYaml(yaml);
  const place = { document, lineCounter, file, firstLine: 2 };
  const [syntax] = document.errors;
  if (syntax !== undefined) {
    const line = lineCounter.linePos(syntax.pos[0]).line + 1;
    const message =
      syntax.code === 'DUPLICATE_KEY'
        ? `the field "${fieldAt(yaml, syntax.pos[0])}" stands twice; put all that belongs to it under one, and take the other out`
        : `the front matter is not valid YAML (${syntax.message.split(/ at line |:?\n/u, 1)[0]}); put text that holds a colon or a quotation mark in quotation marks`;
    return { frontMatter: null, problems: [{ severity: 'error', file, line, message }] };
  }
  if (document.contents !== null && !isMap(document.contents)) {
    const message = 'the front matter is not a list of fields; write lines such as "title: …"';
    return { frontMatter: null, problems: [{ severity: 'error', file, line: 2, message }] };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 }) ?? {};
  } catch (error) {
    // An asterisk before a word is an alias to YAML: "title: *Exclusive*".
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the front matter is not valid YAML (${reason}); put text that begins with an asterisk in quotation marks`;
    return { frontMatter: null, problems: [{ severity: 'error', file, line: 2, message }] };
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { frontMatter: null, problems: schemaProblems(parsed.error, place) };
  const { corrections, ...fields } = parsed.data;
  const unknown = Object.keys(value ?? {}).filter((key) => !Object.hasOwn(schema.shape, key));
  const cure = `known are ${Object.keys(schema.shape).join(', ')}`;
  const problems = unknownFields(
    unknown.map((key) => [key]),
    place,
    cure,
  );
  for (const field of ['title', 'publisher', 'date', 'url'] as const) {
    if (fields[field] == null) problems.push({ severity: 'warning', file, line: 1, message: missing(field) });
  }
  const frontMatter: FrontMatter = {
    title: fields.title ?? null,
    publisher: fields.publisher ?? null,
    date: fields.date ?? null,
    url: fields.url ?? null,
    kind: fields.kind ?? 'article',
    note: fields.note ?? null,
    speakers: fields.speakers ?? [],
    corrections: (corrections ?? []).map((correction, index) => ({
      ...correction,
      line: lineOf(place, ['corrections', index]),
    })),
  };
  return { frontMatter, problems };
}
