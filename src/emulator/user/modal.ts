import { COMPONENT, type Component, walkComponents } from '../component.ts';
import { INTERACTION, type Interaction, type Modal } from '../interaction.ts';
import type { Payload } from '../payloads.ts';
import type { State } from '../state.ts';
import { beginInteraction } from './begin.ts';
import { checkSelection } from './components.ts';
import { NotSentError } from './errors.ts';

/** What a person fills in, by `custom_id`: text, or the values chosen from a select. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

/**
 * Fills in the form that an interaction was answered with, and sends it.
 *
 * @throws {NotSentError} where a field is unknown, missing, too short or too long
 */
export function submit(state: State, opener: Interaction, modal: Modal, values: ModalValues): Interaction {
  const fields = [...walkComponents(modal.components)].map(({ component }) => component.custom_id);
  const unknown = Object.keys(values).find((customId) => !fields.includes(customId));
  if (unknown !== undefined) throw new NotSentError(`The form "${modal.title}" has no field "${unknown}".`);
  const data = { custom_id: modal.custom_id, components: modal.components.map((part) => fill(part, values)) };
  const { person, channelId, sourceId } = opener;
  const type = INTERACTION.modalSubmit;
  return beginInteraction(state, { type, person, channelId, sourceId, command: null, focusedType: null }, data);
}

function fill(part: Component, values: ModalValues): Payload {
  const { type, id = 0, custom_id: customId } = part;
  const given = customId == null ? undefined : values[customId];
  if (type === COMPONENT.row)
    return { type, id, components: (part.components ?? []).map((inner) => fill(inner, values)) };
  if (type === COMPONENT.label && part.component) return { type, id, component: fill(part.component, values) };
  if (type === COMPONENT.textInput) return { type, id, custom_id: customId, value: filledText(part, given) };
  if (type === COMPONENT.stringSelect) {
    const chosen = typeof given === 'string' ? [given] : (given ?? []);
    if (chosen.length > 0 || part.required !== false) checkSelection(part, chosen);
    return { type, id, custom_id: customId, values: chosen };
  }
  if (customId != null) throw new NotSentError(`The emulator cannot fill in components of type ${type}.`);
  return { type, id };
}

function filledText(input: Component, given: string | readonly string[] | undefined): string {
  const name = `The field "${input.custom_id}"`;
  const text = given ?? input.value ?? '';
  if (typeof text !== 'string') throw new NotSentError(`${name} takes one text.`);
  if (text === '' && input.required !== false) throw new NotSentError(`${name} has to be filled in.`);
  if (text !== '' && text.length < (input.min_length ?? 0)) throw new NotSentError(`${name} is too short.`);
  if (text.length > (input.max_length ?? 4000)) throw new NotSentError(`${name} is too long.`);
  return text;
}
