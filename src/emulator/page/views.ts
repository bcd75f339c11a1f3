import type { EmulatedMessage } from '../message.ts';
import { isPermitted, PERMISSION } from '../permissions.ts';
import type { UserSide } from '../user/user-side.ts';
import { runnables } from '../user/visible-commands.ts';
import type { ChannelName, PersonName, World } from '../world.ts';
import type { CommandView, MessageView, PlaceView } from './protocol.ts';

/** A message as the page is told of it: without the bytes of its files. */
export function messageView(message: EmulatedMessage): MessageView {
  const { attachments, author, flags: _flags, replyTo: _replyTo, ...rest } = message;
  return {
    ...rest,
    author: { name: author.displayName, isBot: author.isBot },
    attachments: attachments.map(({ name, bytes, url }) => ({ name, size: bytes.length, url })),
  };
}

/** The commands that somebody is offered in a channel, each subcommand by itself. */
export function commandViews(people: UserSide, as: PersonName, channel: ChannelName): readonly CommandView[] {
  return people
    .commands(as, channel)
    .flatMap(runnables)
    .map(({ command, path, description, options }) => ({ type: command.type, path, description, options }));
}

/** Who can act in the world, and where. */
export function placeView(world: World): PlaceView {
  const people = Object.values(world.people);
  return {
    guild: world.guild.name,
    bot: world.bot.displayName,
    people: people.map(({ name, displayName, permissions }) => ({
      name,
      displayName,
      mayWrite: isPermitted(permissions, PERMISSION.sendMessages),
    })),
    channels: [
      ...world.channels.map(({ name, topic }) => ({ name, topic })),
      { name: 'dm' as const, topic: 'Direct messages with the bot' },
    ],
    names: Object.fromEntries([
      ...[...people, world.bot].map(({ id, displayName }): [string, string] => [`@${id}`, `@${displayName}`]),
      ...world.channels.map(({ id, name }): [string, string] => [`#${id}`, `#${name}`]),
      ...world.roles.map(({ id, name }): [string, string] => [`@&${id}`, name.startsWith('@') ? name : `@${name}`]),
    ]),
    channelIds: Object.fromEntries([
      ...world.channels.map(({ id, name }) => [id, { channel: name, person: null }] as const),
      ...people.map(({ dmChannelId, name }) => [dmChannelId, { channel: 'dm' as const, person: name }] as const),
    ]),
  };
}
