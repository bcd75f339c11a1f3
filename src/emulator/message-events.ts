import { INTENT } from './gateway/protocol.ts';
import { type EmulatedMessage, messagePayload } from './message.ts';
import { memberPayload } from './payloads.ts';
import type { State } from './state.ts';
import { personOfDm } from './world.ts';

/**
 * Tells the bot's sessions of messages that come, change and go, where they asked for that. Ephemeral messages are
 * nobody's but their addressee's. Texts of others in the guild are blank: reading them needs a privileged intent.
 */
export function announceMessages(state: State): void {
  const { world } = state;
  state.messages.subscribe((message) => {
    if (message.ephemeral) return;
    const isDirect = personOfDm(world, message.channelId) !== undefined;
    const intents = isDirect ? INTENT.directMessages : INTENT.guildMessages;
    const guild = isDirect ? {} : { guild_id: world.guild.id };
    if (message.deleted) {
      const data = { id: message.id, channel_id: message.channelId, ...guild };
      state.gateway.dispatch('MESSAGE_DELETE', data, intents);
      return;
    }
    const name = state.messages.versions(message.id).length === 1 ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE';
    const isReadable = isDirect || message.author.id === world.bot.id;
    const shown = isReadable ? message : { ...message, content: '' };
    state.gateway.dispatch(name, { ...messagePayload(shown, world), ...guild, ...author(message, isDirect) }, intents);
  });

  function author(message: EmulatedMessage, isDirect: boolean): object {
    if (isDirect) return {};
    const person = Object.values(world.people).find(({ id }) => id === message.author.id);
    const { user: _user, ...member } = memberPayload(person ?? { roleIds: [] }, message.author);
    return { member };
  }
}
