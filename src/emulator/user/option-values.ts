import { type Attachment, attachmentPayload, type UploadedFile } from '../attachments.ts';
import { type CommandOption, OPTION } from '../command.ts';
import { actingMemberPayload, channelPayload, type Payload, rolePayload, userPayload } from '../payloads.ts';
import type { State } from '../state.ts';
import type { Person } from '../world.ts';
import { NotSentError } from './errors.ts';
import type { Runnable } from './visible-commands.ts';

/** What a person fills in: people, channels and roles by name or id, files as they are. */
export type OptionValue = string | number | boolean | UploadedFile;
/** Values by the names of their options. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** Options as an interaction carries them, with what they refer to. */
export interface SentOptions {
  readonly options: readonly Payload[];
  readonly resolved: Payload;
}

type Resolved = Record<'users' | 'members' | 'channels' | 'roles' | 'attachments', Record<string, Payload | object>>;

/**
 * Checks what a person fills in against the command as it is registered, as Discord's client does.
 *
 * @throws {NotSentError} naming the option and what is wrong with it
 */
export function fillOptions(state: State, runnable: Runnable, values: OptionValues, channelId: string): SentOptions {
  for (const name of Object.keys(values)) {
    if (runnable.options.some((option) => option.name === name)) continue;
    const known = runnable.options.map((option) => option.name).join(', ') || 'none';
    throw new NotSentError(`/${runnable.path} has no option "${name}"; its options are: ${known}.`);
  }
  const resolved: Resolved = { users: {}, members: {}, channels: {}, roles: {}, attachments: {} };
  const options: Payload[] = [];
  for (const option of runnable.options) {
    const value = values[option.name];
    if (value !== undefined) {
      options.push({ type: option.type, name: option.name, value: toSent(state, option, value, channelId, resolved) });
    } else if (option.required) {
      throw new NotSentError(`/${runnable.path} needs its option "${option.name}": ${option.description}.`);
    }
  }
  return {
    options,
    resolved: Object.fromEntries(Object.entries(resolved).filter(([, of]) => Object.keys(of).length > 0)),
  };
}

function toSent(
  state: State,
  option: CommandOption,
  value: OptionValue,
  channelId: string,
  resolved: Resolved,
): string | number | boolean {
  const wrong = (expected: string) => new NotSentError(`The option "${option.name}" has to be ${expected}.`);
  switch (option.type) {
    case OPTION.string:
      if (typeof value !== 'string') throw wrong('text');
      return checkText(option, value, wrong);
    case OPTION.integer:
    case OPTION.number: {
      const isFit = typeof value === 'number' && (option.type === OPTION.number || Number.isInteger(value));
      if (!isFit) throw wrong(option.type === OPTION.number ? 'a number' : 'a whole number');
      return checkNumber(option, value, wrong);
    }
    case OPTION.boolean:
      if (typeof value !== 'boolean') throw wrong('true or false');
      return value;
    case OPTION.attachment: {
      if (typeof value !== 'object') throw wrong('a file');
      const attachment: Attachment = state.attachments.add(value, channelId);
      resolved.attachments[attachment.id] = attachmentPayload(attachment);
      return attachment.id;
    }
    default:
      if (typeof value !== 'string') throw wrong('a name or an id');
      return resolve(state, option, value, resolved);
  }
}

function checkText(option: CommandOption, value: string, wrong: (expected: string) => Error): string {
  const { min_length: least, max_length: most } = option;
  if (value.trim() === '') throw wrong('filled in');
  if (value.length < (least ?? 0)) throw wrong(`at least ${least} characters long`);
  if (value.length > (most ?? 6000)) throw wrong(`at most ${most ?? 6000} characters long`);
  checkChoice(option, value, wrong);
  return value;
}

function checkNumber(option: CommandOption, value: number, wrong: (expected: string) => Error): number {
  const { min_value: least, max_value: most } = option;
  if (value < (least ?? Number.MIN_SAFE_INTEGER)) throw wrong(`at least ${least ?? Number.MIN_SAFE_INTEGER}`);
  if (value > (most ?? Number.MAX_SAFE_INTEGER)) throw wrong(`at most ${most ?? Number.MAX_SAFE_INTEGER}`);
  checkChoice(option, value, wrong);
  return value;
}

function checkChoice(option: CommandOption, value: string | number, wrong: (expected: string) => Error): void {
  const choices = option.choices ?? [];
  if (choices.length === 0 || choices.some((choice) => choice.value === value)) return;
  throw wrong(`one of ${choices.map((choice) => choice.value).join(', ')}`);
}

/** Finds the person, channel or role that is meant. */
function resolve(state: State, option: CommandOption, value: string, resolved: Resolved): string {
  const { world } = state;
  const takes = (...types: number[]) => types.includes(option.type);
  const person = Object.values(world.people).find(({ id, name }) => id === value || name === value);
  if (person !== undefined && takes(OPTION.user, OPTION.mentionable)) return resolvePerson(person, resolved);
  const channel = world.channels.find(({ id, name }) => id === value || name === value);
  if (channel !== undefined && takes(OPTION.channel)) {
    resolved.channels[channel.id] = { ...channelPayload(channel, world), permissions: world.botPermissions.toString() };
    return channel.id;
  }
  const role = world.roles.find(({ id, name }) => id === value || name === value);
  if (role !== undefined && takes(OPTION.role, OPTION.mentionable)) {
    resolved.roles[role.id] = rolePayload(role);
    return role.id;
  }
  throw new NotSentError(`The option "${option.name}" names nothing that is there: "${value}".`);
}

function resolvePerson(person: Person, resolved: Resolved): string {
  resolved.users[person.id] = userPayload(person);
  const { user: _user, deaf: _deaf, mute: _mute, ...member } = actingMemberPayload(person);
  resolved.members[person.id] = member;
  return person.id;
}
