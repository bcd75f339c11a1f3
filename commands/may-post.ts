import { type ButtonInteraction, PermissionFlagsBits } from 'discord.js';
import { PermissionError } from '../src/reply/user-error.ts';
import { WORDS } from '../src/reply/words.ts';
import type { CommandContext } from './command.ts';

/**
 * The id of the user, if they may write in the channel themselves: the bot posts nothing for those who may not. In direct
 * messages everybody may.
 *
 * @throws {PermissionError}
 */
export function mayPost(interaction: ButtonInteraction, { isInThread }: Pick<CommandContext, 'isInThread'>): string {
  const needed = isInThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  if (interaction.guildId !== null && interaction.memberPermissions?.has(needed) !== true) {
    throw new PermissionError(WORDS.mayNotPost);
  }
  return interaction.user.id;
}
