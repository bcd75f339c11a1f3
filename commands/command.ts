import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Reply } from '../src/reply/components.ts';
import type { ButtonState } from '../src/reply/custom-id.ts';
import type { Snapshot } from '../src/snapshot/snapshot.ts';
import type { SnapshotStore } from '../src/snapshot/store.ts';

/** What a command works with. */
export interface CommandContext {
  /** The corpus as it was when the interaction arrived: the same one from the first look to the last. */
  readonly snapshot: Snapshot;
  readonly store: SnapshotStore;
  /** All commands, for `/help`. */
  readonly commands: readonly Command[];
  /** Whether it happens in a thread, where other permissions hold than in the channel around it. */
  readonly isInThread: boolean;
  /**
   * Shows how a long task stands, privately, and keeps Discord from giving up on it. May be called often: what comes too
   * soon after the last is left out. Never rejects.
   */
  progress(reply: Reply): Promise<void>;
}

/** A suggestion of autocomplete: what is shown, and what is sent when it is chosen. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** A command in the menu of a message. */
export interface MenuCommand {
  readonly declaration: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** @throws {UserError} for what the person can mend */
  execute(interaction: MessageContextMenuCommandInteraction, context: CommandContext): Reply | Promise<Reply>;
}

/** One slash command: its declaration, and its behaviour from an interaction to a reply. */
export interface Command {
  /** As it is registered with Discord. */
  readonly declaration: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Whether it needs Manage Server; checked in code whatever a server's own settings say. */
  readonly forModerators: boolean;
  /** @throws {UserError} for what the person can mend */
  execute(interaction: ChatInputCommandInteraction, context: CommandContext): Reply | Promise<Reply>;
  /** The same for a message, in its menu; for whom the slash command is. */
  readonly menu?: MenuCommand;
  /** Suggestions for an option as far as it is typed. */
  autocomplete?(option: string, typed: string, context: CommandContext): readonly Choice[];
  /** @throws {UserError} for what the person can mend, such as a button that points to what has gone */
  press?(interaction: ButtonInteraction, state: ButtonState, context: CommandContext): Reply | Promise<Reply>;
}
