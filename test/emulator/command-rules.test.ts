import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsAt, property } from './api-errors.ts';
import { type RawBot, startRawBot } from './raw-bot.ts';
import { type RuleCase, testRules } from './rule-cases.ts';

const command = (more: object = {}) => ({ name: 'ask', description: 'Ask', ...more });
const option = (more: object = {}) => ({ type: 3, name: 'question', description: 'What', ...more });
const withOptions = (...options: object[]) => command({ options });
const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `n${index}`, value: `v${index}` }));
const optionsOf = (count: number, length: number) =>
  Array.from({ length: count }, (_, index) => option({ name: `o${index}`, description: 'x'.repeat(length) }));
/** A command of 7977 characters and those of its last description. */
const big = (last: number) =>
  command({
    name: 'b',
    description: 'b',
    options: ['s', 't', 'u', 'v'].map((name, index) => ({
      type: 1,
      name,
      description: 'd',
      options: Array.from({ length: index === 3 ? 6 : 25 }, (_, number) =>
        option({ name: `o${number}`, description: 'x'.repeat(index === 3 && number === 5 ? last : 97) }),
      ),
    })),
  });

const CASES: readonly RuleCase[] = [
  {
    rule: 'a name is in lower case',
    illegal: command({ name: 'Ask' }),
    path: 'name',
    code: 'APPLICATION_COMMAND_INVALID_NAME',
    legal: command({ name: 'ask-me_2' }),
  },
  {
    rule: 'a name has no blanks',
    illegal: command({ name: 'ask me' }),
    path: 'name',
    code: 'APPLICATION_COMMAND_INVALID_NAME',
    legal: { name: 'Ask me', type: 3 },
  },
  {
    rule: 'a name has at most 32 characters',
    illegal: command({ name: 'x'.repeat(33) }),
    path: 'name',
    code: 'BASE_TYPE_MAX_LENGTH',
    legal: command({ name: 'x'.repeat(32) }),
  },
  {
    rule: 'a name of an option is in lower case',
    illegal: withOptions(option({ name: 'Question' })),
    path: 'options.0.name',
    code: 'APPLICATION_COMMAND_INVALID_NAME',
    legal: withOptions(option()),
  },
  {
    rule: 'a slash command has a description',
    illegal: { name: 'ask' },
    path: 'description',
    code: 'BASE_TYPE_REQUIRED',
    legal: command(),
  },
  {
    rule: 'a description has at most 100 characters',
    illegal: command({ description: 'x'.repeat(101) }),
    path: 'description',
    code: 'BASE_TYPE_MAX_LENGTH',
    legal: command({ description: 'x'.repeat(100) }),
  },
  {
    rule: 'a command in a menu has no description',
    illegal: { name: 'Quote', type: 3, description: 'x' },
    path: 'description',
    code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
    legal: { name: 'Quote', type: 3, description: '' },
  },
  {
    rule: 'a command in a menu has no options',
    illegal: { name: 'Quote', type: 3, options: [option()] },
    path: 'options',
    code: 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID',
    legal: { name: 'Quote', type: 3, options: [] },
  },
  {
    rule: 'there are at most 25 options',
    illegal: withOptions(...optionsOf(26, 1)),
    path: 'options',
    code: 'BASE_TYPE_MAX_LENGTH',
    legal: withOptions(...optionsOf(25, 1)),
  },
  {
    rule: 'a command has at most 8000 characters in all',
    illegal: big(24),
    path: '',
    code: 'APPLICATION_COMMAND_TOO_LARGE',
    legal: big(23),
  },
  {
    rule: 'options have different names',
    illegal: withOptions(option(), option()),
    path: 'options.1.name',
    code: 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED',
    legal: withOptions(option(), option({ name: 'other' })),
  },
  {
    rule: 'required options stand first',
    illegal: withOptions(option(), option({ name: 'other', required: true })),
    path: 'options.1',
    code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    legal: withOptions(option({ name: 'other', required: true }), option()),
  },
  {
    rule: 'subcommands are not mixed with other options',
    illegal: withOptions({ type: 1, name: 'reload', description: 'x' }, option()),
    path: 'options.1.type',
    code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    legal: withOptions({ type: 1, name: 'reload', description: 'x' }, { type: 1, name: 'status', description: 'x' }),
  },
  {
    rule: 'there are at most 25 choices',
    illegal: withOptions(option({ choices: choices(26) })),
    path: 'options.0.choices',
    code: 'BASE_TYPE_MAX_LENGTH',
    legal: withOptions(option({ choices: choices(25) })),
  },
  {
    rule: 'the value of a choice has at most 100 characters',
    illegal: withOptions(option({ choices: [{ name: 'a', value: 'x'.repeat(101) }] })),
    path: 'options.0.choices.0.value',
    code: 'BASE_TYPE_MAX_LENGTH',
    legal: withOptions(option({ choices: [{ name: 'a', value: 'x'.repeat(100) }] })),
  },
  {
    rule: 'the name of a choice has 1 to 100 characters',
    illegal: withOptions(option({ choices: [{ name: '', value: 'x' }] })),
    path: 'options.0.choices.0.name',
    code: 'BASE_TYPE_MIN_LENGTH',
    legal: withOptions(option({ choices: [{ name: 'x'.repeat(100), value: 'x' }] })),
  },
  {
    rule: 'choices have different names',
    illegal: withOptions(option({ choices: ['a', 'b'].map((value) => ({ name: 'same', value })) })),
    path: 'options.0.choices.1.name',
    code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATED',
    legal: withOptions(option({ choices: ['a', 'b'].map((name) => ({ name, value: 'same' })) })),
  },
  {
    rule: 'an option with choices is not completed',
    illegal: withOptions(option({ choices: choices(1), autocomplete: true })),
    path: 'options.0.autocomplete',
    code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
    legal: withOptions(option({ autocomplete: true })),
  },
  {
    rule: 'the least length is not above the most',
    illegal: withOptions(option({ min_length: 5, max_length: 4 })),
    path: 'options.0.min_length',
    code: 'APPLICATION_COMMAND_OPTIONS_BOUNDS_INVALID',
    legal: withOptions(option({ min_length: 4, max_length: 4 })),
  },
  {
    rule: 'an option has a type that exists',
    illegal: withOptions(option({ type: 12 })),
    path: 'options.0.type',
    code: 'BASE_TYPE_CHOICES',
    legal: withOptions(option({ type: 11 })),
  },
  {
    rule: 'a field that does not exist is refused',
    illegal: withOptions(option({ maxLength: 5 })),
    path: 'options.0.maxLength',
    code: 'UNKNOWN_FIELD',
    legal: command({ nsfw: false, default_member_permissions: '32', contexts: [0], integration_types: [0] }),
  },
];

