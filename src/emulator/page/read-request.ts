import { z } from 'zod';
import type { Request } from './protocol.ts';

const AS = z.enum(['member', 'moderator', 'reader']);
const STAND = { as: AS, channel: z.enum(['general', 'debate', 'dm']) };
const SHORT = z.string().max(200);
const TEXT = z.string().max(10_000);
/** Ten megabytes, as Discord takes them, in base64. */
const FILE = z.strictObject({ name: SHORT.min(1), contentType: SHORT, base64: z.base64().max(14_000_000) });
const VALUE = z.union([TEXT, z.number(), z.boolean(), FILE]);
const OPTIONS = z.record(SHORT, VALUE);

const DOING = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('commands'), ...STAND }),
  z.strictObject({
    do: z.literal('run'),
    ...STAND,
    command: SHORT,
    options: OPTIONS,
    target: SHORT.exactOptional(),
  }),
  z.strictObject({
    do: z.literal('autocomplete'),
    ...STAND,
    command: SHORT,
    options: OPTIONS,
    focused: SHORT,
    value: TEXT,
  }),
  z.strictObject({ do: z.literal('press'), as: AS, message: SHORT, customId: SHORT }),
  z.strictObject({ do: z.literal('select'), as: AS, message: SHORT, customId: SHORT, values: z.array(SHORT).max(25) }),
  z.strictObject({
    do: z.literal('submit'),
    interactionId: SHORT,
    values: z.record(SHORT, z.union([TEXT, z.array(SHORT).max(25)])),
  }),
  z.strictObject({ do: z.literal('say'), ...STAND, content: TEXT }),
]);

const REQUEST = z.strictObject({ id: z.int().min(0), doing: DOING });

/** Reads what the page asks for; null where it is nothing that the page would send. */
export function readRequest(text: string): Request | null {
  try {
    return REQUEST.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
