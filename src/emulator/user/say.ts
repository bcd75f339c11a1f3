import type { EmulatedMessage } from '../message.ts';
import { isPermitted, PERMISSION } from '../permissions.ts';
import { pingsOf } from '../pings.ts';
import type { State } from '../state.ts';
import { type Person, userOf } from '../world.ts';
import { NotSentError } from './errors.ts';

const CONTENT_LENGTH = 2000;

/** Writes a person's message into a channel. @throws {NotSentError} where it is empty or too long, or they may not write there */
export function say(state: State, content: string, author: Person, channelId: string): EmulatedMessage {
  const isInGuild = state.world.channels.some(({ id }) => id === channelId);
  if (isInGuild && !isPermitted(author.permissions, PERMISSION.sendMessages))
    throw new NotSentError(`The ${author.name} may use commands here, but not write.`);
  const text = content.trim();
  if (text === '' || text.length > CONTENT_LENGTH) throw new NotSentError('A message has 1 to 2000 characters.');
  return state.messages.put({
    id: state.nextId(),
    channelId,
    author: userOf(author),
    content: text,
    flags: 0,
    embeds: [],
    components: [],
    attachments: [],
    pings: pingsOf(text, null, state.world),
    ephemeral: false,
    visibleTo: 'everyone',
    thinking: false,
    deleted: false,
    createdAt: state.clock.now(),
    editedAt: null,
    interaction: null,
    replyTo: null,
  });
}
