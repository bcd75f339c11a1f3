import { refuse } from './api-error.ts';
import {
  CALLBACK,
  type Choice,
  FIRST_RESPONSE_WITHIN,
  INTERACTION,
  type Interaction,
  type Modal,
} from './interaction.ts';
import { type EmulatedMessage, MESSAGE_FLAG } from './message.ts';
import { checkChoices, checkDeferral, checkModal, checkSchema } from './rules/check.ts';
import type { MessageBody } from './rules/draft.ts';
import { nestErrors } from './rules/rule.ts';
import { createMessage, createThinking, type Destination, editMessage, type Files } from './sending.ts';
import type { State } from './state.ts';
import { userOf } from './world.ts';

/** The first responses that fit an interaction. */
function fittingCallbacks({ type, sourceId }: Interaction): readonly number[] {
  const reply = [CALLBACK.message, CALLBACK.deferredMessage];
  const update = sourceId === null ? [] : [CALLBACK.deferredUpdate, CALLBACK.update];
  if (type === INTERACTION.autocomplete) return [CALLBACK.autocomplete];
  if (type === INTERACTION.modalSubmit) return [...reply, ...update];
  return type === INTERACTION.component ? [...reply, ...update, CALLBACK.modal] : [...reply, CALLBACK.modal];
}

/** A body after its schema has been checked. */
interface Callback<Data> {
  readonly type: number;
  readonly data?: Data | null;
}

/**
 * Takes the first response to an interaction.
 *
 * @throws {ApiError} where it is late, a second one, of a kind that does not fit, or wrong in itself
 */
export function takeCallback(state: State, interaction: Interaction, body: unknown, files: Files): void {
  if (interaction.callback !== null) throw refuse.alreadyAcknowledged();
  if (state.clock.now() - interaction.createdAt > FIRST_RESPONSE_WITHIN) throw refuse.unknownInteraction();
  const type = callbackType(body);
  const fitting = fittingCallbacks(interaction);
  if (!fitting.includes(type)) {
    const message = `Value must be one of {${fitting.join(', ')}}.`;
    throw refuse.invalidBody(nestErrors([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]));
  }
  respond(state, interaction, type, body, files);
  interaction.callback = type;
  state.interactions.changed(interaction);
}

function callbackType(body: unknown): number {
  const type = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
  return typeof type === 'number' ? type : 0;
}

function respond(state: State, interaction: Interaction, type: number, body: unknown, files: Files): void {
  switch (type) {
    case CALLBACK.message: {
      checkSchema('CreateMessageInteractionCallbackRequest', body);
      const { data } = body as Callback<MessageBody>; // fits the schema just checked, as do those below
      const message = createMessage(state, 'reply', data ?? {}, files, replyDestination(state, interaction), ['data']);
      interaction.originalId = message.id;
      return;
    }
    case CALLBACK.deferredMessage: {
      checkSchema('CreateMessageInteractionCallbackRequest', body);
      const { data } = body as Callback<MessageBody>;
      checkDeferral(data ?? {}, ['data']);
      const isEphemeral = ((data?.flags ?? 0) & MESSAGE_FLAG.ephemeral) !== 0;
      interaction.originalId = createThinking(state, replyDestination(state, interaction), isEphemeral).id;
      return;
    }
    case CALLBACK.deferredUpdate:
      interaction.originalId = sourceMessage(state, interaction).id;
      return;
    case CALLBACK.update: {
      checkSchema('UpdateMessageInteractionCallbackRequest', body);
      const { data } = body as Callback<MessageBody>;
      interaction.originalId = editMessage(state, sourceMessage(state, interaction), data ?? {}, files, ['data']).id;
      return;
    }
    case CALLBACK.autocomplete: {
      checkSchema('ApplicationCommandAutocompleteCallbackRequest', body);
      const { data } = body as Callback<{ readonly choices?: readonly (Choice | null)[] | null }>;
      const choices = data?.choices ?? [];
      checkChoices({ choices, optionType: interaction.focusedType ?? 0 }, ['data']);
      interaction.choices = choices.filter((choice) => choice !== null);
      return;
    }
    default: {
      checkSchema('ModalInteractionCallbackRequest', body);
      const { data } = body as { readonly data: Modal };
      checkModal(data, ['data']);
      interaction.modal = data;
    }
  }
}

/** Where messages in answer to an interaction go. */
export function replyDestination(state: State, interaction: Interaction): Destination {
  const { id, type, command, person, channelId } = interaction;
  return {
    author: state.world.bot,
    channelId,
    addressee: person,
    interaction: { id, type, command, user: userOf(person) },
  };
}

function sourceMessage(state: State, { sourceId }: Interaction): EmulatedMessage {
  const source = sourceId === null ? undefined : state.messages.get(sourceId);
  if (source === undefined || source.deleted) throw refuse.unknownMessage();
  return source;
}
