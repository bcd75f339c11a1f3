import { fileURLToPath } from 'node:url';
import { readText, writeText } from './json-lines.ts';
import { print, runScript, ScriptError, UsageError } from './run-script.ts';

const HELP = `
Takes the schemas of the requests that a bot makes out of Discord's OpenAPI document
(https://github.com/discord/discord-api-spec, file specs/openapi.json) and writes them, with all that they refer to and
with closed objects, to src/emulator/schemas.json.

  npm run schemas -- OPENAPI.json [OUTPUT.json]

Exit code: 0 written, 1 the document cannot be used, 2 wrong usage.
`;

/** The commit of discord-api-spec from which the committed file was made; change it together with the file. */
const SOURCE = 'https://github.com/discord/discord-api-spec, specs/openapi.json, commit 74fda0f (2026-07-18)';

/** The requests whose bodies the emulator checks. */
const ROOTS = [
  'ApplicationCommandCreateRequest',
  'ApplicationCommandUpdateRequest',
  'ApplicationCommandPatchRequestPartial',
  'ApplicationCommandAutocompleteCallbackRequest',
  'CreateMessageInteractionCallbackRequest',
  'UpdateMessageInteractionCallbackRequest',
  'ModalInteractionCallbackRequest',
  'MessageCreateRequest',
  'MessageEditRequestPartial',
  'IncomingWebhookRequestPartial',
  'IncomingWebhookUpdateRequestPartial',
];

/** Where the document names schemas, and where the written file does. */
const REFERENCE_IN = '#/components/schemas/';
const REFERENCE_OUT = '#/$defs/';

/** Notes that no check needs. */
const NOTES = new Set(['description', 'title', 'x-discord-union']);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schema without notes, with references into `$defs`, and with every object of known properties closed. */
function tidy(schema: Json, isListOfProperties = false): Json {
  if (Array.isArray(schema)) return schema.map((item: Json) => tidy(item));
  if (!isObject(schema)) {
    return typeof schema === 'string' && schema.startsWith(REFERENCE_IN)
      ? REFERENCE_OUT + schema.slice(REFERENCE_IN.length)
      : schema;
  }
  const kept = Object.entries(schema).filter(([key]) => isListOfProperties || !NOTES.has(key));
  const tidied = Object.fromEntries(kept.map(([key, value]) => [key, tidy(value, key === 'properties')]));
  const isOpen = !isListOfProperties && 'properties' in tidied && !('additionalProperties' in tidied);
  return isOpen ? { ...tidied, additionalProperties: false } : tidied;
}

/** The names of the schemas to which this one refers. */
function references(schema: Json): string[] {
  if (typeof schema === 'string') return schema.startsWith(REFERENCE_OUT) ? [schema.slice(REFERENCE_OUT.length)] : [];
  if (Array.isArray(schema)) return schema.flatMap(references);
  return isObject(schema) ? Object.values(schema).flatMap(references) : [];
}

function extract(all: { readonly [key: string]: Json }): Record<string, Json> {
  const found = new Map<string, Json>();
  const waiting = [...ROOTS];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const schema = all[name];
    if (schema === undefined) throw new ScriptError(`The document has no schema ${name}.`);
    const tidied = tidy(schema);
    found.set(name, tidied);
    waiting.push(...references(tidied));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function parseJson(text: string, file: string): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ScriptError(`${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

await runScript({
  help: HELP,
  options: {},
  async run(_options, [input, output = fileURLToPath(new URL('../emulator/schemas.json', import.meta.url)), ...rest]) {
    if (input === undefined || rest.length > 0) throw new UsageError('Give the OpenAPI document.');
    const document = parseJson(await readText(input), input);
    const components = isObject(document) ? document['components'] : undefined;
    const schemas = isObject(components) ? components['schemas'] : undefined;
    if (!isObject(schemas)) throw new ScriptError(`${input} is not an OpenAPI document: it has no components.schemas.`);
    const defs = extract(schemas);
    const note = `Made by src/cli/schemas.ts from ${SOURCE}. Copyright 2023 Discord, MIT licence: see schemas.LICENSE.txt.`;
    await writeText(output, `${JSON.stringify({ $comment: note, $defs: defs })}\n`);
    print(`${Object.keys(defs).length} schemas written to ${output}`);
    return 0;
  },
});
