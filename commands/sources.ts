import { ApplicationCommandType } from 'discord.js';
import { sourcesReply } from '../src/reply/sources-reply.ts';
import { UserError } from '../src/reply/user-error.ts';
import { WORDS } from '../src/reply/words.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './scope.ts';

/** `/sources`: every article and transcript of the corpus. */
export const sources: Command = {
  forModerators: false,
  declaration: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'sources',
    description: 'List the articles and transcripts of the corpus',
  },
  execute: (_interaction, { snapshot }) => sourcesReply(snapshot, 0),
  press(_interaction, state, { snapshot }) {
    if (state.action !== 'page') throw new UserError(WORDS.oldButton);
    return sourcesReply(snapshot, state.page);
  },
};
