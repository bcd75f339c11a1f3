import type { WireEntry } from '../../wire.ts';
import type { ChannelName, PersonName } from '../../world.ts';
import type { FormView, MessageView, PlaceView, Push } from '../protocol.ts';

/** Something that the page itself has to say to one person in one channel. */
export interface Notice {
  readonly id: string;
  readonly as: PersonName;
  readonly channel: ChannelName;
  readonly text: string;
}

/** An entry of the wire with a number of its own. */
export interface NumberedEntry {
  readonly number: number;
  readonly entry: WireEntry;
}

/** All that the page shows. */
export interface Model {
  /** `lost`: was open before. */
  readonly line: 'opening' | 'open' | 'lost';
  /** The start of the emulator that was last heard of. */
  readonly run: string | null;
  /** Whether the emulator was started anew while the page was open. */
  readonly isStartedAnew: boolean;
  readonly isBotConnected: boolean;
  readonly place: PlaceView | null;
  /** By id, in the order in which they came. */
  readonly messages: ReadonlyMap<string, MessageView>;
  /** Ids of private messages that were taken off the page. */
  readonly dismissed: ReadonlySet<string>;
  readonly notices: readonly Notice[];
  readonly wire: readonly NumberedEntry[];
  /** Another number for every set of commands that the bot registered. */
  readonly commandsVersion: number;
  readonly as: PersonName;
  readonly channel: ChannelName;
  readonly form: FormView | null;
  readonly isWireOpen: boolean;
}

export const BEGINNING: Model = {
  line: 'opening',
  run: null,
  isStartedAnew: false,
  isBotConnected: false,
  place: null,
  messages: new Map(),
  dismissed: new Set(),
  notices: [],
  wire: [],
  commandsVersion: 0,
  as: 'member',
  channel: 'general',
  form: null,
  isWireOpen: false,
};

/** What can happen to the page. */
export type Happening =
  | { readonly type: 'push'; readonly push: Push }
  | { readonly type: 'line'; readonly isOpen: boolean }
  | { readonly type: 'set'; readonly change: Partial<Pick<Model, 'as' | 'channel' | 'form' | 'isWireOpen'>> }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'dismiss'; readonly id: string };

const MOST_WIRE_ENTRIES = 2000;

const numbered = (entries: readonly WireEntry[], from: number): NumberedEntry[] =>
  entries.map((entry, at) => ({ number: from + at, entry }));

/** The page after something has happened. */
export function after(model: Model, happening: Happening): Model {
  switch (happening.type) {
    case 'push':
      return told(model, happening.push);
    case 'line':
      return { ...model, line: happening.isOpen ? 'open' : model.run === null ? 'opening' : 'lost' };
    case 'set':
      return { ...model, ...happening.change };
    case 'notice':
      return { ...model, notices: [...model.notices, happening.notice] };
    case 'dismiss':
      return {
        ...model,
        notices: model.notices.filter(({ id }) => id !== happening.id),
        dismissed: new Set([...model.dismissed, happening.id]),
      };
  }
}

function told(model: Model, push: Push): Model {
  switch (push.push) {
    case 'everything': {
      const isNew = push.run !== model.run;
      return {
        ...model,
        line: 'open',
        run: push.run,
        isStartedAnew: model.run !== null && isNew,
        isBotConnected: push.isBotConnected,
        place: push.place,
        messages: new Map(push.messages.map((message) => [message.id, message])),
        dismissed: isNew ? new Set() : model.dismissed,
        notices: isNew ? [] : model.notices,
        wire: numbered(push.wire, 0),
        commandsVersion: model.commandsVersion + 1,
        form: isNew ? null : model.form,
      };
    }
    case 'message': {
      const messages = new Map(model.messages);
      if (push.message.deleted) messages.delete(push.message.id);
      else messages.set(push.message.id, push.message);
      return { ...model, messages };
    }
    case 'wire': {
      const next = (model.wire.at(-1)?.number ?? -1) + 1;
      return { ...model, wire: [...model.wire, ...numbered([push.entry], next)].slice(-MOST_WIRE_ENTRIES) };
    }
    case 'bot':
      return { ...model, isBotConnected: push.isConnected };
    case 'commands':
      return { ...model, commandsVersion: model.commandsVersion + 1 };
  }
}

/** The messages that the present person sees in the present channel. */
export function shownMessages({ messages, dismissed, place, as, channel }: Model): readonly MessageView[] {
  return [...messages.values()].filter(({ id, channelId, visibleTo }) => {
    if (dismissed.has(id)) return false;
    const where = place?.channelIds[channelId];
    const isHere = where?.channel === channel && (where.person === null || where.person === as);
    return isHere && (visibleTo === 'everyone' || visibleTo === as);
  });
}
