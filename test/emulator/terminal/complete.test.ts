import { describe, expect, it } from 'vitest';
import type { CommandOption } from '../../../src/emulator/command.ts';
import { completeLine, isUndecided } from '../../../src/emulator/terminal/complete.ts';

const option = (name: string, type: number, more: Partial<CommandOption> = {}): CommandOption => ({
  name,
  type,
  description: name,
  ...more,
});

const COMMANDS = [
  {
    path: 'ask',
    options: [
      option('question', 3, { required: true }),
      option('speaker', 3, { autocomplete: true }),
      option('private', 5),
      option('kind', 3, { choices: [{ name: 'Direct', value: 'direct' }] }),
    ],
  },
  { path: 'quote', options: [option('speaker', 3, { required: true, autocomplete: true }), option('topic', 3)] },
  { path: 'corpus reload', options: [] },
  { path: 'corpus status', options: [] },
];

const PEOPLE = ['Steve Owen (mayor)', 'Ann Owen'];

/** What Tab makes of a line, and what the bot was asked. */
async function complete(line: string) {
  const asked: unknown[] = [];
  const completion = await completeLine(line, COMMANDS, async (command, { name }, value, others) => {
    asked.push([command.path, name, value, Object.fromEntries(others)]);
    return PEOPLE.filter((person) => person.toLowerCase().includes(value.toLowerCase()));
  });
  return { ...completion, asked };
}

describe('Tab', () => {
  it.each([
    ['', ['/ask ', '/quote ', '/corpus reload ', '/corpus status '], '/'],
    ['/', ['/ask ', '/quote ', '/corpus reload ', '/corpus status '], '/'],
    ['/q', ['/quote '], '/q'],
    ['/ask', ['/ask '], '/ask'],
    ['/corpus r', ['/corpus reload '], '/corpus r'],
    ['/x', [], '/x'],
    ['.as m', ['.as member', '.as moderator'], '.as m'],
    ['/ask why sp', ['speaker:'], 'sp'],
    ['/ask why ', ['speaker:', 'private:', 'kind:'], ''],
    ['/ask why speaker:Ann Owen pr', ['private:'], 'pr'],
    ['/ask why private:', ['true', 'false'], ''],
    ['/ask why private:t', ['true'], 't'],
    ['/ask why kind:d', ['Direct'], 'd'],
    ['/ask how lo', [], 'how lo'],
    ['/corpus reload ', [], ''],
  ])('after %j offers %j', async (line, offers, replaced) => {
    expect(await complete(line)).toEqual({ offers, replaced, asked: [] });
  });

  it('asks the bot for what is typed after an option', async () => {
    expect(await complete('/ask why private:true speaker:steve ow')).toEqual({
      offers: ['Steve Owen (mayor)'],
      replaced: 'steve ow',
      asked: [['ask', 'speaker', 'steve ow', { question: 'why', private: 'true' }]],
    });
  });

  it('asks the bot also where the text needs no name', async () => {
    expect(await complete('/quote ow')).toMatchObject({
      offers: PEOPLE,
      replaced: 'ow',
      asked: [['quote', 'speaker', 'ow', {}]],
    });
    expect((await complete('/quote ')).offers).toEqual([...PEOPLE, 'speaker:', 'topic:']);
  });
});

describe('the possibilities are shown at once', () => {
  it.each([
    [['/ask ', '/quote '], '/', true],
    [['Steve Owen', 'Ann Owen', 'speaker:'], '', true],
    [['Steve Owen', 'Ann Owen'], 'ow', true],
    [['/corpus reload ', '/corpus status '], '/corpus ', true],
    [['/corpus reload ', '/corpus status '], '/c', false],
    [['/quote '], '/q', false],
    [[], '/x', false],
  ])('of %j after %j: %s', (offers, replaced, isShown) => {
    expect(isUndecided(offers, replaced)).toBe(isShown);
  });
});
