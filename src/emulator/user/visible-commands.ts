import { COMMAND, CONTEXT, type Command, type CommandOption, OPTION } from '../command.ts';
import { isPermitted } from '../permissions.ts';
import type { State } from '../state.ts';
import type { Person } from '../world.ts';
import { NotSentError } from './errors.ts';

/** A command, or one of its subcommands: what a person can run. */
export interface Runnable {
  readonly command: Command;
  /** The groups and subcommands on the way, outermost first. */
  readonly nesting: readonly CommandOption[];
  /** Such as `corpus reload`. */
  readonly path: string;
  readonly description: string;
  /** Those that are filled in. */
  readonly options: readonly CommandOption[];
}

/** The commands that somebody is offered in a place, the guild's own first. */
export function visibleCommands(state: State, person: Person, isInGuild: boolean): readonly Command[] {
  const registered = isInGuild
    ? [...state.commands.list('guild'), ...state.commands.list('global')]
    : state.commands.list('global');
  return registered.filter((command) => isOffered(command, person, isInGuild));
}

function isOffered(command: Command, person: Person, isInGuild: boolean): boolean {
  const context = isInGuild ? CONTEXT.guild : CONTEXT.botDm;
  if (command.contexts !== null && !command.contexts.includes(context)) return false;
  if (!isInGuild) return command.dm_permission !== false;
  const asked = command.default_member_permissions;
  return asked === null || isPermitted(person.permissions, BigInt(asked));
}

/** A command with its subcommands, if it has any, each by itself. */
export function runnables(command: Command): readonly Runnable[] {
  function* unfold(part: Command | CommandOption, nesting: readonly CommandOption[]): Generator<Runnable> {
    const options = part.options ?? [];
    const inner = options.filter(({ type }) => type === OPTION.subcommand || type === OPTION.group);
    const path = [command.name, ...nesting.map(({ name }) => name)].join(' ');
    if (inner.length === 0) yield { command, nesting, path, description: part.description, options };
    for (const option of inner) yield* unfold(option, [...nesting, option]);
  }
  return [...unfold(command, [])];
}

/** What somebody wants to run, and where. */
export interface Lookup {
  readonly path: string;
  readonly person: Person;
  readonly isInGuild: boolean;
  /** The kind of command; default: a slash command. */
  readonly type?: number | undefined;
  /** Whether to find also what this person is not offered. */
  readonly force?: boolean | undefined;
}

/**
 * Finds what somebody wants to run, by its path, such as `corpus reload`.
 *
 * @throws {NotSentError} where it does not exist or is not offered to this person
 */
export function findRunnable(state: State, lookup: Lookup): Runnable {
  const { path, person, isInGuild, type = COMMAND.slash, force = false } = lookup;
  const all = [...state.commands.list('guild'), ...state.commands.list('global')];
  const ofType = (commands: readonly Command[]) =>
    commands.filter((command) => command.type === type).flatMap(runnables);
  const isMeant = (runnable: Runnable) => runnable.path === path;
  const found = ofType(force ? all : visibleCommands(state, person, isInGuild)).find(isMeant);
  if (found !== undefined) return found;
  if (ofType(all).some(isMeant)) {
    throw new NotSentError(`There is no command "${path}" for the ${person.name} here, though it exists elsewhere.`);
  }
  const parts = all.filter(({ name }) => name === path.split(' ')[0]).flatMap(runnables);
  const hint =
    parts.length > 0
      ? `it needs a subcommand: ${parts.map((part) => part.path).join(', ')}`
      : `registered are: ${
          ofType(all)
            .map((runnable) => runnable.path)
            .join(', ') || 'none'
        }`;
  throw new NotSentError(`There is no command "${path}"; ${hint}.`);
}
