import { ApplicationCommandType } from 'discord.js';
import { sourceLine } from '../src/reply/attribution-line.ts';
import type { Reply } from '../src/reply/components.ts';
import { escapeText, shorten } from '../src/reply/escape.ts';
import { listReply } from '../src/reply/list-reply.ts';
import { UserError } from '../src/reply/user-error.ts';
import { count, WORDS } from '../src/reply/words.ts';
import type { Snapshot } from '../src/snapshot/snapshot.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './scope.ts';

const LONGEST_NOTE = 200;

function sourcesReply({ documents }: Snapshot, page: number): Reply {
  const entries = documents.map(({ document, quotations }) => {
    const note = document.note === null ? '' : `\n${WORDS.note(escapeText(shorten(document.note, LONGEST_NOTE)))}`;
    return `${sourceLine(document)} · ${count(quotations.length, 'quotation')}${note}`;
  });
  if (entries.length === 0) throw new UserError(WORDS.nothing);
  return listReply('sources', WORDS.sourcesTitle, entries, page);
}

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
