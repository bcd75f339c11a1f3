import { type AutocompleteInteraction, type Interaction, PermissionFlagsBits } from 'discord.js';
import type { Choice, Command, CommandContext } from '../../commands/command.ts';
import type { Log } from '../config/log.ts';
import type { Reply } from '../reply/components.ts';
import { decodeButton } from '../reply/custom-id.ts';
import { type AnswerableInteraction, send } from '../reply/door.ts';
import { judge } from '../reply/error-door.ts';
import { LIMITS } from '../reply/limits.ts';
import { PermissionError, UserError } from '../reply/user-error.ts';
import { WORDS } from '../reply/words.ts';
import type { SnapshotStore } from '../snapshot/store.ts';
import { createProgress } from './progress.ts';
import { createThreads } from './threads.ts';

/** What interactions are answered with. */
export interface Dispatcher {
  /** Takes note of an interaction as Discord sent it, before it is handled. */
  note(payload: unknown): void;
  /** Answers one interaction. Never throws and never rejects: what goes wrong is told to the person and the log. */
  handle(interaction: Interaction): Promise<void>;
  /** Resolves when all that was being answered has been. */
  settled(): Promise<void>;
}

type Responder = (context: CommandContext) => Reply | Promise<Reply>;

/** Routes interactions to the commands that serve them, each with the snapshot of the moment it arrived. */
export function createDispatcher(commands: readonly Command[], store: SnapshotStore, log: Log): Dispatcher {
  const byName = new Map(commands.map((command) => [command.declaration.name, command]));
  const byMenu = new Map(
    commands.flatMap((command) => (command.menu ? [[command.menu.declaration.name, command]] : [])),
  );
  const isAllowed = (command: Command, interaction: Interaction) =>
    !command.forModerators || interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
  const threads = createThreads();
  const contextFor = (isInThread: boolean, progress: CommandContext['progress']): CommandContext => ({
    snapshot: store.current,
    store,
    commands,
    isInThread,
    progress,
  });

  function responder(interaction: AnswerableInteraction): Responder {
    if (interaction.isMessageContextMenuCommand()) {
      const command = byMenu.get(interaction.commandName);
      const { menu } = command ?? {};
      if (command === undefined || menu === undefined) throw new UserError(WORDS.unknownCommand);
      if (!isAllowed(command, interaction)) throw new PermissionError(WORDS.needsModerator);
      return (context) => menu.execute(interaction, context);
    }
    // Whatever else there may be was sent or registered by an earlier version of the bot.
    if (interaction.isCommand() && !interaction.isChatInputCommand()) throw new UserError(WORDS.unknownCommand);
    if (!interaction.isChatInputCommand() && !interaction.isButton()) throw new UserError(WORDS.oldMenu);
    const button = interaction.isButton() ? decodeButton(interaction.customId) : null;
    if (interaction.isButton() && button === null) throw new UserError(WORDS.oldButton);
    const command = byName.get(interaction.isButton() ? (button?.command ?? '') : interaction.commandName);
    if (command === undefined) throw new UserError(interaction.isButton() ? WORDS.oldButton : WORDS.unknownCommand);
    if (!isAllowed(command, interaction)) throw new PermissionError(WORDS.needsModerator);
    if (!interaction.isButton()) return (context) => command.execute(interaction, context);
    const press = command.press?.bind(command);
    if (press === undefined || button === null) throw new UserError(WORDS.oldButton);
    return (context) => press(interaction, button.state, context);
  }

  async function answer(interaction: AnswerableInteraction, isInThread: boolean): Promise<void> {
    let isDone = false;
    try {
      const respond = responder(interaction);
      const reply = await respond(contextFor(isInThread, createProgress(interaction, log)));
      isDone = true;
      await send(interaction, reply);
    } catch (error) {
      const { reply, level, reference } = judge(error, isDone);
      log[level]({ error, reference, ...describe(interaction) }, 'interaction failed');
      if (reply === null) return;
      await send(interaction, reply).catch((cause: unknown) => {
        log.error({ error: cause, reference, ...describe(interaction) }, 'the failure could not be told to the user');
      });
    }
  }

  function suggest(interaction: AutocompleteInteraction): readonly Choice[] {
    const command = byName.get(interaction.commandName);
    if (command?.autocomplete === undefined || !isAllowed(command, interaction)) return [];
    const { name, value } = interaction.options.getFocused(true);
    return command
      .autocomplete(
        name,
        value,
        contextFor(false, async () => {}),
      )
      .slice(0, LIMITS.choices);
  }

  async function respond(interaction: Interaction): Promise<void> {
    const started = performance.now();
    const isInThread = threads.take(interaction.id);
    if (interaction.isAutocomplete()) {
      // Typing goes on whatever happens here; no suggestion is the right answer to trouble.
      await (async () => interaction.respond([...suggest(interaction)]))().catch((error: unknown) =>
        log.warn({ error, command: interaction.commandName }, 'autocomplete failed'),
      );
    } else {
      await answer(interaction, isInThread);
      log.info({ ...describe(interaction), ms: Math.round(performance.now() - started) }, 'interaction');
    }
  }

  const running = new Set<Promise<void>>();
  return {
    note: threads.note,
    handle(interaction) {
      const done = respond(interaction);
      running.add(done);
      return done.finally(() => running.delete(done));
    },
    async settled() {
      await Promise.allSettled(running);
    },
  };
}

/** What the log may know of an interaction: never what was asked, nor its token. */
function describe(interaction: AnswerableInteraction) {
  const { id, guildId } = interaction;
  return {
    interaction: id,
    guild: guildId,
    ...(interaction.isCommand() ? { command: interaction.commandName } : { component: interaction.customId }),
  };
}
