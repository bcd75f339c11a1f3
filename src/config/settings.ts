import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** An unset variable and one set to nothing mean the same, so a line of `.env` can be left blank. */
function optional<Inner extends z.ZodType>(inner: Inner) {
  return z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    inner.optional(),
  );
}

const token = z
  .string()
  .trim()
  .min(8, 'is too short for a bot token; copy it once more')
  .regex(/^[\x21-\x7e]+$/u, 'holds blanks or odd characters; copy the bot token once more, alone on its line')
  .refine((value) => !/^["']|["']$/u.test(value), 'has a quotation mark at one end only; remove it');

const apiUrl = z
  .string()
  .trim()
  .refine(
    (value) => URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol),
    'is not a web address; write one such as http://127.0.0.1:3000/api, or leave it empty for Discord',
  )
  // The client adds the version itself.
  .transform((value) => value.replace(/\/+$/u, '').replace(/\/+v10$/u, ''));

const schema = z.object({
  DISCORD_TOKEN: optional(token),
  DISCORD_API_URL: optional(apiUrl),
  GUILD_ID: optional(
    z
      .string()
      .trim()
      .regex(
        /^\d{17,20}$/u,
        "is not a server's id; switch on Developer Mode in Discord, right-click the server and copy its id (17 to 20 digits)",
      ),
  ),
  CORPUS_DIR: optional(z.string().trim()),
  SEARCH_BY_MEANING: optional(
    z
      .string()
      .trim()
      .toLowerCase()
      .pipe(z.enum(['on', 'off'], 'is neither on nor off; write one of them')),
  ),
  LOG_LEVEL: optional(
    z
      .string()
      .trim()
      .toLowerCase()
      .pipe(z.enum(LOG_LEVELS, `is none of ${LOG_LEVELS.join(', ')}; choose one of them`)),
  ),
});

/** The names of all variables that are read. */
export const VARIABLES: readonly string[] = Object.keys(schema.shape);

/** The program's settings, read once. */
export interface Settings {
  /** Null: no Discord; the local emulator is used. */
  readonly token: string | null;
  /** Address of a server that speaks Discord's API, without version and trailing slash; null for Discord's own. */
  readonly apiUrl: string | null;
  /** The server in which commands are registered; null: everywhere. */
  readonly guildId: string | null;
  readonly corpusFolder: string;
  /** Whether passages are found by what they mean, too, and not by their words alone. */
  readonly searchByMeaning: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Thrown for settings that cannot be used; the message names every one of them, with its cure and never its value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  /** The variables at fault. */
  readonly variables: readonly string[];

  constructor(faults: readonly (readonly [variable: string, message: string])[]) {
    const lines = faults.map(([variable, message]) => `  ${variable} ${message}`);
    super(`The settings (.env file or environment) cannot be used:\n${lines.join('\n')}`);
    this.variables = faults.map(([variable]) => variable);
  }
}

/**
 * Reads the settings from the variables of an environment; others are ignored.
 *
 * @throws {SettingsError} naming all variables that are wrong
 */
export function parseSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = schema.safeParse(variables);
  const faults: [string, string][] = parsed.success
    ? []
    : parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]);
  if ((variables['DISCORD_API_URL'] ?? '').trim() !== '' && (variables['DISCORD_TOKEN'] ?? '').trim() === '') {
    faults.push(['DISCORD_API_URL', 'is set without DISCORD_TOKEN; set both, or neither for the local emulator']);
  }
  if (!parsed.success || faults.length > 0) throw new SettingsError(faults);
  const { DISCORD_TOKEN, DISCORD_API_URL, GUILD_ID, CORPUS_DIR, SEARCH_BY_MEANING, LOG_LEVEL } = parsed.data;
  return {
    token: DISCORD_TOKEN ?? null,
    apiUrl: DISCORD_API_URL ?? null,
    guildId: GUILD_ID ?? null,
    corpusFolder: CORPUS_DIR ?? 'corpus',
    searchByMeaning: SEARCH_BY_MEANING !== 'off',
    logLevel: LOG_LEVEL ?? (DISCORD_TOKEN === undefined ? 'warn' : 'info'),
  };
}
