import { COMMAND, type CommandBody, type CommandOption, OPTION } from '../command.ts';
import type { Path, Rule, Violation } from './rule.ts';

const COMMAND_LENGTH = 8000;
const CHOICE_VALUE_LENGTH = 100;

/** The characters of names: letters and digits of any script, `-`, `_` and `'`. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

interface PlacedOption {
  readonly option: CommandOption;
  readonly path: Path;
}

function* walkOptions(options: readonly CommandOption[], path: Path = ['options']): Generator<PlacedOption> {
  for (const [index, option] of options.entries()) {
    yield { option, path: [...path, index] };
    yield* walkOptions(option.options ?? [], [...path, index, 'options']);
  }
}

/** All lists of options: the command's own and those of its groups and subcommands. */
function* optionLists(command: CommandBody): Generator<{ readonly options: readonly CommandOption[]; path: Path }> {
  yield { options: command.options ?? [], path: ['options'] };
  for (const { option, path } of walkOptions(command.options ?? [])) {
    yield { options: option.options ?? [], path: [...path, 'options'] };
  }
}

const isNested = ({ type }: CommandOption) => type === OPTION.subcommand || type === OPTION.group;
const isSlash = ({ type }: CommandBody) => (type ?? COMMAND.slash) === COMMAND.slash;

/** The length of a text, or of its longest translation. */
function longest(text: string | null | undefined, translations: Readonly<Record<string, string>> | null | undefined) {
  return Math.max(text?.length ?? 0, ...Object.values(translations ?? {}).map((translation) => translation.length));
}

/** The length that Discord limits: names, descriptions and choices of the command and all within it. */
export function commandLength(command: CommandBody): number {
  const own = (part: CommandBody | CommandOption) =>
    longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations);
  const choices = ({ choices }: CommandOption) =>
    (choices ?? []).map((choice) => longest(choice.name, choice.name_localizations) + String(choice.value).length);
  const options = [...walkOptions(command.options ?? [])].flatMap(({ option }) => [own(option), ...choices(option)]);
  return [own(command), ...options].reduce((sum, length) => sum + length, 0);
}

function* badNames(command: CommandBody): Generator<Violation> {
  const named = isSlash(command)
    ? [{ name: command.name, path: [] as Path }, ...namedOptions(command)]
    : [...namedOptions(command)];
  for (const { name, path } of named) {
    if (NAME.test(name) && name === name.toLowerCase()) continue;
    const message = 'Command name is invalid';
    yield { path: [...path, 'name'], code: 'APPLICATION_COMMAND_INVALID_NAME', message };
  }
}

function* namedOptions(command: CommandBody): Generator<{ readonly name: string; readonly path: Path }> {
  for (const { option, path } of walkOptions(command.options ?? [])) yield { name: option.name, path };
}

/** What holds for commands beyond the published schemas. */
export const COMMAND_RULES: readonly Rule<CommandBody>[] = [
  { name: 'names are in lower case, of letters, digits, hyphens and underscores', check: badNames },
  {
    name: 'a slash command has a description; others have neither description nor options',
    *check(command) {
      if (isSlash(command) && !command.description) {
        yield { path: ['description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
      }
      if (isSlash(command)) return;
      const message = 'Context menu commands cannot have this';
      if (command.description) {
        yield { path: ['description'], code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID', message };
      }
      if ((command.options ?? []).length > 0) {
        yield { path: ['options'], code: 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID', message };
      }
    },
  },
  {
    name: 'a command has at most 8000 characters in all',
    *check(command) {
      if (commandLength(command) <= COMMAND_LENGTH) return;
      const message = `Command exceeds maximum size (${COMMAND_LENGTH})`;
      yield { path: [], code: 'APPLICATION_COMMAND_TOO_LARGE', message };
    },
  },
  {
    name: 'options of one list have different names',
    *check(command) {
      for (const { options, path } of optionLists(command)) {
        for (const [index, { name }] of options.entries()) {
          if (options.findIndex((option) => option.name === name) === index) continue;
          const message = 'Option names must be unique';
          yield { path: [...path, index, 'name'], code: 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED', message };
        }
      }
    },
  },
  {
    name: 'required options stand before the others',
    *check(command) {
      for (const { options, path } of optionLists(command)) {
        const firstOptional = options.findIndex((option) => !isNested(option) && !option.required);
        for (const [index, option] of options.entries()) {
          if (firstOptional === -1 || index < firstOptional || !option.required) continue;
          const message = 'Required options must be placed before non-required options';
          yield { path: [...path, index], code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message };
        }
      }
    },
  },
  {
    name: 'a list has subcommands or other options, never both',
    *check(command) {
      const options = command.options ?? [];
      const odd = options.findIndex((option) => !isNested(option));
      if (odd === -1 || !options.some(isNested)) return;
      const message = 'Sub-command and sub-command group option types are mutually exclusive to all other types';
      yield { path: ['options', odd, 'type'], code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message };
    },
  },
  {
    name: 'choices are distinct and short, and stand in for autocompletion',
    *check(command) {
      for (const { option, path } of walkOptions(command.options ?? [])) yield* checkChoices(option, path);
    },
  },
  {
    name: 'a lower bound is not above its upper bound',
    *check(command) {
      for (const { option, path } of walkOptions(command.options ?? [])) {
        for (const [low, high] of [['min_length', 'max_length'] as const, ['min_value', 'max_value'] as const]) {
          if ((option[low] ?? Number.NEGATIVE_INFINITY) <= (option[high] ?? Number.POSITIVE_INFINITY)) continue;
          const message = `Must be equal to or less than ${high}.`;
          yield { path: [...path, low], code: 'APPLICATION_COMMAND_OPTIONS_BOUNDS_INVALID', message };
        }
      }
    },
  },
];

function* checkChoices(option: CommandOption, path: Path): Generator<Violation> {
  const choices = option.choices ?? [];
  if (choices.length > 0 && option.autocomplete) {
    const message = 'Options with choices cannot be autocompleted';
    yield { path: [...path, 'autocomplete'], code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', message };
  }
  for (const [index, { name, value }] of choices.entries()) {
    const place = [...path, 'choices', index];
    if (typeof value === 'string' && value.length > CHOICE_VALUE_LENGTH) {
      const message = `Must be ${CHOICE_VALUE_LENGTH} or fewer in length.`;
      yield { path: [...place, 'value'], code: 'BASE_TYPE_MAX_LENGTH', message };
    }
    if (choices.findIndex((choice) => choice.name === name) !== index) {
      const message = 'The specified choice name is already used';
      yield { path: [...place, 'name'], code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATED', message };
    }
  }
}
