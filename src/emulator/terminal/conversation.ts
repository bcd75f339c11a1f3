import { COMMAND, type CommandOption } from '../command.ts';
import { COMPONENT, walkComponents } from '../component.ts';
import type { Emulator } from '../emulator.ts';
import type { Answer } from '../user/answer.ts';
import { NotSentError } from '../user/errors.ts';
import type { ModalValues } from '../user/modal.ts';
import type { OptionValue } from '../user/option-values.ts';
import { type Runnable, runnables } from '../user/visible-commands.ts';
import type { ChannelName, PersonName } from '../world.ts';
import type { Action } from './actions.ts';
import type { AskBot } from './complete.ts';
import { convertOption } from './convert-option.ts';
import { sanitise } from './sanitise.ts';

/** Asks the person for a line; null where there is none any more. */
export type Ask = (question: string) => Promise<string | null>;

/** What one person in one channel does with the bot, in words and numbers. */
export interface Conversation {
  as: PersonName;
  channel: ChannelName;
  /** The commands and subcommands that are offered at present. */
  runnables(): readonly Runnable[];
  /** Runs a command, with its options as they were typed. */
  run(runnable: Runnable, typed: ReadonlyMap<string, string>): Promise<void>;
  /** Presses a button or chooses from a select. */
  act(messageId: string, action: Action): Promise<void>;
  /** The names that the bot offers for an option. */
  readonly offer: AskBot<Runnable>;
}

/** @param ask fills in the fields of forms */
export function createConversation(emulator: Emulator, as: PersonName, channel: ChannelName, ask: Ask): Conversation {
  /** The values behind the names that were offered: Discord shows the one and sends the other. */
  const offered = new Map<string, string | number>();
  const key = (runnable: Runnable, option: CommandOption, name: string) => `${runnable.path}\n${option.name}\n${name}`;

  async function convert(runnable: Runnable, typed: ReadonlyMap<string, string>): Promise<Record<string, OptionValue>> {
    const values: Record<string, OptionValue> = {};
    for (const option of runnable.options) {
      const text = typed.get(option.name);
      if (text === undefined) continue;
      values[option.name] = offered.get(key(runnable, option, text)) ?? (await convertOption(option, text));
    }
    return values;
  }

  /** Fills in forms until the bot answers with something else. */
  async function follow(answer: Answer): Promise<void> {
    if (answer.modal === null) return;
    const values: Record<string, string | string[]> = {};
    for (const { component, parent } of walkComponents(answer.modal.components)) {
      if (component.custom_id == null) continue;
      const label = sanitise(parent?.label ?? component.label ?? component.custom_id);
      const options = component.type === COMPONENT.stringSelect ? (component.options ?? []) : [];
      const choices = options.length === 0 ? '' : ` (${options.map((option) => sanitise(option.label)).join(', ')})`;
      const line = await ask(`${sanitise(answer.modal.title)}: ${label}${choices}`);
      if (line === null) throw new NotSentError('The form was not filled in.');
      const text = line.trim();
      const chosen = options.find((option) => option.label === text || option.value === text);
      if (text !== '') values[component.custom_id] = chosen === undefined ? text : [chosen.value];
    }
    await follow(await emulator.submitModal(answer, values satisfies ModalValues));
  }

  const conversation: Conversation = {
    as,
    channel,
    runnables: () =>
      emulator
        .commands(conversation.as, conversation.channel)
        .filter(({ type }) => type === COMMAND.slash)
        .flatMap(runnables),
    async run(runnable, typed) {
      const { as: person, channel: place } = conversation;
      const options = await convert(runnable, typed);
      await follow(await emulator.run({ command: runnable.path, options, as: person, channel: place }));
    },
    async act(messageId, action) {
      const request = { as: conversation.as };
      const answer =
        action.kind === 'button'
          ? await emulator.press(messageId, action.customId, request)
          : await emulator.select(messageId, action.customId, [action.value], request);
      await follow(answer);
    },
    async offer(runnable, option, value, others) {
      const { as: person, channel: place } = conversation;
      const options = await convert(runnable, others);
      const request = { command: runnable.path, focused: option.name, value, options, as: person, channel: place };
      const choices = await emulator.autocomplete(request);
      for (const choice of choices) offered.set(key(runnable, option, sanitise(choice.name)), choice.value);
      return choices.map(({ name }) => sanitise(name));
    },
  };
  return conversation;
}
