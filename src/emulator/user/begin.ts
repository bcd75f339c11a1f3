import type { Interaction, NewInteraction } from '../interaction.ts';
import { messagePayload } from '../message.ts';
import { actingMemberPayload, interactionChannelPayload, type Payload, userPayload } from '../payloads.ts';
import type { State } from '../state.ts';
import { NotSentError } from './errors.ts';

/** The largest file that may be attached in answer. */
const ATTACHMENT_SIZE = 10 * 1024 * 1024;

/**
 * Begins an interaction and tells the bot of it.
 *
 * @throws {NotSentError} where no bot is connected that could answer
 */
export function beginInteraction(state: State, fields: NewInteraction, data: Payload): Interaction {
  if (!state.gateway.hasSession) throw new NotSentError('No bot is connected.');
  const { world } = state;
  const { person, channelId, type, sourceId } = fields;
  const interaction = state.interactions.create(fields);
  const isInGuild = world.channels.some(({ id }) => id === channelId);
  const source = sourceId === null ? undefined : state.messages.get(sourceId);
  const place = isInGuild
    ? {
        guild_id: world.guild.id,
        guild: { id: world.guild.id, locale: 'en-GB', features: [] },
        guild_locale: 'en-GB',
        member: actingMemberPayload(person),
      }
    : { user: userPayload(person) };
  const payload = {
    id: interaction.id,
    application_id: world.applicationId,
    type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channelId,
    channel: interactionChannelPayload(channelId, world, person),
    ...place,
    ...(source === undefined ? {} : { message: messagePayload(source, world) }),
    app_permissions: world.botPermissions.toString(),
    locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: { 0: isInGuild ? world.guild.id : '0' },
    context: isInGuild ? 0 : 1,
    attachment_size_limit: ATTACHMENT_SIZE,
  };
  state.gateway.dispatch('INTERACTION_CREATE', payload, 0);
  return interaction;
}

/** The data that an interaction with a command carries around its innermost options. */
export function commandData(
  command: { readonly id: string; readonly name: string; readonly type: number; readonly guild_id?: string },
  nesting: readonly { readonly type: number; readonly name: string }[],
  options: readonly Payload[],
  more: Payload = {},
): Payload {
  const nested = nesting.reduceRight<readonly Payload[]>(
    (inner, { type, name }) => [{ type, name, options: inner }],
    options,
  );
  const { id, name, type, guild_id: guildId } = command;
  return { id, name, type, options: nested, ...(guildId === undefined ? {} : { guild_id: guildId }), ...more };
}
