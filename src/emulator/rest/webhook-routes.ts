import { refuse } from '../api-error.ts';
import { replyDestination } from '../callbacks.ts';
import { CALLBACK, type Interaction, TOKEN_LASTS } from '../interaction.ts';
import { type EmulatedMessage, messagePayload } from '../message.ts';
import { checkSchema } from '../rules/check.ts';
import type { MessageBody } from '../rules/draft.ts';
import { createMessage, deleteMessage, editMessage } from '../sending.ts';
import type { State } from '../state.ts';
import type { RestRequest, Route } from './router.ts';

/** The routes for follow-ups to an interaction, and for edits of what answered it. */
export function webhookRoutes(state: State): readonly Route[] {
  const path = '/webhooks/:application/:token';

  /** @throws {ApiError} where the token is unknown, has expired or belongs to what has no first response yet */
  function acknowledged({ params }: RestRequest): Interaction {
    const interaction = state.interactions.byToken(params['token'] ?? '');
    if (interaction === undefined || params['application'] !== state.world.applicationId) throw refuse.unknownWebhook();
    if (state.clock.now() - interaction.createdAt > TOKEN_LASTS) throw refuse.expiredToken();
    const { callback } = interaction;
    if (callback === null || callback === CALLBACK.autocomplete) throw refuse.unknownWebhook();
    return interaction;
  }

  function messageOf(interaction: Interaction, request: RestRequest): EmulatedMessage {
    const { originalId, followUpIds } = interaction;
    const named = request.params['message'];
    const id = named === '@original' ? originalId : named;
    const isOwn = id != null && (id === originalId || followUpIds.includes(id));
    const message = isOwn ? state.messages.get(id) : undefined;
    if (message === undefined || message.deleted) throw refuse.unknownMessage();
    return message;
  }

  const done = (interaction: Interaction, message: EmulatedMessage) => {
    state.interactions.changed(interaction);
    return { status: 200, body: messagePayload(message, state.world) };
  };

  return [
    {
      method: 'POST',
      path,
      isOpen: true,
      handle(request) {
        const interaction = acknowledged(request);
        checkSchema('IncomingWebhookRequestPartial', request.body);
        const body = request.body as MessageBody; // fits the schema just checked
        const original = interaction.originalId === null ? undefined : state.messages.get(interaction.originalId);
        if (original?.thinking === true) return done(interaction, editMessage(state, original, body, request.files));
        const destination = replyDestination(state, interaction);
        const message = createMessage(state, 'follow-up', body, request.files, {
          ...destination,
          interaction: destination.interaction && { ...destination.interaction, command: null },
        });
        interaction.followUpIds.push(message.id);
        return done(interaction, message);
      },
    },
    {
      method: 'GET',
      path: `${path}/messages/:message`,
      isOpen: true,
      handle(request) {
        const message = messageOf(acknowledged(request), request);
        return { status: 200, body: messagePayload(message, state.world) };
      },
    },
    {
      method: 'PATCH',
      path: `${path}/messages/:message`,
      isOpen: true,
      handle(request) {
        const interaction = acknowledged(request);
        const message = messageOf(interaction, request);
        checkSchema('IncomingWebhookUpdateRequestPartial', request.body);
        const body = request.body as MessageBody; // fits the schema just checked
        return done(interaction, editMessage(state, message, body, request.files));
      },
    },
    {
      method: 'DELETE',
      path: `${path}/messages/:message`,
      isOpen: true,
      handle(request) {
        const interaction = acknowledged(request);
        deleteMessage(state, messageOf(interaction, request));
        state.interactions.changed(interaction);
        return { status: 204 };
      },
    },
  ];
}
