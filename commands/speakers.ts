import { ApplicationCommandType } from 'discord.js';
import { formatRole, roleAt } from '../src/corpus/speaker.ts';
import type { Reply } from '../src/reply/components.ts';
import { escapeText, shorten } from '../src/reply/escape.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { listReply } from '../src/reply/list-reply.ts';
import { UserError } from '../src/reply/user-error.ts';
import { count, WORDS } from '../src/reply/words.ts';
import type { Snapshot } from '../src/snapshot/snapshot.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './scope.ts';

function speakersReply({ search, registry }: Snapshot, page: number): Reply {
  const entries = search
    .findSpeakers('', registry.speakers.length)
    .filter(({ quotations }) => quotations > 0)
    .map(({ speaker, quotations }) => {
      const role = roleAt(speaker, null);
      const name = `**${escapeText(shorten(speaker.name, LIMITS.nameShown))}**`;
      const office = role === null ? '' : `, ${escapeText(shorten(formatRole(role), LIMITS.titleShown))}`;
      return `${name}${office} · ${count(quotations, 'quotation')}`;
    });
  if (entries.length === 0) throw new UserError(WORDS.nobody);
  return listReply('speakers', WORDS.speakersTitle, entries, page);
}

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
