import { COMMAND, type Command } from '../command.ts';
import { type Choice, INTERACTION, type Interaction } from '../interaction.ts';
import { type EmulatedMessage, messagePayload } from '../message.ts';
import { actingMemberPayload, type Payload, userPayload } from '../payloads.ts';
import type { State } from '../state.ts';
import { type ChannelName, channelIdOf, type PersonName } from '../world.ts';
import { type Answer, untilAcknowledged, untilAnswered } from './answer.ts';
import { beginInteraction, commandData } from './begin.ts';
import { actorOn, chooseValues, latestMessage, type MessageLike, pressButton } from './components.ts';
import { NotSentError } from './errors.ts';
import { type ModalValues, submit } from './modal.ts';
import { fillOptions, type OptionValues } from './option-values.ts';
import { say } from './say.ts';
import { findRunnable, visibleCommands } from './visible-commands.ts';

/** Who does something, and where. */
export interface Standpoint {
  /** Default: the member. */
  readonly as?: PersonName | undefined;
  /** Default: `general`. */
  readonly channel?: ChannelName | undefined;
}

/** A command that somebody runs. */
export interface RunRequest extends Standpoint {
  /** With its subcommands, such as `corpus reload`. */
  readonly command: string;
  readonly options?: OptionValues;
  /** For a command in the menu of a message (the message) or of a person (the name). */
  readonly target?: MessageLike;
  /** Send it even if this person is not offered the command, as a guild's administrators can arrange. */
  readonly force?: boolean;
}

/** An option that somebody types into. */
export interface AutocompleteRequest extends Standpoint {
  readonly command: string;
  /** What is filled in already. */
  readonly options?: OptionValues;
  /** The name of the option that is being typed. */
  readonly focused: string;
  /** What is typed so far. */
  readonly value: string;
  readonly force?: boolean;
}

/** Who presses or chooses something. */
export interface ComponentRequest {
  /** Default: whoever began the interaction that the message answers, or else the member. */
  readonly as?: PersonName | undefined;
  /** When the promise resolves: at the answer, or already at any response, for a bot that only acknowledges. */
  readonly until?: 'answered' | 'acknowledged';
}

/**
 * What people can do. All of it throws `NotSentError` where Discord's client would not have sent it, and
 * `NoResponseError` where the bot does not answer.
 */
export interface UserSide {
  /** Runs a command; resolves with the bot's answer, once it is more than a deferral. */
  run(request: RunRequest): Promise<Answer>;
  /** Types into an option; resolves with what the bot offers. */
  autocomplete(request: AutocompleteRequest): Promise<readonly Choice[]>;
  /** Presses a button, by `custom_id`, label, or place from 0 among all buttons of the message. */
  press(message: MessageLike, which: string | number, request?: ComponentRequest): Promise<Answer>;
  /** Chooses from a string select. */
  select(
    message: MessageLike,
    customId: string,
    values: readonly string[],
    request?: ComponentRequest,
  ): Promise<Answer>;
  /** Fills in the form that an answer is. */
  submitModal(answer: Answer, values: ModalValues): Promise<Answer>;
  /** Writes a message, for commands in the menus of messages. */
  say(content: string, standpoint?: Standpoint): EmulatedMessage;
  /** The messages that somebody sees in a channel, oldest first. */
  messages(channel?: ChannelName, as?: PersonName): readonly EmulatedMessage[];
  /** A message by its id, as it stands now. */
  message(id: string): EmulatedMessage | undefined;
  /** Whether a message is in a channel as somebody reaches it. */
  isIn(message: EmulatedMessage, channel: ChannelName, as: PersonName): boolean;
  /** Calls a function with every message that comes or changes later, whoever sees it. Returns what ends it. */
  onMessage(listener: (message: EmulatedMessage) => void): () => void;
  /** The commands that somebody is offered in a channel. */
  commands(as?: PersonName, channel?: ChannelName): readonly Command[];
}

