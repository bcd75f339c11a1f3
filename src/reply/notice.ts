import { COLOURS, container, type Reply, text } from './components.ts';
import { LIMITS } from './limits.ts';

function withinLimit(lines: readonly string[]): string {
  let shown = lines.join('\n');
  for (let number = lines.length - 1; shown.length > LIMITS.messageText && number > 0; number -= 1) {
    shown = lines.slice(0, number).join('\n');
  }
  return shown;
}

/** A short private message of the bot's own words: trouble, or news for a moderator. Lines are Discord Markdown;
 * the last are left out where there are too many. */
export function notice(lines: readonly string[], colour: number = COLOURS.trouble): Reply {
  return { components: [container([text(withinLimit(lines))], colour)], isPrivate: true };
}
