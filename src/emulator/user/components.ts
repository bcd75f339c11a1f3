import { BUTTON_STYLE, COMPONENT, type Component, walkComponents } from '../component.ts';
import { INTERACTION } from '../interaction.ts';
import type { EmulatedMessage } from '../message.ts';
import type { Payload } from '../payloads.ts';
import type { State } from '../state.ts';
import type { Person, PersonName } from '../world.ts';
import type { Answer } from './answer.ts';
import { beginInteraction } from './begin.ts';
import { NotSentError } from './errors.ts';

/** A message, an answer that has one, or a message's id. The latest version is what counts. */
export type MessageLike = EmulatedMessage | Answer | string;

/** A button as a person sees it. */
export interface Button {
  readonly label: string;
  /** Null for links and premium buttons. */
  readonly customId: string | null;
  /** Of a link. */
  readonly url: string | null;
  readonly disabled: boolean;
}

/** All buttons of a message in the order in which they are shown, links included. */
export function buttonsOf(message: Pick<EmulatedMessage, 'components'>): readonly Button[] {
  return [...walkComponents(message.components)]
    .filter(({ component }) => component.type === COMPONENT.button)
    .map(({ component }) => ({
      label: component.label ?? component.emoji?.name ?? '',
      customId: component.custom_id ?? null,
      url: component.style === BUTTON_STYLE.link ? (component.url ?? null) : null,
      disabled: component.disabled ?? false,
    }));
}

/** All string selects of a message in the order in which they are shown. */
export function selectsOf(message: Pick<EmulatedMessage, 'components'>): readonly Component[] {
  return [...walkComponents(message.components)]
    .map(({ component }) => component)
    .filter(({ type }) => type === COMPONENT.stringSelect);
}

/** The latest version of a message. @throws {NotSentError} where it is not there any more */
export function latestMessage(state: State, message: MessageLike): EmulatedMessage {
  const id = typeof message === 'string' ? message : 'message' in message ? message.message.id : message.id;
  const latest = state.messages.get(id);
  if (latest === undefined || latest.deleted) throw new NotSentError('This message is not there any more.');
  return latest;
}

/** Who acts on a message unless somebody is named: whoever began it, or else the member. */
export function actorOn(state: State, message: EmulatedMessage, as: PersonName | undefined): Person {
  const beginner = Object.values(state.world.people).find(({ id }) => id === message.interaction?.user.id);
  const person = as === undefined ? (beginner ?? state.world.people.member) : state.world.people[as];
  if (message.visibleTo !== 'everyone' && message.visibleTo !== person.name) {
    throw new NotSentError(`The ${person.name} does not see this message: it is for the ${message.visibleTo} only.`);
  }
  return person;
}

/**
 * Presses a button.
 *
 * @param which its `custom_id`, its label, or its place from 0 among all buttons
 * @throws {NotSentError} where there is no such button, or it cannot be pressed
 */
export function pressButton(state: State, message: EmulatedMessage, person: Person, which: string | number) {
  const buttons = buttonsOf(message);
  const button =
    typeof which === 'number'
      ? buttons[which]
      : (buttons.find(({ customId }) => customId === which) ?? buttons.find(({ label }) => label === which));
  if (button === undefined) {
    const labels = buttons.map(({ label }) => label).join(', ') || 'none';
    throw new NotSentError(`The message has no button ${JSON.stringify(which)}; its buttons are: ${labels}.`);
  }
  if (button.disabled) throw new NotSentError(`The button "${button.label}" is disabled.`);
  if (button.customId === null) throw new NotSentError(`The button "${button.label}" opens ${button.url ?? 'a shop'}.`);
  return act(state, message, person, { component_type: COMPONENT.button, custom_id: button.customId });
}

/** Chooses from a string select. @throws {NotSentError} where these values cannot be chosen */
export function chooseValues(
  state: State,
  message: EmulatedMessage,
  person: Person,
  customId: string,
  values: readonly string[],
) {
  const select = selectsOf(message).find((component) => component.custom_id === customId);
  if (select === undefined) throw new NotSentError(`The message has no select "${customId}".`);
  checkSelection(select, values);
  return act(state, message, person, { component_type: COMPONENT.stringSelect, custom_id: customId, values });
}

/** @throws {NotSentError} where a select does not offer the values, or wants more or fewer */
export function checkSelection(select: Component, values: readonly string[]): void {
  const name = `The select "${select.custom_id}"`;
  if (select.disabled) throw new NotSentError(`${name} is disabled.`);
  const offered = (select.options ?? []).map(({ value }) => value);
  for (const value of values) {
    if (!offered.includes(value))
      throw new NotSentError(`${name} does not offer "${value}" but: ${offered.join(', ')}.`);
  }
  const [least, most] = [select.min_values ?? 1, select.max_values ?? 1];
  if (values.length < least || values.length > most)
    throw new NotSentError(`${name} takes ${least} to ${most} values.`);
}

function act(state: State, message: EmulatedMessage, person: Person, data: Payload) {
  const fields = { command: null, sourceId: message.id, focusedType: null };
  return beginInteraction(
    state,
    { ...fields, type: INTERACTION.component, person, channelId: message.channelId },
    data,
  );
}
