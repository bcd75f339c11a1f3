import type { Emulator } from '../emulator.ts';
import type { EmulatedMessage } from '../message.ts';
import { WORLD } from '../world.ts';
import type { Action } from './actions.ts';
import { actionsOf } from './actions.ts';
import type { Conversation } from './conversation.ts';
import type { NameMention } from './markdown.ts';
import { renderMessage } from './render-message.ts';
import type { Style } from './style.ts';

/** Shows the bot's messages as they come and change. */
export interface Screen {
  /** The last message with buttons that was shown, and what can be done with it now. */
  actions(): { readonly messageId: string; readonly actions: readonly Action[] } | null;
  /** Resolves when nothing has come or changed for a while, and all of it is shown. */
  untilQuiet(): Promise<void>;
  /** Shows nothing any more. */
  close(): void;
}

/** How messages are shown. */
export interface ScreenOptions {
  readonly style: Style;
  /** Columns at which lines are broken, at present. */
  readonly width: () => number;
  /** Whether every version of a message is shown at once, or only the one at which it stays. */
  readonly showsEveryVersion: boolean;
  /** How long nothing may happen until it is quiet, in milliseconds. */
  readonly quietAfter: number;
  readonly print: (text: string) => void;
}

/** Opens a screen on what somebody sees of the bot. */
export function openScreen(emulator: Emulator, conversation: Conversation, options: ScreenOptions): Screen {
  const { style, width, showsEveryVersion, quietAfter, print } = options;
  const shown = new Set<string>();
  const changed = new Set<string>();
  let lastWithActions: string | null = null;
  let lastEvent = 0;

  function show(message: EmulatedMessage): void {
    const note = message.deleted ? 'deleted' : shown.has(message.id) ? 'edited' : undefined;
    if (message.deleted && !shown.has(message.id)) return;
    shown.add(message.id);
    if (actionsOf(message).length > 0) lastWithActions = message.id;
    print(renderMessage(message, { style, nameMention, width: width(), note }));
    print('');
  }

  const isSeen = (message: EmulatedMessage) =>
    message.author.id === emulator.applicationId &&
    (message.visibleTo === 'everyone' || message.visibleTo === conversation.as) &&
    emulator.isIn(message, conversation.channel, conversation.as);

  const end = emulator.onMessage((message) => {
    lastEvent = Date.now();
    if (!isSeen(message)) return;
    if (showsEveryVersion) show(message);
    else changed.add(message.id);
  });

  return {
    actions() {
      const message = lastWithActions === null ? undefined : emulator.message(lastWithActions);
      if (message === undefined || message.deleted) return null;
      return { messageId: message.id, actions: actionsOf(message) };
    },
    async untilQuiet() {
      lastEvent = Date.now();
      while (Date.now() - lastEvent < quietAfter) {
        await new Promise((resolve) => setTimeout(resolve, quietAfter - (Date.now() - lastEvent)));
      }
      for (const id of changed) {
        const message = emulator.message(id);
        if (message !== undefined) show(message);
      }
      changed.clear();
    },
    close: end,
  };
}

const nameMention: NameMention = (kind, id) => {
  if (kind === '#') return prefixed('#', WORLD.channels.find((channel) => channel.id === id)?.name);
  if (kind === '@&') return prefixed('@', WORLD.roles.find((role) => role.id === id)?.name.replace(/^@/u, ''));
  return prefixed('@', [WORLD.bot, ...Object.values(WORLD.people)].find((user) => user.id === id)?.displayName);
};

const prefixed = (sign: string, name: string | undefined) => (name === undefined ? undefined : sign + name);
