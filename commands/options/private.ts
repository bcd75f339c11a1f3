import { type APIApplicationCommandBooleanOption, ApplicationCommandOptionType } from 'discord.js';

/** An option that shows the answer to the asker alone. */
export const PRIVATE_OPTION: APIApplicationCommandBooleanOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Show the answer to you alone',
  required: false,
};
