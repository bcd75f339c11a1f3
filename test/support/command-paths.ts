import { ApplicationCommandOptionType } from 'discord.js';
import type { Command } from '../../commands/command.ts';

/** A command or subcommand as it is run: "ask", "corpus reload". */
export interface CommandPath {
  readonly path: string;
  readonly description: string;
  readonly forModerators: boolean;
  /** With its options, those in brackets that may be left out: "/quote speaker [topic] [private]". */
  readonly usage: string;
  /** The options that have to be filled in. */
  readonly required: readonly string[];
}

/** All that can be run, from the declarations: a command, or each of its subcommands. */
export function commandPaths(commands: readonly Command[]): CommandPath[] {
  return commands.flatMap(({ declaration, forModerators }) => {
    const { name, description, options = [] } = declaration;
    const subcommands = options.filter((option) => option.type === ApplicationCommandOptionType.Subcommand);
    const runnable =
      subcommands.length === 0
        ? [{ path: name, description, options }]
        : subcommands.map((sub) => ({
            path: `${name} ${sub.name}`,
            description: sub.description,
            options: sub.options ?? [],
          }));
    return runnable.map(({ path, description: purpose, options: own }) => ({
      path,
      description: purpose,
      forModerators,
      usage: [`/${path}`, ...own.map((option) => (option.required ? option.name : `[${option.name}]`))].join(' '),
      required: own.filter((option) => option.required).map((option) => option.name),
    }));
  });
}
