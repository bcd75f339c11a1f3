import { refuse } from '../api-error.ts';
import { type EmulatedMessage, messagePayload } from '../message.ts';
import { channelPayload, dmPayload, type Payload } from '../payloads.ts';
import { checkSchema } from '../rules/check.ts';
import type { MessageBody } from '../rules/draft.ts';
import { createMessage, deleteMessage, editMessage } from '../sending.ts';
import type { State } from '../state.ts';
import { personOfDm } from '../world.ts';
import type { RestRequest, Route } from './router.ts';

const MOST_LISTED = 100;
const USUALLY_LISTED = 50;

/** The routes for channels and the messages in them. */
export function channelRoutes(state: State): readonly Route[] {
  const { world } = state;

  function channelOf({ params }: RestRequest): { readonly id: string; readonly payload: Payload } {
    const id = params['channel'] ?? '';
    const channel = world.channels.find((candidate) => candidate.id === id);
    if (channel !== undefined) return { id, payload: channelPayload(channel, world) };
    const person = personOfDm(world, id);
    if (person === undefined) throw refuse.unknownChannel();
    return { id, payload: dmPayload(person) };
  }

  /** Ephemeral messages are not in a channel: only an interaction's token reaches them. */
  function messageOf(request: RestRequest): EmulatedMessage {
    const channel = channelOf(request);
    const message = state.messages.get(request.params['message'] ?? '');
    const isThere = message !== undefined && !message.deleted && !message.ephemeral && message.channelId === channel.id;
    if (!isThere) throw refuse.unknownMessage();
    return message;
  }

  function ownMessageOf(request: RestRequest): EmulatedMessage {
    const message = messageOf(request);
    if (message.author.id !== world.bot.id) throw refuse.notTheAuthor();
    return message;
  }

  return [
    {
      method: 'GET',
      path: '/channels/:channel',
      handle: (request) => ({ status: 200, body: channelOf(request).payload }),
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages',
      handle(request) {
        const limit = Math.min(MOST_LISTED, Number(request.query.get('limit') ?? USUALLY_LISTED));
        const shown = state.messages.inChannel(channelOf(request).id).filter(({ ephemeral }) => !ephemeral);
        return {
          status: 200,
          body: shown
            .slice(-limit)
            .reverse()
            .map((message) => messagePayload(message, world)),
        };
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/messages',
      handle(request) {
        const channelId = channelOf(request).id;
        checkSchema('MessageCreateRequest', request.body);
        const body = request.body as MessageBody; // fits the schema just checked
        const destination = { author: world.bot, channelId, addressee: null, interaction: null };
        const message = createMessage(state, 'channel', body, request.files, destination);
        return { status: 200, body: messagePayload(message, world) };
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/typing',
      handle(request) {
        channelOf(request);
        return { status: 204 };
      },
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages/:message',
      handle: (request) => ({ status: 200, body: messagePayload(messageOf(request), world) }),
    },
    {
      method: 'PATCH',
      path: '/channels/:channel/messages/:message',
      handle(request) {
        const message = ownMessageOf(request);
        checkSchema('MessageEditRequestPartial', request.body);
        const body = request.body as MessageBody; // fits the schema just checked
        return { status: 200, body: messagePayload(editMessage(state, message, body, request.files), world) };
      },
    },
    {
      method: 'DELETE',
      path: '/channels/:channel/messages/:message',
      handle(request) {
        deleteMessage(state, ownMessageOf(request));
        return { status: 204 };
      },
    },
  ];
}
