import { ComponentType, type TopLevelComponent } from 'discord.js';
import { unescapeText } from './escape.ts';

/**
 * Component ids of the text displays that hold what was asked. A question is too long for a `custom_id`, so buttons read
 * it back from the message that they hang on, which Discord keeps for as long as the button.
 */
export const ASKED = { question: 1001, topic: 1002 } as const;

const HEADING = '### ';

/** The text display that shows what was asked, and keeps it. `asked` is escaped here. */
export function askedHeading(escaped: string): string {
  return `${HEADING}${escaped}`;
}

/** What was asked, read back from a message's components; null where it is not there. */
export function readAsked(components: readonly TopLevelComponent[], id: number): string | null {
  for (const component of components) {
    if (component.type !== ComponentType.Container) continue;
    for (const inner of component.components) {
      if (inner.type !== ComponentType.TextDisplay || inner.id !== id) continue;
      return inner.content.startsWith(HEADING) ? unescapeText(inner.content.slice(HEADING.length)).trim() : null;
    }
  }
  return null;
}
