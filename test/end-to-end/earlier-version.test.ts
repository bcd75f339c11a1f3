import {
  type APIComponentInMessageActionRow,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/index.ts';
import { startLocalBot } from '../support/local-bot.ts';

/** A command such as an earlier version might have had. */
const earlier = (execute: Command['execute']): Command => ({
  forModerators: false,
  declaration: { name: 'earlier', description: 'Of an earlier version' },
  execute,
});

const commands = (execute: Command['execute']) => [...COMMANDS, earlier(execute)];

describe('what an earlier version of the bot has left is answered privately with what to do', () => {
  /** A message with one part, as an earlier version might have sent it. */
  async function sent(component: APIComponentInMessageActionRow) {
    const components = [{ type: ComponentType.ActionRow as const, components: [component] }];
    const { emulator } = await startLocalBot({ commands: commands(() => ({ components, isPrivate: false })) });
    return { emulator, message: (await emulator.run({ command: 'earlier' })).message };
  }

  it('a button', async () => {
    const { emulator, message } = await sent({
      type: ComponentType.Button,
      style: ButtonStyle.Primary,
      custom_id: 'old',
      label: 'Old',
    });
    const answer = await emulator.press(message, 'old');
    expect(answer).toMatchObject({ ephemeral: true, text: expect.stringContaining('from an earlier version') });
  });

  it('a menu', async () => {
    const { emulator, message } = await sent({
      type: ComponentType.StringSelect,
      custom_id: 'menu',
      options: [{ label: 'Old', value: 'old' }],
    });
    const answer = await emulator.select(message, 'menu', ['old']);
    expect(answer).toMatchObject({ ephemeral: true, text: expect.stringContaining('from an earlier version') });
  });

  it('a form', async () => {
    const field: APITextInputComponent = {
      type: ComponentType.TextInput,
      custom_id: 'field',
      label: 'Old',
      style: TextInputStyle.Short,
    };
    const form: APIModalInteractionResponseCallbackData = {
      custom_id: 'form',
      title: 'Old',
      components: [{ type: ComponentType.ActionRow, components: [field] }],
    };
    const { emulator } = await startLocalBot({
      commands: commands(async (interaction) => {
        await interaction.showModal(form);
        return new Promise(() => {});
      }),
    });
    const opened = await emulator.run({ command: 'earlier' });
    const answer = await emulator.submitModal(opened, { field: 'x' });
    expect(answer).toMatchObject({ ephemeral: true, text: expect.stringContaining('from an earlier version') });
  });

  it('a command, also one in the menu of a message', async () => {
    const { emulator } = await startLocalBot();
    const declarations = [
      { name: 'earlier', description: 'Of an earlier version' },
      { name: 'Quote', type: ApplicationCommandType.Message },
    ];
    await fetch(`${emulator.apiUrl}/v10/applications/${emulator.applicationId}/guilds/${emulator.guildId}/commands`, {
      method: 'PUT',
      headers: { authorization: `Bot ${emulator.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(declarations),
    });
    const slash = await emulator.run({ command: 'earlier' });
    const menu = await emulator.run({ command: 'Quote', target: emulator.say('Hello') });
    for (const answer of [slash, menu]) {
      expect(answer).toMatchObject({ ephemeral: true, text: expect.stringContaining('from an earlier version') });
    }
  });
});
