import { describe, expect, it } from 'vitest';
import { after, BEGINNING, type Happening, type Model, shownMessages } from '../../src/emulator/page/client/model.ts';
import type { MessageView, Push } from '../../src/emulator/page/protocol.ts';

const message = (id: string, more: Partial<MessageView> = {}): MessageView => ({
  id,
  channelId: '1',
  author: { name: 'Bot', isBot: true },
  content: id,
  embeds: [],
  components: [],
  attachments: [],
  pings: [],
  ephemeral: false,
  visibleTo: 'everyone',
  thinking: false,
  deleted: false,
  createdAt: 0,
  editedAt: null,
  interaction: null,
  ...more,
});

const everything = (run: string, messages: readonly MessageView[]): Happening => ({
  type: 'push',
  push: {
    push: 'everything',
    run,
    place: {
      guild: 'Guild',
      bot: 'Bot',
      people: [],
      channels: [],
      names: {},
      channelIds: { 1: { channel: 'general', person: null }, 2: { channel: 'dm', person: 'reader' } },
    },
    messages,
    wire: [],
    isBotConnected: true,
  },
});
const pushed = (push: Push): Happening => ({ type: 'push', push });
const play = (...happenings: readonly Happening[]): Model => happenings.reduce(after, BEGINNING);
const shown = (model: Model) => shownMessages(model).map(({ id }) => id);

describe('what a page shows', () => {
  const own = message('own', { ephemeral: true, visibleTo: 'member' });

  it('are the messages of the channel that the present person sees', () => {
    const others = [message('theirs', { visibleTo: 'moderator' }), message('direct', { channelId: '2' })];
    const model = play(everything('a', [message('all'), own, ...others]));
    expect(shown(model)).toEqual(['all', 'own']);
    expect(shown({ ...model, as: 'moderator' })).toEqual(['all', 'theirs']);
    expect(shown({ ...model, channel: 'dm' })).toEqual([]);
    expect(shown({ ...model, channel: 'dm', as: 'reader' })).toEqual(['direct']);
  });

  it('changes with edits and deletions, each in its place', () => {
    const model = play(
      everything('a', [message('1'), message('2')]),
      pushed({ push: 'message', message: message('1', { content: 'new' }) }),
      pushed({ push: 'message', message: message('2', { deleted: true }) }),
      pushed({ push: 'message', message: message('3') }),
    );
    expect(shown(model)).toEqual(['1', '3']);
    expect(shownMessages(model)[0]?.content).toBe('new');
  });

  it('keeps a private message dismissed through edits and a lost line, and shows one that came meanwhile', () => {
    const lost: Happening = { type: 'line', isOpen: false };
    const model = play(everything('a', [own]), { type: 'dismiss', id: 'own' }, lost);
    expect(model.line).toBe('lost');
    const late = message('late', { ephemeral: true, visibleTo: 'member' });
    const again = [everything('a', [own, late]), pushed({ push: 'message', message: own })].reduce(after, model);
    expect(shown(again)).toEqual(['late']);
    expect(again.isStartedAnew).toBe(false);
  });

  it('begins afresh where the emulator was started anew', () => {
    const model = play(
      everything('a', [message('1')]),
      { type: 'notice', notice: { id: 'n', as: 'member', channel: 'general', text: 'x' } },
      { type: 'line', isOpen: false },
      everything('b', []),
    );
    expect(shown(model)).toEqual([]);
    expect(model.notices).toEqual([]);
    expect(model.isStartedAnew).toBe(true);
  });
});
