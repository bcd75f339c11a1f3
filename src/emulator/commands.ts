import type { Command } from './command.ts';

/** Where commands are registered: in the guild, or everywhere. */
export type CommandScope = 'guild' | 'global';

/** The commands that the bot has registered. */
export interface CommandStore {
  list(scope: CommandScope): readonly Command[];
  get(scope: CommandScope, id: string): Command | undefined;
  named(scope: CommandScope, name: string, type: number): Command | undefined;
  put(scope: CommandScope, command: Command): void;
  delete(scope: CommandScope, id: string): boolean;
  /** Replaces all commands of a scope. */
  replace(scope: CommandScope, commands: readonly Command[]): void;
}

/** A store without commands. */
export function createCommands(): CommandStore {
  const scopes: Record<CommandScope, Map<string, Command>> = { guild: new Map(), global: new Map() };
  return {
    list: (scope) => [...scopes[scope].values()],
    get: (scope, id) => scopes[scope].get(id),
    named: (scope, name, type) =>
      [...scopes[scope].values()].find((command) => command.name === name && command.type === type),
    put(scope, command) {
      scopes[scope].set(command.id, command);
    },
    delete: (scope, id) => scopes[scope].delete(id),
    replace(scope, commands) {
      scopes[scope] = new Map(commands.map((command) => [command.id, command]));
    },
  };
}
