import { ApplicationCommandOptionType, ApplicationCommandType, PermissionFlagsBits } from 'discord.js';
import { changesReply, progressReply, statusReply } from '../src/reply/corpus-replies.ts';
import { UserError } from '../src/reply/user-error.ts';
import { WORDS } from '../src/reply/words.ts';
import type { Command } from './command.ts';
import { IN_SERVERS } from './scope.ts';

/** `/corpus status` and `/corpus reload`: what is loaded, and loading it again. */
export const corpus: Command = {
  forModerators: true,
  declaration: {
    ...IN_SERVERS,
    type: ApplicationCommandType.ChatInput,
    name: 'corpus',
    description: 'Look after the corpus',
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'status',
        description: 'Show what is loaded, and what is wrong with it',
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'reload',
        description: 'Read all articles and the registry of speakers again',
      },
    ],
  },

  async execute(interaction, { snapshot, store, progress }) {
    switch (interaction.options.getSubcommand()) {
      case 'status':
        return statusReply(snapshot);
      case 'reload': {
        await progress(progressReply(0, snapshot.documents.length));
        const changes = await store.reload((done, total) => void progress(progressReply(done, total)));
        return changesReply(changes);
      }
      default:
        throw new UserError(WORDS.unknownCommand);
    }
  },
};
