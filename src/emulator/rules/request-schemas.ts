import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Path, Violation } from './rule.ts';
import { schemaViolations } from './schema-violations.ts';

/** The requests whose bodies have a published schema, by the schema's name. */
export type SchemaName =
  | 'ApplicationCommandCreateRequest'
  | 'ApplicationCommandUpdateRequest'
  | 'ApplicationCommandPatchRequestPartial'
  | 'ApplicationCommandAutocompleteCallbackRequest'
  | 'CreateMessageInteractionCallbackRequest'
  | 'UpdateMessageInteractionCallbackRequest'
  | 'ModalInteractionCallbackRequest'
  | 'MessageCreateRequest'
  | 'MessageEditRequestPartial'
  | 'IncomingWebhookRequestPartial'
  | 'IncomingWebhookUpdateRequestPartial';

/** The document that `npm run schemas` writes. */
const document = z.object({ $defs: z.record(z.string(), z.unknown()) });

const compiled = new Map<SchemaName, z.ZodType>();
let definitions: Record<string, unknown> | null = null;

function schema(name: SchemaName): z.ZodType {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  definitions ??= document.parse(JSON.parse(readFileSync(new URL('../schemas.json', import.meta.url), 'utf8'))).$defs;
  // The file holds JSON schemas and nothing else; the script that writes it and its test see to that.
  const root = { $ref: `#/$defs/${name}`, $defs: definitions } as z.core.JSONSchema.JSONSchema;
  const made = z.fromJSONSchema(root);
  compiled.set(name, made);
  return made;
}

/** Checks a body against Discord's published schema. What is deeper down has `prefix` before its path. */
export function schemaFaults(name: SchemaName, body: unknown, prefix: Path = []): Violation[] {
  const parsed = schema(name).safeParse(withoutIgnored(body));
  return parsed.success ? [] : schemaViolations(parsed.error.issues, prefix);
}

/** Fields that discord.js sends and Discord accepts, though the published schemas do not all have them. */
const IGNORED = new Set(['tts', 'nonce', 'enforce_nonce', 'nsfw']);

function withoutIgnored(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const entries = Object.entries(body)
    .filter(([key]) => !IGNORED.has(key))
    .map(([key, value]) => [key, key === 'data' ? withoutIgnored(value) : tolerated(key, value)]);
  return Object.fromEntries(entries);
}

/** Discord gives out permissions as a string of digits and takes them back as such. */
function tolerated(key: string, value: unknown): unknown {
  return key === 'default_member_permissions' && typeof value === 'string' && /^\d{1,16}$/u.test(value)
    ? Number(value)
    : value;
}
