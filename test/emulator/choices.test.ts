import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { faultsAt } from './api-errors.ts';
import { beginTyping, COMMANDS } from './begin.ts';
import { type RawBot, startRawBot } from './raw-bot.ts';

let bot: RawBot;
beforeAll(async () => {
  bot = await startRawBot(COMMANDS);
});
afterAll(() => bot.stop());
afterEach(() => {
  bot.onInteraction = () => {};
});

describe('choices', () => {
  const offer = async (choices: unknown, command?: string, focused?: string) => {
    const { interaction, choices: offered } = await beginTyping(bot, command, focused);
    return { answer: await bot.callback(interaction, { type: 8, data: { choices } }), offered, interaction };
  };
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `n${index}`, value: `v${index}` }));

  it('reach the person, once', async () => {
    const { answer, offered, interaction } = await offer([{ name: 'Ann', value: 'ann' }]);
    expect(answer.status).toBe(204);
    expect(await offered).toEqual([{ name: 'Ann', value: 'ann' }]);
    expect((await bot.callback(interaction, { type: 8, data: { choices: [] } })).code).toBe(40060);
    expect((await bot.request('POST', bot.webhook(interaction), { content: 'x' }, {})).code).toBe(10015);
  });

  it.each([
    ['more than 25', many(26), 'data.choices'],
    ['an empty name', [{ name: '', value: 'x' }], 'data.choices.0.name'],
    ['a name of 101 characters', [{ name: 'x'.repeat(101), value: 'x' }], 'data.choices.0.name'],
    ['a value of 101 characters', [{ name: 'x', value: 'x'.repeat(101) }], 'data.choices.0.value'],
    ['nothing in place of a choice', [null], 'data.choices.0'],
    ['a number for a text', [{ name: 'x', value: 5 }], 'data.choices.0.value'],
  ])('are refused: %s', async (_name, choices, path) => {
    const { answer } = await offer(choices);
    expect([answer.status, answer.code]).toEqual([400, 50035]);
    expect(faultsAt(answer.body, path)).toHaveLength(1);
  });

  it('fit the limits exactly', async () => {
    expect((await offer(many(25))).answer.status).toBe(204);
    expect((await offer([{ name: 'x'.repeat(100), value: 'x'.repeat(100) }])).answer.status).toBe(204);
    expect((await offer([{ name: 'one', value: 1 }], 'count', 'n')).answer.status).toBe(204);
    expect((await offer([{ name: 'one', value: '1' }], 'count', 'n')).answer.code).toBe(50035);
  });
});
