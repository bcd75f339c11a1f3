import { refuse } from '../api-error.ts';
import {
  applicationPayload,
  channelPayload,
  dmPayload,
  guildPayload,
  memberPayload,
  ownUserPayload,
  rolePayload,
  userPayload,
} from '../payloads.ts';
import type { State } from '../state.ts';
import type { User } from '../world.ts';
import type { RestAnswer, RestRequest, Route } from './router.ts';

/** How many sessions a bot may begin in a day. */
const IDENTIFIES_A_DAY = 1000;
const DAY = 24 * 60 * 60_000;

/** The routes that only tell what there is: the gateway, the application, users and the guild. */
export function worldRoutes(state: State): readonly Route[] {
  const { world } = state;
  const people = Object.values(world.people);
  const ok = (body: unknown): RestAnswer => ({ status: 200, body });

  function userNamed(id: string | undefined): User {
    const user = [world.bot, ...people].find((candidate) => candidate.id === id);
    if (user === undefined) throw refuse.unknownUser();
    return user;
  }

  /** A route below the guild; any other guild is unknown. */
  const inGuild = (path: string, answer: (request: RestRequest) => unknown): Route => ({
    method: 'GET',
    path: `/guilds/:guild${path}`,
    handle(request) {
      if (request.params['guild'] !== world.guild.id) throw refuse.unknownGuild();
      return ok(answer(request));
    },
  });

  return [
    { method: 'GET', path: '/gateway', isOpen: true, handle: () => ok({ url: state.gatewayUrl }) },
    {
      method: 'GET',
      path: '/gateway/bot',
      handle: () =>
        ok({
          url: state.gatewayUrl,
          shards: 1,
          session_start_limit: {
            total: IDENTIFIES_A_DAY,
            remaining: IDENTIFIES_A_DAY - state.gateway.identifies,
            reset_after: DAY,
            max_concurrency: 1,
          },
        }),
    },
    { method: 'GET', path: '/oauth2/applications/@me', handle: () => ok(applicationPayload(world)) },
    { method: 'GET', path: '/applications/@me', handle: () => ok(applicationPayload(world)) },
    { method: 'GET', path: '/users/@me', handle: () => ok(ownUserPayload(world.bot)) },
    {
      method: 'GET',
      path: '/users/@me/guilds',
      handle: () => {
        const { id, name, features, icon } = guildPayload(world);
        return ok([{ id, name, features, icon, owner: false, permissions: world.botPermissions.toString() }]);
      },
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      handle({ body }) {
        const wanted = typeof body === 'object' && body !== null && 'recipient_id' in body ? body.recipient_id : null;
        const person = people.find(({ id }) => id === wanted);
        if (person === undefined) throw refuse.unknownUser();
        return ok(dmPayload(person));
      },
    },
    { method: 'GET', path: '/users/:user', handle: ({ params }) => ok(userPayload(userNamed(params['user']))) },
    inGuild('', () => guildPayload(world)),
    inGuild('/channels', () => world.channels.map((channel) => channelPayload(channel, world))),
    inGuild('/roles', () => world.roles.map(rolePayload)),
    inGuild('/members/:user', ({ params }) => {
      if (params['user'] === world.bot.id) return memberPayload({ roleIds: [] }, world.bot);
      const person = people.find(({ id }) => id === params['user']);
      if (person === undefined) throw refuse.unknownMember();
      return memberPayload(person, person);
    }),
    {
      method: 'GET',
      path: '/attachments/:channel/:id/:name',
      isOpen: true,
      handle({ params }) {
        const attachment = state.attachments.get(params['id'] ?? '');
        if (attachment === undefined) throw refuse.noSuchRoute('GET', `/attachments/${params['id']}`);
        return { status: 200, bytes: attachment.bytes, contentType: attachment.contentType };
      },
    },
  ];
}
