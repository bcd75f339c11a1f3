import type { GuildChannel, Person, Role, User, World } from './world.ts';

/** A JSON object as Discord sends it. */
export type Payload = Readonly<Record<string, unknown>>;

const JOINED = '2024-01-08T09:30:00.000000+00:00';

/** A user as others see one. */
export function userPayload(user: User): Payload {
  return {
    id: user.id,
    username: user.username,
    global_name: user.displayName,
    discriminator: '0',
    avatar: null,
    bot: user.isBot,
    public_flags: 0,
  };
}

/** The user of whom the request's token is: more is told about it. */
export function ownUserPayload(bot: User): Payload {
  return { ...userPayload(bot), verified: true, mfa_enabled: true, email: null, flags: 0, locale: 'en-US' };
}

/** A user as a member of the guild. */
export function memberPayload(person: { readonly roleIds: readonly string[] }, user: User): Payload {
  return {
    user: userPayload(user),
    nick: null,
    avatar: null,
    banner: null,
    roles: person.roleIds,
    joined_at: JOINED,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

/** A member within an interaction, where Discord adds what that member may do in the channel. */
export function actingMemberPayload(person: Person): Payload {
  return { ...memberPayload(person, person), permissions: person.permissions.toString() };
}

/** A role of the guild. */
export function rolePayload(role: Role): Payload {
  return {
    id: role.id,
    name: role.name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: role.position,
    permissions: role.permissions.toString(),
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

/** A text channel of the guild. */
export function channelPayload(channel: GuildChannel, world: World): Payload {
  return {
    id: channel.id,
    type: 0,
    guild_id: world.guild.id,
    name: channel.name,
    topic: channel.topic,
    position: world.channels.indexOf(channel),
    permission_overwrites: [],
    nsfw: false,
    parent_id: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
  };
}

/** A person's conversation with the bot. */
export function dmPayload(person: Person): Payload {
  return { id: person.dmChannelId, type: 1, last_message_id: null, flags: 0, recipients: [userPayload(person)] };
}

/** What an interaction says of its channel. */
export function interactionChannelPayload(channelId: string, world: World, person: Person): Payload {
  const channel = world.channels.find(({ id }) => id === channelId);
  if (channel === undefined) return dmPayload(person);
  return { ...channelPayload(channel, world), permissions: person.permissions.toString() };
}

/** The guild as the REST API gives it. */
export function guildPayload(world: World): Payload {
  return {
    id: world.guild.id,
    name: world.guild.name,
    owner_id: world.guild.ownerId,
    icon: null,
    splash: null,
    banner: null,
    description: null,
    discovery_splash: null,
    features: [],
    emojis: [],
    stickers: [],
    roles: world.roles.map(rolePayload),
    preferred_locale: 'en-GB',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    application_id: null,
    vanity_url_code: null,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
  };
}

/** The event that makes the guild known to a session. */
export function guildCreatePayload(world: World): Payload {
  return {
    ...guildPayload(world),
    joined_at: JOINED,
    large: false,
    unavailable: false,
    member_count: Object.keys(world.people).length + 1,
    channels: world.channels.map((channel) => channelPayload(channel, world)),
    members: [memberPayload({ roleIds: [] }, world.bot)],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** The application whose bot is connected. */
export function applicationPayload(world: World): Payload {
  return {
    id: world.applicationId,
    name: world.bot.displayName,
    icon: null,
    description: '',
    bot_public: false,
    bot_require_code_grant: false,
    bot: userPayload(world.bot),
    flags: 0,
    verify_key: '0'.repeat(64),
    team: null,
    owner: { ...userPayload(world.bot), id: world.guild.ownerId, username: 'owner', global_name: 'Owner', bot: false },
    integration_types_config: { 0: {} },
  };
}
