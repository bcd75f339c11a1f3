import { OPTION } from '../command.ts';
import { type OptionText, splitOptions } from './split-options.ts';

/** An option, as far as reading a line needs it. */
export interface ReadableOption {
  readonly name: string;
  readonly type: number;
  readonly required?: boolean | null;
}

/** A command or subcommand, as far as reading a line needs it. */
export interface ReadableCommand {
  /** Such as `corpus reload`. */
  readonly path: string;
  readonly options: readonly ReadableOption[];
}

/** What a person typed. */
export type ParsedLine<Command extends ReadableCommand> =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'local'; readonly name: string; readonly argument: string }
  | { readonly kind: 'command'; readonly command: Command; readonly options: ReadonlyMap<string, string> }
  | { readonly kind: 'problem'; readonly message: string };

const problem = (message: string) => ({ kind: 'problem', message }) as const;

/** Reads a line: a command, the number of a button, a `.command` of the terminal's own, or none of these. */
export function parseLine<Command extends ReadableCommand>(
  line: string,
  commands: readonly Command[],
): ParsedLine<Command> {
  const typed = line.trim();
  if (typed === '') return { kind: 'blank' };
  if (/^\d{1,3}$/u.test(typed)) return { kind: 'number', number: Number(typed) };
  const local = /^\.([a-z]+)(?:\s+(.*))?$/iu.exec(typed);
  if (local !== null) return { kind: 'local', name: (local[1] ?? '').toLowerCase(), argument: local[2] ?? '' };
  if (!typed.startsWith('/')) return problem(howToType(commands));
  const command = commandAt(typed, commands);
  return command === undefined ? problem(unknownCommand(typed, commands)) : readOptions(typed, command);
}

/** The command with which a line begins: the one with the most words. */
export function commandAt<Command extends ReadableCommand>(
  line: string,
  commands: readonly Command[],
): Command | undefined {
  const words = line.trimStart().slice(1).toLowerCase().split(/\s+/u);
  return commands
    .filter(({ path }) => path.split(' ').every((word, index) => words[index] === word))
    .sort((a, b) => b.path.length - a.path.length)[0];
}

/** Where the options begin in a line that begins with this command. */
export function optionsStart(line: string, command: ReadableCommand): number {
  const count = command.path.split(' ').length;
  return new RegExp(String.raw`^\s*/(?:\S+\s*){${count}}`, 'u').exec(line)?.[0].length ?? line.length;
}

/** The option that takes text without a name: the first required one of text, or else the first one of text. */
export function freeTextOption<Option extends ReadableOption>(options: readonly Option[]): Option | undefined {
  const texts = options.filter(({ type }) => type === OPTION.string);
  return texts.find(({ required }) => required) ?? texts[0];
}

function readOptions<Command extends ReadableCommand>(line: string, command: Command): ParsedLine<Command> {
  const names = command.options.map(({ name }) => name);
  const options = new Map<string, string>();
  for (const piece of splitOptions(line, names, optionsStart(line, command))) {
    const name = nameOf(piece, command);
    if (name === undefined) {
      const known = names.length === 0 ? 'it has no options' : `name its options: ${names.join(', ')}`;
      return problem(`/${command.path} does not know what to do with "${piece.text}"; ${known}.`);
    }
    if (options.has(name))
      return problem(`The option "${name}" is given twice: "${options.get(name)}" and "${piece.text}".`);
    if (piece.text === '')
      return problem(`The option "${name}" is empty; write a value after "${name}:" or leave it out.`);
    options.set(name, piece.text);
  }
  const missing = command.options.find(({ name, required }) => required && !options.has(name));
  if (missing !== undefined) {
    const isFree = freeTextOption(command.options)?.name === missing.name;
    const example = isFree ? `/${command.path} … (${missing.name})` : `/${command.path} ${missing.name}:…`;
    return problem(`/${command.path} needs "${missing.name}": type ${example}`);
  }
  return { kind: 'command', command, options };
}

function nameOf({ name }: OptionText, command: ReadableCommand): string | undefined {
  return name ?? freeTextOption(command.options)?.name;
}

function howToType(commands: readonly ReadableCommand[]): string {
  const example = commands.find(({ options }) => freeTextOption(options)?.required);
  const such = example === undefined ? '' : `, such as: /${example.path} …`;
  return `Commands start with "/"${such} (a number presses a button; .help lists all there is)`;
}

function unknownCommand(line: string, commands: readonly ReadableCommand[]): string {
  const [name = ''] = line.slice(1).toLowerCase().split(/\s+/u);
  const parts = commands.filter(({ path }) => path.startsWith(`${name} `));
  if (parts.length > 0) return `/${name} needs one of its parts: ${listed(parts)}.`;
  return commands.length === 0
    ? 'The bot has registered no commands.'
    : `There is no command "/${name}"; there is ${listed(commands)}.`;
}

const listed = (commands: readonly ReadableCommand[]) => commands.map(({ path }) => `/${path}`).join(', ');
