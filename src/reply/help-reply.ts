import { COLOURS, container, type Reply, separator, text } from './components.ts';
import { escapeText } from './escape.ts';
import { WORDS } from './words.ts';

/** A command as `/help` tells of it. */
export interface HelpEntry {
  /** "/ask". */
  readonly name: string;
  readonly description: string;
  readonly forModerators: boolean;
}

/** `/help`: what the bot is for, its commands, those in the menus of messages, and something to try on the corpus that is loaded. */
export function helpReply(entries: readonly HelpEntry[], menus: readonly string[], examples: readonly string[]): Reply {
  const lines = entries.map(({ name, description, forModerators }) => {
    const whom = forModerators ? ` ${WORDS.forModerators}` : '';
    return `**${escapeText(name)}**${whom} — ${escapeText(description)}`;
  });
  const hints = menus.map((name) => WORDS.menuHint(escapeText(name)));
  const tries = examples.length === 0 ? [] : [text(WORDS.helpTry(examples.map((example) => `\`${example}\``)))];
  return {
    components: [
      container(
        [
          text(`### ${WORDS.helpTitle}\n${WORDS.helpIntro}`),
          separator(),
          text([...lines, ...hints].join('\n')),
          ...tries,
        ],
        COLOURS.answer,
      ),
    ],
    isPrivate: true,
  };
}
