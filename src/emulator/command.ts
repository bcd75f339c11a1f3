/** The kinds of commands, as Discord numbers them. */
export const COMMAND = { slash: 1, user: 2, message: 3 } as const;

/** The kinds of options, as Discord numbers them. */
export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

/** Where a command can be used, as Discord numbers it. */
export const CONTEXT = { guild: 0, botDm: 1 } as const;

type Localizations = Readonly<Record<string, string>> | null;

/** A fixed value of an option, with the name under which it is offered. */
export interface CommandChoice {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly value: string | number;
}

/** An option of a command, or one of its subcommands or groups. */
export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description: string;
  readonly description_localizations?: Localizations;
  readonly required?: boolean | null;
  readonly autocomplete?: boolean | null;
  readonly choices?: readonly CommandChoice[] | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
  readonly min_value?: number | null;
  readonly max_value?: number | null;
  readonly options?: readonly CommandOption[] | null;
}

/** A command as a bot declares it. */
export interface CommandBody {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description?: string | null;
  readonly description_localizations?: Localizations;
  readonly type?: number | null;
  readonly options?: readonly CommandOption[] | null;
  readonly default_member_permissions?: string | number | null;
  readonly dm_permission?: boolean | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[] | null;
  readonly nsfw?: boolean | null;
}

/** A command as Discord keeps it. */
export interface Command {
  readonly id: string;
  readonly application_id: string;
  /** Only for a guild's own commands. */
  readonly guild_id?: string;
  readonly version: string;
  readonly type: number;
  readonly name: string;
  readonly name_localizations: Localizations;
  readonly description: string;
  readonly description_localizations: Localizations;
  readonly options?: readonly CommandOption[];
  readonly default_member_permissions: string | null;
  readonly dm_permission?: boolean;
  readonly contexts: readonly number[] | null;
  readonly integration_types: readonly number[];
  readonly nsfw: boolean;
}

/** What Discord keeps of a declaration: what is unset takes its default, and what says nothing is dropped. */
export function keptCommand(
  body: CommandBody,
  ids: Pick<Command, 'id' | 'application_id' | 'version'> & { readonly guild_id?: string },
): Command {
  const permissions = body.default_member_permissions ?? null;
  const options = (body.options ?? []).map(keptOption);
  return {
    ...ids,
    type: body.type ?? COMMAND.slash,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    ...(options.length > 0 ? { options } : {}),
    default_member_permissions: permissions === null ? null : String(permissions),
    ...(ids.guild_id === undefined ? { dm_permission: body.dm_permission ?? true } : {}),
    contexts: body.contexts ?? null,
    integration_types: body.integration_types ?? [0],
    nsfw: body.nsfw ?? false,
  };
}

function keptOption(option: CommandOption): CommandOption {
  const entries = Object.entries(option).filter(
    ([, value]) => value !== null && value !== undefined && value !== false,
  );
  const isNested = option.type === OPTION.subcommand || option.type === OPTION.group;
  return {
    // `fromEntries` forgets the types. Only fields that an option may lack are ever null or false, so it still is one.
    ...(Object.fromEntries(entries) as unknown as CommandOption),
    ...(isNested ? { options: (option.options ?? []).map(keptOption) } : {}),
  };
}

/** Names and descriptions without the translations, as Discord lists commands unless asked for these. */
export function withoutLocalizations(command: Command): object {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
  return rest;
}
