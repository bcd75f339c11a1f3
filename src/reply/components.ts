import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import { clip } from './escape.ts';
import { LIMITS } from './limits.ts';

/** A message of the bot, ready to be sent. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Shown to the person who asked and to nobody else. */
  readonly isPrivate: boolean;
}

/** Bar at the side of a reply: an answer, a miss, or trouble. */
export const COLOURS = { answer: 0x2f6f8f, miss: 0x8a8f98, trouble: 0xb4432f } as const;

/** A text display; `content` is Discord Markdown. With an id it can be found on the message again. */
export function text(content: string, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content, ...(id === undefined ? {} : { id }) };
}

/** A button; a label that is too long is cut. */
export function button(label: string, customId: string, isPrimary = false): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: isPrimary ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: label.length > LIMITS.buttonLabel ? `${clip(label, LIMITS.buttonLabel - 1)}…` : label,
    custom_id: customId,
  };
}

/** Rows of at most five buttons; none where there are no buttons. */
export function rows(buttons: readonly APIButtonComponent[]): APIComponentInContainer[] {
  const result: APIComponentInContainer[] = [];
  for (let at = 0; at < buttons.length; at += LIMITS.buttonsPerRow) {
    result.push({ type: ComponentType.ActionRow, components: buttons.slice(at, at + LIMITS.buttonsPerRow) });
  }
  return result;
}

/** Text with a button at its side. */
export function section(content: string, accessory: APIButtonComponent): APIComponentInContainer {
  return { type: ComponentType.Section, components: [text(content)], accessory };
}

/** A line between two parts. */
export function separator(isWide = false): APIComponentInContainer {
  return {
    type: ComponentType.Separator,
    divider: true,
    spacing: isWide ? SeparatorSpacingSize.Large : SeparatorSpacingSize.Small,
  };
}

/** Parts in one frame with a bar of colour at its side. */
export function container(components: readonly APIComponentInContainer[], colour: number): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: colour, components: [...components] };
}
