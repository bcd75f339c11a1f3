import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { startBot } from '../../src/bot/bot.ts';
import { encodeButton } from '../../src/reply/custom-id.ts';
import { WORDS } from '../../src/reply/words.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { ASHWELL } from '../support/articles.ts';
import { captureLog } from '../support/local-bot.ts';
import { READY, startOddDiscord } from '../support/odd-discord.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ID = '222222222222222222';

/** Presses a button somewhere in a server, which the emulator has no threads for, and returns what the bot says. */
async function postFrom(channelType: ChannelType, permissions: bigint): Promise<string> {
  const store = await openStore(await temporaryFolder(ASHWELL));
  const passage = store.current.search.passages[0]?.id ?? '';
  const message = { id: ID, channel_id: ID, type: 0, author: READY.d.user, content: '', mentions: [], attachments: [] };
  const press = {
    id: ID,
    application_id: READY.d.application.id,
    type: 3,
    token: 'token',
    version: 1,
    data: { component_type: 2, id: 1, custom_id: encodeButton('ask', { action: 'post-context', passage }) },
    channel_id: ID,
    channel: { id: ID, type: channelType, guild_id: ID },
    guild_id: ID,
    member: { user: { ...READY.d.user, id: ID, bot: false }, roles: [], permissions: String(permissions) },
    message: { ...message, embeds: [], components: [], timestamp: '2024-01-01T00:00:00Z', mention_roles: [] },
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: {},
  };
  let said: (body: string) => void = () => {};
  const answered = new Promise<string>((resolve) => {
    said = resolve;
  });
  const discord = await startOddDiscord({
    answer(request, response) {
      if (request.url?.includes('/gateway') === true) return false;
      response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
      if (request.url?.includes('/callback') === true) {
        let body = '';
        request.on('data', (chunk) => {
          body += chunk;
        });
        request.on('end', () => said(body));
      }
      return true;
    },
    onIdentify(_socket, send) {
      send(READY);
      send({ op: 0, s: 2, t: 'INTERACTION_CREATE', d: press });
    },
  });
  const token = 'a.token.of-a-bot';
  const settings = { token, apiUrl: discord.apiUrl, guildId: null };
  const bot = await startBot({ settings, commands: COMMANDS, store, log: captureLog(token).log });
  onTestFinished(() => bot.stop());
  return answered;
}

describe('posting publicly', () => {
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;

  it.each<[where: string, type: ChannelType, may: bigint, isPosted: boolean]>([
    ['a channel, who may write in channels', ChannelType.GuildText, SendMessages, true],
    ['a channel, who may write in threads alone', ChannelType.GuildText, SendMessagesInThreads, false],
    ['a thread, who may write in threads', ChannelType.PublicThread, SendMessagesInThreads, true],
    ['a private thread, who may write in threads', ChannelType.PrivateThread, SendMessagesInThreads, true],
    ['a thread, who may write in channels alone', ChannelType.PublicThread, SendMessages, false],
  ])('in %s', async (_where, type, may, isPosted) => {
    const said = await postFrom(type, may);
    expect(said.includes('In context')).toBe(isPosted);
    expect(said.includes(WORDS.mayNotPost)).toBe(!isPosted);
  });
});
