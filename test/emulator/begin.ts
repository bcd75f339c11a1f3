/** Interactions that are begun and left to the test to answer. */
import type { RawBot } from './raw-bot.ts';

export const button = { type: 1, components: [{ type: 2, style: 1, label: 'Press', custom_id: 'press' }] };
export const textInput = { type: 4, custom_id: 'name', style: 1 };
export const modal = (...components: object[]) => ({ type: 9, data: { custom_id: 'form', title: 'Form', components } });
export const form = modal({ type: 18, label: 'Name', component: textInput });

/** What the bot of these tests has registered. */
export const COMMANDS = [
  { name: 'ask', description: 'Ask' },
  { name: 'find', description: 'Find', options: [{ type: 3, name: 'who', description: 'Who', autocomplete: true }] },
  { name: 'count', description: 'Count', options: [{ type: 4, name: 'n', description: 'N', autocomplete: true }] },
];

/** Runs a command and gives the interaction to the test; `answer` is awaited only by tests that answer it. */
export async function begin(bot: RawBot, command = 'ask') {
  const arrives = bot.nextInteraction();
  const answer = bot.emulator.run({ command });
  answer.catch(() => {});
  return { interaction: await arrives, answer };
}

/** Presses the button of a message and gives the interaction to the test. */
export async function beginPress(bot: RawBot) {
  const { interaction, answer } = await begin(bot);
  await bot.callback(interaction, { type: 4, data: { content: 'source', components: [button] } });
  const source = await answer;
  const arrives = bot.nextInteraction();
  const pressed = bot.emulator.press(source, 'press');
  pressed.catch(() => {});
  return { interaction: await arrives, pressed, source };
}

/** Has a command answered with a form, and submits it. */
export async function beginModal(bot: RawBot) {
  const { interaction, answer } = await begin(bot);
  await bot.callback(interaction, form);
  const arrives = bot.nextInteraction();
  const submitted = bot.emulator.submitModal(await answer, { name: 'Ann' });
  submitted.catch(() => {});
  return { interaction: await arrives, submitted };
}

/** Types into an option. */
export async function beginTyping(bot: RawBot, command = 'find', focused = 'who') {
  const arrives = bot.nextInteraction();
  const choices = bot.emulator.autocomplete({ command, focused, value: 'a' });
  choices.catch(() => {});
  return { interaction: await arrives, choices };
}
