import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** Thrown where the bot cannot start; the message says why and what to do, and holds no secret. */
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

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Says in a sentence why logging in or registering commands failed. */
export function explainStart(cause: unknown): StartError {
  if (cause instanceof StartError) return cause;
  const fail = (message: string, isPassing: boolean) => new StartError(message, isPassing, { cause });
  if (hasCode(cause, 'TokenInvalid')) return fail(REFUSED_TOKEN, false);
  if (cause instanceof DiscordAPIError || cause instanceof HTTPError) {
    if (cause.status === 401) return fail(REFUSED_TOKEN, false);
    if (cause instanceof DiscordAPIError && cause.code === RESTJSONErrorCodes.MissingAccess) {
      return fail(
        'Discord does not let the bot register commands in the server of GUILD_ID. Check the id, and invite the bot with the link in the README.',
        false,
      );
    }
    if (cause.status < 500) {
      return fail(`Discord refused the request ${cause.method} (status ${cause.status}): ${cause.message}`, false);
    }
    return fail(`Discord answered with status ${cause.status}.`, true);
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (/\b4004\b|authentication failed/iu.test(reason)) return fail(REFUSED_TOKEN, false);
  return fail(`Discord cannot be reached: ${reason}`, true);
}
