import { EVERYONE, PERMISSION } from './permissions.ts';
import { snowflakeAt } from './snowflake.ts';

/** Who can act in the emulator: the reader may use commands, but not write. */
export type PersonName = 'member' | 'moderator' | 'reader';

/** The places in the guild. */
export type GuildChannelName = 'general' | 'debate';

/** Where somebody can act; `dm` is that person's conversation with the bot. */
export type ChannelName = GuildChannelName | 'dm';

/** Somebody with an account, a person or the bot. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly isBot: boolean;
}

/** The user that a person is, without what the person may do. */
export function userOf({ id, username, displayName, isBot }: User): User {
  return { id, username, displayName, isBot };
}

/** Somebody who uses the bot. */
export interface Person extends User {
  readonly name: PersonName;
  /** In the guild. */
  readonly permissions: bigint;
  readonly roleIds: readonly string[];
  readonly dmChannelId: string;
}

/** A role of the guild; what everyone may do is one too. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly permissions: bigint;
}

/** A text channel of the guild. */
export interface GuildChannel {
  readonly id: string;
  readonly name: GuildChannelName;
  readonly topic: string;
}

/** One guild with two channels, the bot, and the people who talk to it. Every emulator has the same ids. */
export interface World {
  readonly applicationId: string;
  readonly bot: User;
  /** What the bot itself may do in the guild. */
  readonly botPermissions: bigint;
  readonly guild: { readonly id: string; readonly name: string; readonly ownerId: string };
  readonly roles: readonly Role[];
  readonly channels: readonly GuildChannel[];
  readonly people: Readonly<Record<PersonName, Person>>;
}

/** The ids look as if all of this had been made within a few minutes of one morning. */
const MORNING = Date.UTC(2024, 0, 8, 9, 0, 0);
const idAfter = (minutes: number) => snowflakeAt(MORNING + minutes * 60_000);

const APPLICATION_ID = idAfter(0);
const GUILD_ID = idAfter(1);
const MODERATORS_ID = idAfter(4);
const MODERATOR_PERMISSIONS = EVERYONE | PERMISSION.manageGuild | PERMISSION.manageMessages;

/** The world of every emulator. */
export const WORLD: World = {
  applicationId: APPLICATION_ID,
  bot: { id: APPLICATION_ID, username: 'bot', displayName: 'Bot', isBot: true },
  botPermissions: EVERYONE,
  guild: { id: GUILD_ID, name: 'Emulated server', ownerId: idAfter(5) },
  roles: [
    { id: GUILD_ID, name: '@everyone', position: 0, permissions: EVERYONE },
    { id: MODERATORS_ID, name: 'Moderators', position: 1, permissions: MODERATOR_PERMISSIONS },
  ],
  channels: [
    { id: idAfter(2), name: 'general', topic: 'Everything' },
    { id: idAfter(3), name: 'debate', topic: 'The debate' },
  ],
  people: {
    member: {
      id: idAfter(6),
      name: 'member',
      username: 'member',
      displayName: 'Member',
      isBot: false,
      permissions: EVERYONE,
      roleIds: [],
      dmChannelId: idAfter(8),
    },
    moderator: {
      id: idAfter(7),
      name: 'moderator',
      username: 'moderator',
      displayName: 'Moderator',
      isBot: false,
      permissions: MODERATOR_PERMISSIONS,
      roleIds: [MODERATORS_ID],
      dmChannelId: idAfter(9),
    },
    reader: {
      id: idAfter(10),
      name: 'reader',
      username: 'reader',
      displayName: 'Reader',
      isBot: false,
      permissions: EVERYONE & ~PERMISSION.sendMessages,
      roleIds: [],
      dmChannelId: idAfter(11),
    },
  },
};

/** The id of a place as this person reaches it. */
export function channelIdOf(world: World, channel: ChannelName, person: Person): string {
  if (channel === 'dm') return person.dmChannelId;
  const found = world.channels.find(({ name }) => name === channel);
  if (found === undefined) throw new RangeError(`There is no channel ${channel}.`);
  return found.id;
}

/** Whether this id is one of a person's conversation with the bot. */
export function personOfDm(world: World, channelId: string): Person | undefined {
  return Object.values(world.people).find(({ dmChannelId }) => dmChannelId === channelId);
}
