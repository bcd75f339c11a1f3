import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  Events,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { Emulator } from '../../src/emulator/emulator.ts';

const STRING = ApplicationCommandOptionType.String;

/** What the sample bot registers. */
export const SAMPLE_COMMANDS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: 'ask',
    description: 'Ask',
    contexts: [0, 1],
    integration_types: [0],
    options: [
      { type: STRING, name: 'question', description: 'What', required: true, min_length: 2, max_length: 100 },
      { type: STRING, name: 'speaker', description: 'Who', autocomplete: true },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Only for you' },
      { type: ApplicationCommandOptionType.Integer, name: 'count', description: 'How many', max_value: 3 },
      { type: STRING, name: 'kind', description: 'Kind', choices: [{ name: 'Direct', value: 'direct' }] },
    ],
  },
  {
    name: 'corpus',
    description: 'Corpus',
    contexts: [0],
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    options: [
      { type: ApplicationCommandOptionType.Subcommand, name: 'reload', description: 'Reload' },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'add',
        description: 'Add',
        options: [{ type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'File', required: true }],
      },
    ],
  },
  { name: 'form', description: 'A form' },
  { name: 'silent', description: 'Never answers' },
  { name: 'Quote', type: ApplicationCommandType.Message },
];

/** Makes a client for an emulator that does not die of errors. */
export function createClient(emulator: Emulator, options: Partial<ClientOptions> = {}): Client {
  const { rest, ...others } = options;
  const client = new Client({ intents: [], ...others, rest: { api: emulator.apiUrl, ...rest } });
  client.on(Events.Error, () => {});
  return client;
}

/** Logs in and waits until the client is ready. */
export async function login(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  return await ready;
}

/** Starts the sample bot: logged in, and its commands registered in the guild. */
export async function startSampleBot(emulator: Emulator, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = createClient(emulator, options);
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error: unknown) => client.emit(Events.Error, new Error('failed', { cause: error })));
  });
  const ready = await login(client, emulator.token);
  await ready.application.commands.set(SAMPLE_COMMANDS, emulator.guildId);
  return ready;
}

const more = new ActionRowBuilder<ButtonBuilder>().addComponents(
  new ButtonBuilder().setCustomId('more:1').setLabel('More').setStyle(ButtonStyle.Primary),
  new ButtonBuilder().setCustomId('off').setLabel('Off').setStyle(ButtonStyle.Secondary).setDisabled(true),
  new ButtonBuilder().setURL('https://example.org').setLabel('Source').setStyle(ButtonStyle.Link),
  new ButtonBuilder().setCustomId('rename').setLabel('Rename').setStyle(ButtonStyle.Secondary),
);

const pick = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
  new StringSelectMenuBuilder()
    .setCustomId('pick')
    .addOptions({ label: 'Ann', value: 'ann' }, { label: 'Bo', value: 'bo' }),
);

const form = () =>
  new ModalBuilder()
    .setCustomId('form')
    .setTitle('Your name')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Name')
        .setTextInputComponent(new TextInputBuilder().setCustomId('name').setStyle(TextInputStyle.Short)),
    );

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed}?`, value: `value of ${typed}` }]);
  } else if (interaction.isButton()) {
    if (interaction.customId === 'rename') await interaction.showModal(form());
    else await interaction.update({ content: `pressed by ${interaction.user.username}`, components: [] });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    await interaction.editReply({ content: `picked ${interaction.values.join(' and ')}`, components: [] });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`hello ${interaction.fields.getTextInputValue('name')}`);
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(`you meant: ${interaction.targetMessage.content}`);
  } else if (interaction.isChatInputCommand()) {
    await answerCommand(interaction);
  }
}

async function answerCommand(interaction: ChatInputCommandInteraction): Promise<void> {
  switch (interaction.commandName) {
    case 'ask':
      return await answerQuestion(interaction, interaction.options.getString('question', true));
    case 'corpus':
      return await answerCorpus(interaction);
    case 'form':
      await interaction.showModal(form());
      return;
    default:
  }
}

async function answerQuestion(interaction: ChatInputCommandInteraction, question: string): Promise<void> {
  const isPrivate = interaction.options.getBoolean('private') ?? false;
  if (question === 'twice') {
    await interaction.deferReply();
    await interaction.editReply('reading');
    await interaction.editReply('done');
    await interaction.followUp({ content: 'only for you', flags: MessageFlags.Ephemeral });
    return;
  }
  if (question === 'v2') {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const text = new TextDisplayBuilder().setContent('**bold**');
    await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: [text, more] });
    return;
  }
  if (question === 'who') {
    await interaction.reply({ content: 'which one?', components: [pick] });
    return;
  }
  const content = [question, interaction.options.getString('speaker')].filter((part) => part !== null).join(' by ');
  const response = await interaction.reply({
    content,
    components: [more],
    withResponse: true,
    ...(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
  });
  if (response.resource?.message?.content !== content) throw new Error('The response is not the message.');
}

async function answerCorpus(interaction: ChatInputCommandInteraction): Promise<void> {
  const mayManage = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  if (!mayManage) {
    await interaction.reply({ content: 'not for you', flags: MessageFlags.Ephemeral });
  } else if (interaction.options.getSubcommand() === 'add') {
    const file = interaction.options.getAttachment('file', true);
    const text = await (await fetch(file.url)).text();
    await interaction.reply({ content: text, files: [{ attachment: Buffer.from('report'), name: 'report.txt' }] });
  } else {
    await interaction.reply('reloaded');
  }
}