/** All that people can do and see in an emulator. */
export function createUserSide(state: State): UserSide {
  const { world } = state;
  const stand = ({ as = 'member', channel = 'general' }: Standpoint) => {
    const person = world.people[as];
    return { person, channelId: channelIdOf(world, channel, person), isInGuild: channel !== 'dm' };
  };
  const answered = (interaction: Interaction, until: ComponentRequest['until'] = 'answered') =>
    until === 'answered' ? untilAnswered(state, interaction) : untilAcknowledged(state, interaction);

  function target(of: MessageLike): { readonly type: number; readonly data: Payload } {
    if (of === 'member' || of === 'moderator') {
      const { id } = world.people[of];
      const { user: _user, ...member } = actingMemberPayload(world.people[of]);
      const resolved = { users: { [id]: userPayload(world.people[of]) }, members: { [id]: member } };
      return { type: COMMAND.user, data: { target_id: id, resolved } };
    }
    const message = latestMessage(state, of);
    const resolved = { messages: { [message.id]: messagePayload(message, world) } };
    return { type: COMMAND.message, data: { target_id: message.id, resolved } };
  }

  return {
    async run(request) {
      const { person, channelId, isInGuild } = stand(request);
      const targeted = request.target === undefined ? undefined : target(request.target);
      const { force } = request;
      const lookup = { path: request.command, person, isInGuild, force, type: targeted?.type };
      const runnable = findRunnable(state, lookup);
      const { options, resolved } = fillOptions(state, runnable, request.options ?? {}, channelId);
      const more = targeted?.data ?? (Object.keys(resolved).length > 0 ? { resolved } : {});
      const data = commandData(runnable.command, runnable.nesting, options, more);
      const fields = { type: INTERACTION.command, command: runnable.path, sourceId: null, focusedType: null };
      return answered(beginInteraction(state, { ...fields, person, channelId }, data));
    },

    async autocomplete(request) {
      const { person, channelId, isInGuild } = stand(request);
      const { focused, value, force } = request;
      const runnable = findRunnable(state, { path: request.command, person, isInGuild, force });
      const option = runnable.options.find(({ name }) => name === focused);
      if (!option?.autocomplete)
        throw new NotSentError(`/${runnable.path} has no option "${focused}" to be completed.`);
      const others = Object.entries(request.options ?? {}).filter(([name]) => name !== focused);
      const optional = { ...runnable, options: runnable.options.map((other) => ({ ...other, required: false })) };
      const filled = fillOptions(state, optional, Object.fromEntries(others), channelId);
      const typed = { type: option.type, name: focused, value, focused: true };
      const data = commandData(runnable.command, runnable.nesting, [...filled.options, typed]);
      const fields = {
        type: INTERACTION.autocomplete,
        command: runnable.path,
        sourceId: null,
        focusedType: option.type,
      };
      const interaction = beginInteraction(state, { ...fields, person, channelId }, data);
      await untilAcknowledged(state, interaction);
      return interaction.choices ?? [];
    },

    async press(like, which, { as, until } = {}) {
      const message = latestMessage(state, like);
      return answered(pressButton(state, message, actorOn(state, message, as), which), until);
    },

    async select(like, customId, values, { as, until } = {}) {
      const message = latestMessage(state, like);
      return answered(chooseValues(state, message, actorOn(state, message, as), customId, values), until);
    },

    async submitModal(answer, values) {
      const opener = state.interactions.get(answer.interactionId);
      if (opener === undefined || opener.modal === null) throw new NotSentError('The answer is not a form.');
      return answered(submit(state, opener, opener.modal, values));
    },

    say: (content, standpoint = {}) => {
      const { person, channelId } = stand(standpoint);
      return say(state, content, person, channelId);
    },

    messages(channel = 'general', as = 'member') {
      const { channelId } = stand({ as, channel });
      return state.messages
        .inChannel(channelId)
        .filter(({ visibleTo }) => visibleTo === 'everyone' || visibleTo === as);
    },

    message: (id) => state.messages.get(id),
    isIn: (message, channel, as) => message.channelId === stand({ as, channel }).channelId,
    onMessage: (listener) => state.messages.subscribe(listener),

    commands(as, channel) {
      const { person, isInGuild } = stand({ as, channel });
      return visibleCommands(state, person, isInGuild);
    },
  };
}
