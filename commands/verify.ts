import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Reply } from '../src/reply/components.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { withoutMarkdown } from '../src/reply/plain-text.ts';
import { UserError } from '../src/reply/user-error.ts';
import { verifyReply } from '../src/reply/verify-reply.ts';
import { WORDS } from '../src/reply/words.ts';
import type { Snapshot } from '../src/snapshot/snapshot.ts';
import type { Command } from './command.ts';
import { PRIVATE_OPTION } from './options/private.ts';
import { EVERYWHERE } from './scope.ts';

function verdictOn({ search }: Snapshot, text: string, isPrivate: boolean): Reply {
  const verdicts = search.verify(withoutMarkdown(text.slice(0, LIMITS.verified)));
  if (verdicts.length === 0) throw new UserError(WORDS.nothingToVerify);
  return verifyReply(verdicts, isPrivate);
}

/** The texts of components, such as an answer of this bot's. */
function textsOf(components: readonly unknown[]): string[] {
  return components.flatMap((component): string[] => {
    if (typeof component !== 'object' || component === null) return [];
    const own = 'content' in component && typeof component.content === 'string' ? [component.content] : [];
    const inner = 'components' in component && Array.isArray(component.components) ? textsOf(component.components) : [];
    return [...own, ...inner];
  });
}

/** All that a message says: its own text, that of its embeds, or that of its components. */
function textOf({ targetMessage: { content, embeds, components } }: MessageContextMenuCommandInteraction): string {
  const parts = [content, ...embeds.map(({ description }) => description ?? ''), ...textsOf(components)];
  return parts.filter((part) => part.trim() !== '').join('\n');
}

/** `/verify`, and "Who said this?" in the menu of a message: whether somebody said it, and in these words. */
export const verify: Command = {
  forModerators: false,
  declaration: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'verify',
    description: 'Check a quotation: is it in the corpus, in these words, and by this person?',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'text',
        description: 'The words, best in quotation marks, and who is said to have said them',
        required: true,
        min_length: 1,
        max_length: LIMITS.verified,
      },
      PRIVATE_OPTION,
    ],
  },
  menu: {
    declaration: { ...EVERYWHERE, type: ApplicationCommandType.Message, name: 'Who said this?' },
    // A message of somebody else is judged: that is first of all for the one who asks.
    execute: (interaction, { snapshot }) => verdictOn(snapshot, textOf(interaction), true),
  },

  execute(interaction, { snapshot }) {
    const isPrivate = interaction.options.getBoolean('private') ?? false;
    return verdictOn(snapshot, interaction.options.getString('text', true), isPrivate);
  },
};
