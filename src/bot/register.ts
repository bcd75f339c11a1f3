import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { z } from 'zod';

type Declaration = RESTPostAPIApplicationCommandsJSONBody;

/** What Discord says of a registered command; all else of it is compared as it stands. */
const registeredCommands = z.array(z.looseObject({ id: z.string(), name: z.string() }));

/** The fields in which a declaration and what Discord keeps of it can differ in a way that matters. */
const COMPARED = ['name', 'type', 'description', 'options', 'default_member_permissions', 'nsfw'] as const;
/** Where a command may be used: settled for a server's own commands, so that Discord leaves these out or fills them in. */
const COMPARED_EVERYWHERE = ['contexts', 'integration_types'] as const;

/** A value in the one form that all ways of saying the same have: no empty or false fields, keys in order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, inner]) => [key, canonical(inner)] as const);
  const isSaying = (inner: unknown) =>
    inner !== null &&
    inner !== undefined &&
    inner !== false &&
    inner !== '' &&
    !(Array.isArray(inner) && inner.length === 0);
  return Object.fromEntries(fields.filter(([, inner]) => isSaying(inner)).sort(([a], [b]) => a.localeCompare(b)));
}

function form(command: object, isGlobal: boolean): string {
  const fields = new Map(Object.entries(command));
  const sets = isGlobal ? COMPARED_EVERYWHERE : [];
  const compared = [
    ...COMPARED.map((key) => [key, fields.get(key)] as const),
    // Sets of numbers: their order says nothing.
    ...sets.map((key) => [key, [z.array(z.number()).nullish().parse(fields.get(key)) ?? []].flat().sort()] as const),
  ];
  return JSON.stringify(canonical(Object.fromEntries(compared)));
}

/**
 * Registers commands in one server alone, or everywhere where `guildId` is null, but only if Discord does not have exactly
 * these: each new name counts against a daily limit, and global changes take time to spread. Commands of the same names
 * that are registered everywhere are removed where one server is to have them: they would appear twice there.
 *
 * @returns whether anything was written
 * @throws what discord.js throws where Discord refuses them or cannot be reached
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  declarations: readonly Declaration[],
  guildId: string | null,
): Promise<boolean> {
  const everywhere = Routes.applicationCommands(applicationId);
  const place = guildId === null ? everywhere : Routes.applicationGuildCommands(applicationId, guildId);
  const registered = registeredCommands.parse(await rest.get(place));
  const forms = new Map(registered.map((command) => [command.name, form(command, guildId === null)]));
  const isUnchanged =
    registered.length === declarations.length &&
    declarations.every((declaration) => forms.get(declaration.name) === form(declaration, guildId === null));
  if (!isUnchanged) await rest.put(place, { body: declarations });
  if (guildId === null) return !isUnchanged;
  const names = new Set(declarations.map(({ name }) => name));
  const doubled = registeredCommands.parse(await rest.get(everywhere)).filter(({ name }) => names.has(name));
  for (const { id } of doubled) await rest.delete(Routes.applicationCommand(applicationId, id));
  return !isUnchanged || doubled.length > 0;
}
