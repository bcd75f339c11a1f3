import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** Commands for everybody: in servers and in messages to the bot. */
export const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** Commands for moderators: only where there is a server to moderate. */
export const IN_SERVERS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
