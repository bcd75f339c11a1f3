import { DiscordAPIError, GatewayCloseCodes, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { z } from 'zod';
import type { Settings } from '../config/settings.ts';

/** Thrown where the bot cannot start or go on; the message says why and what to do, and holds no secret. */
export class StartError extends Error {
  override readonly name = 'StartError';
  /** Whether the same may succeed a little later: the network, or Discord itself, was at fault. */
  readonly isPassing: boolean;

  constructor(message: string, isPassing: boolean, options?: ErrorOptions) {
    super(message, options);
    this.isPassing = isPassing;
  }
}

const REFUSED_TOKEN =
  'Discord refused the token. Set DISCORD_TOKEN in .env to the token that the Developer Portal shows under Bot > Reset Token.';
const SESSION_ENDED =
  'Discord ended the session for good. Most likely the token was reset: set DISCORD_TOKEN to the new one and start again.';
const NO_SUCH_SERVER =
  'Discord does not let the bot register commands in the server of GUILD_ID. Check the id, and invite the bot with the link in the README.';
const CHECK_ADDRESS =
  'Check DISCORD_API_URL: it is the address of another Discord up to /api, and empty for Discord itself.';

/** Says in a sentence why Discord closed the gateway's connection for good. `code` is null where it gave none. */
export function explainClose(code: number | null, wasRunning: boolean): StartError {
  switch (code) {
    case null:
      return new StartError(SESSION_ENDED, false);
    case GatewayCloseCodes.AuthenticationFailed:
      return new StartError(wasRunning ? SESSION_ENDED : REFUSED_TOKEN, false);
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents: {
      const message = `Discord refused the intents of the bot (code ${code}). It asks for none, so please report this.`;
      return new StartError(message, false);
    }
    case GatewayCloseCodes.ShardingRequired:
      return new StartError(
        'Discord wants this bot to be sharded (code 4011), which it cannot be: it is in too many servers.',
        false,
      );
    default:
      return new StartError(
        `Discord closed the connection for good (code ${code}). Install the newest version of the bot.`,
        false,
      );
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Whether Discord refused to let the bot into the one server that it was told to serve. */
function isAboutServer({ code, url }: DiscordAPIError, guildId: string | null): boolean {
  const isRefusal = code === RESTJSONErrorCodes.MissingAccess || code === RESTJSONErrorCodes.UnknownGuild;
  return isRefusal && guildId !== null && url.includes(`/guilds/${guildId}/`);
}

/** Says in a sentence why logging in or registering commands failed. */
export function explainStart(cause: unknown, { apiUrl, guildId }: Pick<Settings, 'apiUrl' | 'guildId'>): StartError {
  if (cause instanceof StartError) return cause;
  const fail = (message: string, isPassing: boolean) => new StartError(message, isPassing, { cause });
  if (hasCode(cause, 'TokenInvalid')) return fail(REFUSED_TOKEN, false);
  if (cause instanceof DiscordAPIError || cause instanceof HTTPError) {
    if (cause.status === 401) return fail(REFUSED_TOKEN, false);
    if (cause instanceof DiscordAPIError && isAboutServer(cause, guildId)) return fail(NO_SUCH_SERVER, false);
    if (cause.status === 404 && apiUrl !== null) {
      return fail(`What answers at DISCORD_API_URL has no such route (status 404). ${CHECK_ADDRESS}`, false);
    }
    if (cause.status < 500) {
      return fail(`Discord refused the request ${cause.method} (status ${cause.status}): ${cause.message}`, false);
    }
    return fail(`Discord answered with status ${cause.status}.`, true);
  }
  // What discord.js and the registration throw over an answer of another form than Discord's: a page, a redirection.
  if (cause instanceof TypeError || cause instanceof SyntaxError || cause instanceof z.ZodError) {
    return apiUrl === null
      ? fail("Discord's address answered with something that is not Discord's API; a proxy may stand between.", true)
      : fail(`DISCORD_API_URL answered with something that is not Discord's API. ${CHECK_ADDRESS}`, false);
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (/authentication failed/iu.test(reason)) return fail(REFUSED_TOKEN, false);
  return fail(`Discord cannot be reached: ${reason}`, true);
}
