import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Reply } from './components.ts';

/** An interaction that is answered with a message. */
export type AnswerableInteraction = RepliableInteraction;

/** Nobody is ever pinged by what the bot says, whatever the corpus or a question holds. */
const NO_MENTIONS = { parse: [] };

/**
 * The one door through which replies leave: sets the flags, disarms mentions, and knows whether an interaction has been
 * acknowledged already.
 *
 * @throws what discord.js throws where Discord refuses the message or cannot be reached
 */
export async function send(interaction: AnswerableInteraction, reply: Reply): Promise<void> {
  const body = { components: reply.components, allowedMentions: NO_MENTIONS };
  if (interaction.deferred || interaction.replied) {
    // Whether it is private was settled by the first response and cannot be changed.
    await interaction.editReply({ ...body, flags: MessageFlags.IsComponentsV2 });
    return;
  }
  const ephemeral = reply.isPrivate ? MessageFlags.Ephemeral : 0;
  await interaction.reply({ ...body, flags: MessageFlags.IsComponentsV2 | ephemeral });
}

/** Acknowledges an interaction whose answer takes longer than Discord waits; the answer will be private. */
export async function acknowledge(interaction: AnswerableInteraction): Promise<void> {
  if (!interaction.deferred && !interaction.replied) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}
