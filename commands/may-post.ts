import { type ButtonInteraction, PermissionFlagsBits } from 'discord.js';
import { PermissionError } from '../src/reply/user-error.ts';
import { WORDS } from '../src/reply/words.ts';

/**
 * The id of the user, if they may write in the channel themselves: the bot posts nothing for those who may not. In direct
 * messages everybody may.
 *
 * @throws {PermissionError}
 */
export function mayPost(interaction: ButtonInteraction): string {
  const inThread = interaction.channel?.isThread() === true;
  const needed = inThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  if (interaction.guildId !== null && interaction.memberPermissions?.has(needed) !== true) {
    throw new PermissionError(WORDS.mayNotPost);
  }
  return interaction.user.id;
}
