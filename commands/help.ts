import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { type HelpEntry, helpReply } from '../src/reply/help-reply.ts';
import { WORDS } from '../src/reply/words.ts';
import type { Snapshot } from '../src/snapshot/snapshot.ts';
import type { Command } from './command.ts';
import { readInTime } from './read-in-time.ts';
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

/** What can be done to a message, by its menu. */
const menusOf = (commands: readonly Command[]) =>
  commands.flatMap(({ menu }) => (menu === undefined ? [] : [menu.declaration.name]));

/** A question about a topic, or the bare topic where the corpus would not answer it. */
async function questionAbout(topic: string, { search }: Snapshot): Promise<string> {
  const question = WORDS.helpQuestion(topic);
  const reading = await readInTime(search, question);
  return search.ask(question, { limit: 1, reading }).answerable ? question : topic;
}

/** Things to try on the loaded corpus: a question about its first topic, and its most quoted speaker. */
async function examplesFrom(snapshot: Snapshot): Promise<string[]> {
  const { topics, speakers } = snapshot.search.ask('').suggestions;
  const questions = await Promise.all(topics.slice(0, 1).map((topic) => questionAbout(topic, snapshot)));
  const code = (text: string) => text.replaceAll('`', "'");
  return [
    ...questions.map((question) => `/ask question:${code(question)}`),
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
  async execute(_interaction, { snapshot, commands }) {
    return helpReply(commands.flatMap(entriesOf), menusOf(commands), await examplesFrom(snapshot));
  },
};
