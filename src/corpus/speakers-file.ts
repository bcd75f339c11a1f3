import { isMap, isSeq } from 'yaml';
import { z } from 'zod';
import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import type { Problem } from './problem.ts';
import type { Speaker } from './speaker.ts';
import {
  lineOf,
  parseYaml,
  partialDate,
  plainText,
  schemaProblems,
  unknownFields,
  type YamlPlace,
} from './yaml-fields.ts';

/** The registry's file name in the corpus folder. */
export const SPEAKERS_FILE = 'speakers.yaml';

const role = z.object({
  title: plainText(120),
  of: plainText(120).nullish(),
  party: plainText(60).nullish(),
  from: partialDate.nullish(),
  to: partialDate.nullish(),
  aliases: z.array(plainText(120), 'write a list').nullish(),
});

const person = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'write lower-case letters, digits and hyphens')
    .max(60)
    .nullish(),
  name: plainText(120),
  aliases: z.array(plainText(120), 'write a list of names').nullish(),
  honorifics: z.array(plainText(40), 'write a list such as [Cllr]').nullish(),
  roles: z.array(role, 'write a list of roles, each with a title').nullish(),
});

function toSpeaker(entry: z.infer<typeof person>): Speaker {
  return {
    id: entry.id ?? slug(entry.name),
    name: entry.name,
    aliases: entry.aliases ?? [],
    honorifics: entry.honorifics ?? [],
    roles: (entry.roles ?? []).map(({ title, of, party, from, to, aliases }) => ({
      title,
      of: of ?? null,
      party: party ?? null,
      from: from ?? null,
      to: to ?? null,
      aliases: aliases ?? [],
    })),
    origin: 'registry',
  };
}

/** The people of `speakers.yaml`; `null` where the file as a whole cannot be used. */
export interface SpeakersFile {
  readonly speakers: readonly Speaker[] | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a list of people. An entry that is wrong is reported with its line and left out, the others count. A name or
 * alias that two people share is reported: it will never be guessed whom it means.
 */
export function readSpeakersFile(source: string, file: string = SPEAKERS_FILE): SpeakersFile {
  const { document, lineCounter } = parseYaml(source);
  const place: YamlPlace = { document, lineCounter, file, firstLine: 1 };
  const failure = (line: number, message: string): SpeakersFile => ({
    speakers: null,
    problems: [{ severity: 'error', file, line, message }],
  });
  const [syntax] = document.errors;
  if (syntax !== undefined) {
    const reason = syntax.message.split(/ at line |:?\n/u, 1)[0];
    return failure(
      lineCounter.linePos(syntax.pos[0]).line,
      `is not valid YAML (${reason}); mind the indents and quote text that holds a colon`,
    );
  }
  if (document.contents === null) return { speakers: [], problems: [] };
  // People are usually the top of the file; a list under `speakers:` means the same.
  const path = isMap(document.contents) && document.has('speakers') ? ['speakers'] : [];
  const list = document.getIn(path);
  const entries = isSeq(list) ? list : path.length === 0 ? document.contents : null;
  if (!isSeq(entries)) return failure(1, 'is not a list of people; begin each with "- name: …"');
  try {
    return readEntries(entries.items.length, path, place);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure(1, `is not valid YAML (${reason}); put text that begins with an asterisk in quotation marks`);
  }
}

function readEntries(count: number, path: readonly string[], place: YamlPlace): SpeakersFile {
  const problems: Problem[] = [];
  const speakers: Speaker[] = [];
  const lines = new Map<string, number>();
  const unknown: PropertyKey[][] = [];
  const all: unknown = place.document.toJS({ maxAliasCount: 100 });
  const values = z
    .array(z.unknown())
    .parse(path.length === 0 ? all : z.record(z.string(), z.unknown()).parse(all)['speakers']);
  const problem = (severity: Problem['severity'], line: number, message: string) =>
    problems.push({ severity, file: place.file, line, message });
  for (let index = 0; index < count; index += 1) {
    const line = lineOf(place, [...path, index]);
    const parsed = person.safeParse(values[index]);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) issue.path.unshift(...path, index);
      problems.push(...schemaProblems(parsed.error, place));
      continue;
    }
    unknown.push(...unknownKeys(values[index]).map((inner) => [...path, index, ...inner]));
    const speaker = toSpeaker(parsed.data);
    const other = lines.get(speaker.id);
    if (speaker.id === '')
      problem('error', line, `"${speaker.name}" gives no id; add a line "id: …" with letters and digits`);
    else if (other !== undefined)
      problem('error', line, `the id "${speaker.id}" is already used on line ${other}; give this person another one`);
    else {
      lines.set(speaker.id, line);
      speakers.push(speaker);
    }
  }
  problems.push(...unknownFields(unknown, place, 'mind its spelling'));
  problems.push(...sharedNames(speakers, lines, place.file));
  return { speakers, problems };
}

/** Fields of a person and of its roles that mean nothing, each as its path in the entry. */
function unknownKeys(value: unknown): PropertyKey[][] {
  const entry = z.looseObject({ roles: z.array(z.looseObject({})).nullish() }).parse(value);
  const unknown = (fields: object, known: object) => Object.keys(fields).filter((key) => !Object.hasOwn(known, key));
  return [
    ...unknown(entry, person.shape).map((key) => [key]),
    ...(entry.roles ?? []).flatMap((fields, index) => unknown(fields, role.shape).map((key) => ['roles', index, key])),
  ];
}

function sharedNames(speakers: readonly Speaker[], lines: ReadonlyMap<string, number>, file: string): Problem[] {
  const owner = new Map<string, Speaker>();
  const problems: Problem[] = [];
  for (const speaker of speakers) {
    for (const name of [speaker.name, ...speaker.aliases]) {
      const other = owner.get(fold(name));
      owner.set(fold(name), other ?? speaker);
      if (other === undefined || other === speaker) continue;
      const message = `"${name}" names both ${other.name} (line ${lines.get(other.id)}) and ${speaker.name}, so it will be taken for neither; remove it from one of them`;
      problems.push({ severity: 'warning', file, line: lines.get(speaker.id) ?? null, message });
    }
  }
  return problems;
}
