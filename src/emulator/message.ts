import type { APIEmbed } from 'discord.js';
import { type Attachment, attachmentPayload } from './attachments.ts';
import { type Component, walkComponents } from './component.ts';
import { type Payload, userPayload } from './payloads.ts';
import type { PersonName, User, World } from './world.ts';

/** The flags of messages that the emulator knows. */
export const MESSAGE_FLAG = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** A message as it stood at one time; an edit makes another one with the same id. */
export interface EmulatedMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: User;
  readonly content: string;
  readonly flags: number;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Component[];
  readonly attachments: readonly Attachment[];
  /** Whom it notifies: names of people, `everyone` and roles by id; empty where mentions were not allowed. */
  readonly pings: readonly string[];
  /** Whether only one person sees it, until that person's client is closed. */
  readonly ephemeral: boolean;
  readonly visibleTo: 'everyone' | PersonName;
  /** Whether it still stands for a reply that is to come. */
  readonly thinking: boolean;
  readonly deleted: boolean;
  readonly createdAt: number;
  readonly editedAt: number | null;
  /** The interaction that it answers, and who began that. */
  readonly interaction: MessageInteraction | null;
  /** The message to which it is a reply. */
  readonly replyTo: string | null;
}

/** The interaction that a message answers, as the message tells of it. */
export interface MessageInteraction {
  readonly id: string;
  readonly type: number;
  /** Of the command; null for components and modals. */
  readonly command: string | null;
  readonly user: User;
}

/** All the text of a message that a reader sees, a line for each piece: content, embeds, text displays. */
export function messageText(message: Pick<EmulatedMessage, 'content' | 'embeds' | 'components'>): string {
  const embeds = message.embeds.flatMap((embed) => [
    embed.author?.name,
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
    embed.footer?.text,
  ]);
  const displays = [...walkComponents(message.components)].map(({ component }) => component.content);
  return [message.content, ...embeds, ...displays].filter((text) => text).join('\n');
}

const iso = (time: number) => new Date(time).toISOString();

const SLASH_REPLY = 20;
const REPLY = 19;

/** The message as Discord's API describes it. */
export function messagePayload(message: EmulatedMessage, world: World): Payload {
  const { interaction } = message;
  const isFromBot = message.author.id === world.bot.id;
  return {
    id: message.id,
    channel_id: message.channelId,
    type: interaction?.command != null ? SLASH_REPLY : message.replyTo === null ? 0 : REPLY,
    author: userPayload(message.author),
    content: message.content,
    timestamp: iso(message.createdAt),
    edited_timestamp: message.editedAt === null ? null : iso(message.editedAt),
    tts: false,
    pinned: false,
    flags: message.flags | (message.thinking ? MESSAGE_FLAG.loading : 0),
    embeds: message.embeds,
    components: message.components,
    attachments: message.attachments.map(attachmentPayload),
    mention_everyone: message.pings.includes('everyone'),
    mentions: Object.values(world.people)
      .filter(({ name }) => message.pings.includes(name))
      .map(userPayload),
    mention_roles: world.roles.filter(({ id }) => message.pings.includes(id)).map(({ id }) => id),
    ...(isFromBot && interaction !== null
      ? { application_id: world.applicationId, webhook_id: world.applicationId }
      : {}),
    ...(interaction === null ? {} : interactionFields(interaction, world)),
    ...(message.replyTo === null
      ? {}
      : { message_reference: { type: 0, message_id: message.replyTo, channel_id: message.channelId } }),
  };
}

function interactionFields(interaction: MessageInteraction, world: World): Payload {
  const user = userPayload(interaction.user);
  const { id, type, command } = interaction;
  return {
    interaction_metadata: { id, type, user, authorizing_integration_owners: { 0: world.guild.id } },
    ...(command === null ? {} : { interaction: { id, type, name: command, user } }),
  };
}
