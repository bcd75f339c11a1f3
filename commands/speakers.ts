import { ApplicationCommandType } from 'discord.js';
import { speakersReply } from '../src/reply/speakers-reply.ts';
import { UserError } from '../src/reply/user-error.ts';
import { WORDS } from '../src/reply/words.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './scope.ts';

/** `/speakers`: everybody whose words are in the corpus. */
export const speakers: Command = {
  forModerators: false,
  declaration: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'speakers',
    description: 'List the people who are quoted in the corpus',
  },
  execute: (_interaction, { snapshot }) => speakersReply(snapshot, 0),
  press(_interaction, state, { snapshot }) {
    if (state.action !== 'page') throw new UserError(WORDS.oldButton);
    return speakersReply(snapshot, state.page);
  },
};
