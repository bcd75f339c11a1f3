import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { type HelpEntry, helpReply } from '../src/reply/help-reply.ts';
import type { Snapshot } from '../src/snapshot/snapshot.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './scope.ts';

/** A line for a command, or for each of its subcommands. */
function entriesOf({ declaration, forModerators }: Command): HelpEntry[] {
  const subcommands = (declaration.options ?? []).filter(
    ({ type }) => type === ApplicationCommandOptionType.Subcommand,
  );
  const own = { name: `/${declaration.name}`, description: declaration.description, forModerators };
  if (subcommands.length === 0) return [own];
  return subcommands.map(({ name, description }) => ({
    name: `/${declaration.name} ${name}`,
    description,
    forModerators,
  }));
}

/** Things to try on the loaded corpus: its first topic, and its most quoted speaker. */
function examplesFrom({ search }: Snapshot): string[] {
  const { topics, speakers } = search.ask('').suggestions;
  const code = (text: string) => text.replaceAll('`', "'");
  return [
    ...topics.slice(0, 1).map((topic) => `/ask question:${code(topic)}`),
    ...speakers.slice(0, 1).map(({ name }) => `/quote speaker:${code(name)}`),
  ];
}

/** `/help`: what the bot can do. */
export const help: Command = {
  forModerators: false,
  declaration: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'help',
    description: 'What this bot can do',
  },
  execute: (_interaction, { snapshot, commands }) => helpReply(commands.flatMap(entriesOf), examplesFrom(snapshot)),
};
