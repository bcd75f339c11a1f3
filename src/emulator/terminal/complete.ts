import { type CommandOption, OPTION } from '../command.ts';
import { commandAt, freeTextOption, optionsStart } from './parse-line.ts';
import { type OptionText, splitOptions } from './split-options.ts';

/** What Tab offers: texts that can stand in place of the end of the line, and that end. */
export interface Completion {
  readonly offers: readonly string[];
  readonly replaced: string;
}

/** A command or subcommand, as far as completing a line needs it. */
export interface CompletableCommand {
  readonly path: string;
  readonly options: readonly CommandOption[];
}

/** Asks the bot what it offers for an option, given what is typed there and in the other options. */
export type AskBot<Command> = (
  command: Command,
  option: CommandOption,
  value: string,
  others: ReadonlyMap<string, string>,
) => Promise<readonly string[]>;

/** Whether the offers are several that begin with no more than is typed, so that a person has to see and choose. */
export function isUndecided(offers: readonly string[], replaced: string): boolean {
  const [first = '', ...others] = offers;
  let shared = first.length;
  while (!others.every((offer) => offer.startsWith(first.slice(0, shared)))) shared -= 1;
  return others.length > 0 && replaced.startsWith(first.slice(0, shared));
}

/** What the terminal itself understands. */
const LOCAL_COMMANDS = [
  '.as member',
  '.as moderator',
  '.as reader',
  '.in general',
  '.in debate',
  '.in dm',
  '.help',
  '.quit',
];

/** What a line can be completed to. */
export async function completeLine<Command extends CompletableCommand>(
  line: string,
  commands: readonly Command[],
  ask: AskBot<Command>,
): Promise<Completion> {
  if (line.startsWith('.')) return offer(LOCAL_COMMANDS, line);
  const command = commandAt(line, commands);
  const start = command === undefined ? line.length : optionsStart(line, command);
  const isStillPath = command === undefined || (start === line.length && !/\s$/u.test(line));
  if (isStillPath) {
    const longer = commands.map(({ path }) => `/${path} `);
    return offer(longer, line.trimStart().replace(/\s+/gu, ' ') || '/');
  }
  return completeOptions(line, start, command, ask);
}

function offer(all: readonly string[], typed: string): Completion {
  return { offers: all.filter((text) => text.startsWith(typed.toLowerCase())), replaced: typed };
}

async function completeOptions<Command extends CompletableCommand>(
  line: string,
  start: number,
  command: Command,
  ask: AskBot<Command>,
): Promise<Completion> {
  const pieces = splitOptions(
    line,
    command.options.map(({ name }) => name),
    start,
  );
  const free = freeTextOption(command.options);
  const nameOf = (piece: OptionText) => piece.name ?? free?.name;
  const current = pieces.at(-1);
  const filled = new Map(pieces.flatMap((piece): [string, string][] => [[nameOf(piece) ?? '', piece.text]]));
  const names = command.options.filter(({ name }) => !filled.has(name)).map(({ name }) => `${name}:`);
  const word = /\S*$/u.exec(line)?.[0] ?? '';
  const isFreshWord = word === '' && (current === undefined || current.text !== '');
  const fittingNames = names.filter((name) => name.startsWith(word.toLowerCase()));
  if (isFreshWord && current !== undefined) return { offers: names, replaced: '' };
  if (word !== '' && fittingNames.length > 0) return { offers: fittingNames, replaced: word };

  const option = command.options.find(({ name }) => name === (current === undefined ? free?.name : nameOf(current)));
  const typed = current === undefined ? '' : line.slice(current.start).replace(/^"/u, '');
  const others = new Map([...filled].filter(([name]) => name !== option?.name));
  const values = option === undefined ? [] : await valuesFor(command, option, typed, others, ask);
  if (current === undefined) return { offers: [...values, ...names], replaced: '' };
  return { offers: values, replaced: line.slice(current.start) };
}

async function valuesFor<Command>(
  command: Command,
  option: CommandOption,
  typed: string,
  others: ReadonlyMap<string, string>,
  ask: AskBot<Command>,
): Promise<readonly string[]> {
  const fitting = (all: readonly string[]) => all.filter((text) => text.toLowerCase().startsWith(typed.toLowerCase()));
  if (option.type === OPTION.boolean) return fitting(['true', 'false']);
  if (option.choices && option.choices.length > 0) return fitting(option.choices.map(({ name }) => name));
  return option.autocomplete ? await ask(command, option, typed, others) : [];
}
