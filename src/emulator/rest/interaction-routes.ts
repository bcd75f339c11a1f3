import { refuse } from '../api-error.ts';
import { takeCallback } from '../callbacks.ts';
import type { Interaction } from '../interaction.ts';
import { messagePayload } from '../message.ts';
import type { State } from '../state.ts';
import type { RestRequest, Route } from './router.ts';

/** The route by which the bot gives its first response. */
export function interactionRoutes(state: State): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/interactions/:id/:token/callback',
      isOpen: true,
      handle(request) {
        const interaction = state.interactions.get(request.params['id'] ?? '');
        if (interaction === undefined || interaction.token !== request.params['token']) {
          throw refuse.unknownInteraction();
        }
        takeCallback(state, interaction, request.body, request.files);
        return wantsResponse(request) ? { status: 200, body: describe(state, interaction) } : { status: 204 };
      },
    },
  ];
}

function wantsResponse({ query }: RestRequest): boolean {
  return ['true', '1'].includes((query.get('with_response') ?? '').toLowerCase());
}

/** What Discord tells of a response where it is asked to. */
function describe(state: State, { id, type, callback, originalId }: Interaction): object {
  const message = originalId === null ? undefined : state.messages.get(originalId);
  const about =
    message === undefined
      ? {}
      : {
          response_message_id: message.id,
          response_message_loading: message.thinking,
          response_message_ephemeral: message.ephemeral,
        };
  const resource = {
    type: callback,
    ...(message === undefined ? {} : { message: messagePayload(message, state.world) }),
  };
  return { interaction: { id, type, ...about }, resource };
}
