import { refuse } from './api-error.ts';
import type { UploadedFile } from './attachments.ts';
import { withIds } from './component.ts';
import { type EmulatedMessage, MESSAGE_FLAG, type MessageInteraction, messageText } from './message.ts';
import { pingsOf } from './pings.ts';
import { checkMessage } from './rules/check.ts';
import { type Draft, draftMessage, type MessageBody } from './rules/draft.ts';
import type { Path } from './rules/rule.ts';
import type { State } from './state.ts';
import type { Person, User } from './world.ts';

/** Files that come with a request, by their number. */
export type Files = ReadonlyMap<number, UploadedFile>;

/** Where a new message belongs. */
export interface Destination {
  readonly author: User;
  readonly channelId: string;
  /** Who alone sees it, where it is ephemeral. */
  readonly addressee: Person | null;
  readonly interaction: MessageInteraction | null;
}

/** Makes the message that stands for a reply to come. */
export function createThinking(state: State, destination: Destination, isEphemeral: boolean): EmulatedMessage {
  const flags = isEphemeral ? MESSAGE_FLAG.ephemeral : 0;
  return state.messages.put({ ...blank(state, destination, flags), thinking: true });
}

/**
 * Makes a message of a body that fits its schema.
 *
 * @param prefix where in the request the message stands, for the errors
 * @throws {ApiError} where a rule is broken
 */
export function createMessage(
  state: State,
  route: 'reply' | 'follow-up' | 'channel',
  body: MessageBody,
  files: Files,
  destination: Destination,
  prefix: Path = [],
): EmulatedMessage {
  const draft = draftMessage(route, body, files);
  checkMessage(draft, prefix);
  const message = blank(state, destination, body.flags ?? 0);
  const replyTo = body.message_reference?.message_id ?? null;
  const shown = { ...message, ...contents(state, draft, destination.channelId), replyTo };
  const pings = message.ephemeral
    ? []
    : pingsOf(messageText({ ...shown, embeds: [] }), body.allowed_mentions, state.world);
  return state.messages.put({ ...shown, pings });
}

/**
 * Makes a message something else. Who sees it and whom it notified stay as they were.
 *
 * @throws {ApiError} where a rule is broken
 */
export function editMessage(
  state: State,
  before: EmulatedMessage,
  body: MessageBody,
  files: Files,
  prefix: Path = [],
): EmulatedMessage {
  const draft = draftMessage('edit', body, files, before);
  checkMessage(draft, prefix);
  const settable = MESSAGE_FLAG.suppressEmbeds | MESSAGE_FLAG.componentsV2;
  const flags = body.flags == null ? before.flags : (before.flags & ~settable) | (body.flags & settable);
  return state.messages.put({
    ...before,
    ...contents(state, draft, before.channelId),
    flags,
    thinking: false,
    editedAt: before.thinking ? null : state.clock.now(),
  });
}

/** @throws {ApiError} where it is deleted already */
export function deleteMessage(state: State, message: EmulatedMessage): void {
  if (message.deleted) throw refuse.unknownMessage();
  state.messages.put({ ...message, deleted: true, thinking: false });
}

function blank(state: State, destination: Destination, flags: number): EmulatedMessage {
  const { author, channelId, addressee, interaction } = destination;
  const ephemeral = (flags & MESSAGE_FLAG.ephemeral) !== 0;
  return {
    id: state.nextId(),
    channelId,
    author,
    content: '',
    flags,
    embeds: [],
    components: [],
    attachments: [],
    pings: [],
    ephemeral,
    visibleTo: ephemeral && addressee !== null ? addressee.name : 'everyone',
    thinking: false,
    deleted: false,
    createdAt: state.clock.now(),
    editedAt: null,
    interaction,
    replyTo: null,
  };
}

type Contents = Pick<EmulatedMessage, 'content' | 'embeds' | 'components' | 'attachments'>;

function contents(state: State, draft: Draft, channelId: string): Contents {
  const described = new Map((draft.body.attachments ?? []).map(({ id, description }) => [id, description ?? null]));
  const added = [...draft.files].map(([number, file]) =>
    state.attachments.add(file, channelId, described.get(String(number)) ?? null),
  );
  const kept = (draft.before?.attachments ?? []).filter(
    ({ id }) => draft.body.attachments == null || described.has(id),
  );
  return {
    content: draft.content,
    embeds: draft.embeds.map((embed) => ({ ...embed, type: embed.type ?? RICH })),
    components: withIds(draft.components),
    attachments: [...kept, ...added],
  };
}

// The type of every embed that a bot sends; discord.js has it as an enum, which would have to be loaded.
const RICH = 'rich' as NonNullable<EmulatedMessage['embeds'][number]['type']>;
