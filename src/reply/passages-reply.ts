import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';
import { button, COLOURS, container, type Reply, rows, section, separator, text } from './components.ts';
import { encodeButton } from './custom-id.ts';
import { LIMITS } from './limits.ts';
import { passageTexts, type ShownPassage } from './passage-texts.ts';
import { WORDS } from './words.ts';

/** What stands around a list of passages. All texts are Discord Markdown. */
export interface PassagesFrame {
  /** Above the passages, given how many of them had room; the first may carry what was asked. */
  head(shown: number): readonly { readonly content: string; readonly id?: number }[];
  /** Small print below, given how many of the passages had room. */
  foot(shown: number): readonly string[];
  /** The buttons below, given how many of the passages had room. */
  buttons(shown: number): readonly APIButtonComponent[];
  readonly isPrivate: boolean;
}

/** Passages, best first, each with a button that shows its neighbours; never longer than Discord allows. */
export function passagesReply(passages: readonly ShownPassage[], frame: PassagesFrame): Reply {
  const fixed = [...frame.head(passages.length).map(({ content }) => content), ...frame.foot(passages.length)];
  // A foot may be a few digits longer where fewer passages have room.
  const budget = LIMITS.messageText - 40 - fixed.reduce((sum, content) => sum + content.length, 0);
  const texts = passageTexts(passages, budget);
  const body = passages.slice(0, texts.length).flatMap(({ ranked }, index): APIComponentInContainer[] => {
    const customId = encodeButton('ask', { action: 'context', passage: ranked.passage.id });
    const shown = section(texts[index] ?? '', button(WORDS.context, customId));
    return index === 0 ? [shown] : [separator(), shown];
  });
  const components = [
    ...frame.head(texts.length).map(({ content, id }) => text(content, id)),
    ...body,
    ...frame.foot(texts.length).map((content) => text(content)),
    ...rows(frame.buttons(texts.length)),
  ];
  return { components: [container(components, COLOURS.answer)], isPrivate: frame.isPrivate };
}