describe('a command that Discord would refuse', () => {
  let bot: RawBot;
  let path: string;
  beforeAll(async () => {
    bot = await startRawBot();
    path = `/applications/${bot.emulator.applicationId}/guilds/${bot.emulator.guildId}/commands`;
  });
  afterAll(() => bot.stop());

  testRules(CASES, (body) => bot.request('POST', path, body));

  it('makes an overwrite of all commands fail, with the place of the one at fault, and change nothing', async () => {
    await bot.request('PUT', path, [command()]);
    const refused = await bot.request('PUT', path, [command({ name: 'one' }), command({ name: 'Two' })]);
    expect(faultsAt(refused.body, '1.name')).toEqual(['APPLICATION_COMMAND_INVALID_NAME']);
    const { body } = await bot.request('GET', path);
    expect(body).toMatchObject([{ name: 'ask' }]);
  });

  it('has the name of another one in the same list', async () => {
    const refused = await bot.request('PUT', path, [command(), command()]);
    expect(faultsAt(refused.body, '1')).toEqual(['APPLICATION_COMMANDS_DUPLICATE_NAME']);
    expect((await bot.request('PUT', path, [command(), { name: 'ask', type: 3 }])).status).toBe(200);
  });

  it('is one too many', async () => {
    const many = Array.from({ length: 101 }, (_, index) => command({ name: `c${index}` }));
    expect(await bot.request('PUT', path, many)).toMatchObject({ status: 400, code: 30032 });
    expect((await bot.request('PUT', path, many.slice(1))).status).toBe(200);
  });

  it('keeps its id when it is declared again, and loses it when it is deleted', async () => {
    const first = await bot.request('PUT', path, [command()]);
    const second = await bot.request('POST', path, command({ description: 'Ask again' }));
    expect(second).toMatchObject({ status: 200, body: { id: property(property(first.body, '0'), 'id') } });
    const one = `${path}/${property(second.body, 'id')}`;
    expect(await bot.request('PATCH', one, { description: 'x' })).toMatchObject({ status: 200, body: { name: 'ask' } });
    expect((await bot.request('PATCH', one, { name: 'X' })).code).toBe(50035);
    expect((await bot.request('DELETE', one)).status).toBe(204);
    expect(await bot.request('GET', one)).toMatchObject({ status: 404, code: 10063 });
  });

  it('belongs to another application or guild', async () => {
    expect((await bot.request('GET', '/applications/1/commands')).code).toBe(10002);
    const elsewhere = `/applications/${bot.emulator.applicationId}/guilds/1/commands`;
    expect((await bot.request('GET', elsewhere)).code).toBe(10004);
  });
});
