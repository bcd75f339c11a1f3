import { refuse } from '../api-error.ts';
import { COMMAND, type Command, type CommandBody, keptCommand, withoutLocalizations } from '../command.ts';
import type { CommandScope } from '../commands.ts';
import { checkCommand, checkSchema } from '../rules/check.ts';
import { nestErrors } from '../rules/rule.ts';
import type { State } from '../state.ts';
import type { RestRequest, Route } from './router.ts';

/** How many commands an application may have, by kind. */
const MOST_COMMANDS: Readonly<Record<number, number>> = {
  [COMMAND.slash]: 100,
  [COMMAND.user]: 15,
  [COMMAND.message]: 15,
};

/** The routes for registering commands, in the guild and everywhere. */
export function commandRoutes(state: State): readonly Route[] {
  return [
    ...scopeRoutes(state, 'global', '/applications/:application/commands'),
    ...scopeRoutes(state, 'guild', '/applications/:application/guilds/:guild/commands'),
  ];
}

function scopeRoutes(state: State, scope: CommandScope, path: string): Route[] {
  const { commands, world } = state;

  /** @throws {ApiError} where the path names another application or guild */
  function enter(request: RestRequest): void {
    if (request.params['application'] !== world.applicationId) throw refuse.unknownApplication();
    if (scope === 'guild' && request.params['guild'] !== world.guild.id) throw refuse.unknownGuild();
  }

  function existing(request: RestRequest): Command {
    enter(request);
    const command = commands.get(scope, request.params['command'] ?? '');
    if (command === undefined) throw refuse.unknownCommand();
    return command;
  }

  const keep = (body: CommandBody, id: string): Command =>
    keptCommand(body, {
      id,
      application_id: world.applicationId,
      version: state.nextId(),
      ...(scope === 'guild' ? { guild_id: world.guild.id } : {}),
    });

  const sameName = (body: CommandBody) => commands.named(scope, body.name, body.type ?? COMMAND.slash);

  return [
    {
      method: 'GET',
      path,
      handle(request) {
        enter(request);
        const isFull = request.query.get('with_localizations') === 'true';
        return { status: 200, body: commands.list(scope).map((it) => (isFull ? it : withoutLocalizations(it))) };
      },
    },
    {
      method: 'POST',
      path,
      handle(request) {
        enter(request);
        const body = checked('ApplicationCommandCreateRequest', request.body);
        const old = sameName(body);
        const command = keep(body, old?.id ?? state.nextId());
        checkCount([...commands.list(scope).filter(({ id }) => id !== command.id), command]);
        commands.put(scope, command);
        return { status: old === undefined ? 201 : 200, body: command };
      },
    },
    {
      method: 'PUT',
      path,
      handle(request) {
        enter(request);
        const bodies: readonly unknown[] = Array.isArray(request.body) ? request.body : [];
        const declared = bodies.map((body, index) => checked('ApplicationCommandUpdateRequest', body, index));
        checkNames(declared);
        const kept = declared.map((body) => keep(body, sameName(body)?.id ?? state.nextId()));
        checkCount(kept);
        commands.replace(scope, kept);
        return { status: 200, body: kept };
      },
    },
    {
      method: 'GET',
      path: `${path}/:command`,
      handle: (request) => ({ status: 200, body: existing(request) }),
    },
    {
      method: 'PATCH',
      path: `${path}/:command`,
      handle(request) {
        const old = existing(request);
        checkSchema('ApplicationCommandPatchRequestPartial', request.body);
        // `checkSchema` has found that the body is such a part; it goes by Discord's schema and so gives no type.
        const body: CommandBody = { ...old, ...(request.body as Partial<CommandBody>) };
        checkCommand(body);
        const command = keep(body, old.id);
        commands.put(scope, command);
        return { status: 200, body: command };
      },
    },
    {
      method: 'DELETE',
      path: `${path}/:command`,
      handle(request) {
        commands.delete(scope, existing(request).id);
        return { status: 204 };
      },
    },
  ];
}

/** @param index its place in a list of commands @throws {ApiError} where the declaration is not valid */
function checked(
  schema: 'ApplicationCommandCreateRequest' | 'ApplicationCommandUpdateRequest',
  body: unknown,
  index?: number,
): CommandBody {
  const prefix = index === undefined ? [] : [index];
  checkSchema(schema, body, prefix);
  const command = body as CommandBody; // fits the schema just checked
  checkCommand(command, prefix);
  return command;
}

function checkNames(declared: readonly CommandBody[]): void {
  const key = ({ name, type }: CommandBody) => `${type ?? COMMAND.slash} ${name}`;
  const keys = declared.map(key);
  const index = keys.findIndex((name, place) => keys.indexOf(name) !== place);
  if (index === -1) return;
  const message = 'Application command names must be unique';
  throw refuse.invalidBody(nestErrors([{ path: [index], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }]));
}

function checkCount(commands: readonly Command[]): void {
  for (const [type, most] of Object.entries(MOST_COMMANDS)) {
    if (commands.filter((command) => command.type === Number(type)).length > most) throw refuse.tooManyCommands(most);
  }
}
