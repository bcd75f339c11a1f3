import { createHash } from 'node:crypto';
import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** Stands for "no speaker" or "no source" in a button's state. */
export const ANY = '-';

const key = z.string().regex(/^(?:[0-9a-f]{12}|-)$/u);
const count = z.coerce.number().int().min(0).max(1_000_000);
const passage = z.string().regex(/^[a-z0-9-]{1,40}$/iu);

const buttonState = z.discriminatedUnion('action', [
  z.object({ action: z.enum(['more', 'post']), offset: count, speaker: key, source: key }),
  z.object({ action: z.literal('only'), speaker: key, source: key }),
  z.object({ action: z.enum(['context', 'post-context']), passage }),
  z.object({ action: z.literal('page'), page: count }),
  z.object({ action: z.literal('quote'), speaker: key }),
]);

/** What a button does, and all that it needs to do it after a restart: a question itself stands in the message. */
export type ButtonState = z.infer<typeof buttonState>;

/** A button's state and the command that serves it. */
export interface DecodedButton {
  readonly command: string;
  readonly state: ButtonState;
}

/** The fields of each action, in the order in which they are written. */
const FIELDS: Readonly<Record<ButtonState['action'], readonly string[]>> = {
  more: ['offset', 'speaker', 'source'],
  post: ['offset', 'speaker', 'source'],
  only: ['speaker', 'source'],
  context: ['passage'],
  'post-context': ['passage'],
  page: ['page'],
  quote: ['speaker'],
};

/** A short key for an id of any length: twelve hexadecimal digits of its SHA-256. */
export function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12);
}

/**
 * A button's state as a `custom_id`: `command:action:field:…`.
 *
 * @throws {RangeError} where it is longer than Discord allows: a mistake of this program, not of a user
 */
export function encodeButton(command: string, state: ButtonState): string {
  const values = new Map<string, string | number>(Object.entries(state));
  const encoded = [command, state.action, ...FIELDS[state.action].map((field) => values.get(field))].join(':');
  if (encoded.length > LIMITS.customId)
    throw new RangeError(`The custom_id of ${command} ${state.action} is too long.`);
  return encoded;
}

/** The command and state of a `custom_id`; null for any that this version of the bot did not make. */
export function decodeButton(customId: string): DecodedButton | null {
  const [command = '', action = '', ...values] = customId.split(':');
  const fields = new Map(Object.entries(FIELDS)).get(action);
  if (fields === undefined || fields.length !== values.length) return null;
  const parsed = buttonState.safeParse({
    action,
    ...Object.fromEntries(fields.map((field, at) => [field, values[at]])),
  });
  return parsed.success ? { command, state: parsed.data } : null;
}
