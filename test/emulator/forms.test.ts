import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { faultsAt } from './api-errors.ts';
import { begin, COMMANDS, form, modal, textInput } from './begin.ts';
import { type RawBot, startRawBot } from './raw-bot.ts';

let bot: RawBot;
beforeAll(async () => {
  bot = await startRawBot(COMMANDS);
});
afterAll(() => bot.stop());
afterEach(() => {
  bot.onInteraction = () => {};
});

describe('a form', () => {
  const label = (component: object) => ({ type: 18, label: 'Name', component });
  const labels = (count: number) =>
    Array.from({ length: count }, (_, index) => label({ ...textInput, custom_id: `f${index}` }));

  it.each([
    ['6 components', labels(6), 'data.components', labels(5)],
    [
      'a custom_id twice',
      [label(textInput), label(textInput)],
      'data.components.1.component.custom_id',
      [label(textInput)],
    ],
    [
      'a text input in a row without a label',
      [{ type: 1, components: [textInput] }],
      'data.components.0.components.0.label',
      [{ type: 1, components: [{ ...textInput, label: 'Name' }] }],
    ],
    [
      'a label within a label',
      [label({ ...textInput, label: 'Name' })],
      'data.components.0.component.label',
      [label(textInput)],
    ],
    [
      'a first value that is too long',
      [label({ ...textInput, max_length: 2, value: 'abc' })],
      'data.components.0.component.value',
      [label({ ...textInput, max_length: 3, value: 'abc' })],
    ],
    [
      'a least length above the most',
      [label({ ...textInput, min_length: 3, max_length: 2 })],
      'data.components.0.component.min_length',
      [label({ ...textInput, min_length: 2, max_length: 2 })],
    ],
    ['a message component', [{ type: 17, components: [] }], 'data.components.0.type', [label(textInput)]],
  ])('with %s is refused', async (_name, illegal, path, legal) => {
    const { interaction } = await begin(bot);
    const refused = await bot.callback(interaction, modal(...illegal));
    expect([refused.status, refused.code]).toEqual([400, 50035]);
    expect(faultsAt(refused.body, path)).toHaveLength(1);
    expect((await bot.callback(interaction, modal(...legal))).status).toBe(204);
  });

  it('has a title of at most 45 characters', async () => {
    const { interaction } = await begin(bot);
    const long = { ...form, data: { ...form.data, title: 'x'.repeat(46) } };
    expect(faultsAt((await bot.callback(interaction, long)).body, 'data.title')).toEqual(['BASE_TYPE_MAX_LENGTH']);
  });

  it('cannot be sent with fields that are missing, unknown or too long', async () => {
    const { interaction, answer } = await begin(bot);
    const short = label({ ...textInput, max_length: 3 });
    await bot.callback(interaction, modal(short, label({ ...textInput, custom_id: 'note', required: false })));
    const opened = await answer;
    await expect(bot.emulator.submitModal(opened, {})).rejects.toThrow('has to be filled in');
    await expect(bot.emulator.submitModal(opened, { name: 'Anna' })).rejects.toThrow('too long');
    await expect(bot.emulator.submitModal(opened, { name: 'Ann', age: '5' })).rejects.toThrow('no field "age"');
    const arrives = bot.nextInteraction();
    const submitted = bot.emulator.submitModal(opened, { name: 'Ann' });
    const sent = await arrives;
    expect(sent.data).toMatchObject({
      custom_id: 'form',
      components: [{ component: { custom_id: 'name', value: 'Ann' } }, { component: { custom_id: 'note', value: '' } }],
    });
    await bot.callback(sent, { type: 4, data: { content: 'hello Ann' } });
    expect((await submitted).text).toBe('hello Ann');
  });
});
