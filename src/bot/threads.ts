import { Constants } from 'discord.js';
import { z } from 'zod';

/** Which interactions happen in threads. */
export interface Threads {
  /** Notes an interaction as Discord sent it. */
  note(payload: unknown): void;
  /** Whether an interaction that was noted happens in a thread; forgets it. */
  take(interactionId: string): boolean;
}

const interaction = z.object({ id: z.string(), channel: z.object({ type: z.number() }) });

/**
 * Reads from interactions what discord.js leaves out for a bot without intents: it knows no servers, and therefore keeps
 * no channels, though Discord tells the kind of channel with every interaction.
 */
export function createThreads(): Threads {
  const inThreads = new Set<string>();
  const types: readonly number[] = Constants.ThreadChannelTypes;
  return {
    note(payload) {
      const { success, data } = interaction.safeParse(payload);
      if (success && types.includes(data.channel.type)) inThreads.add(data.id);
    },
    take: (interactionId) => inThreads.delete(interactionId),
  };
}
