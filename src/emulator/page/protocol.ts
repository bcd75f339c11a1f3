import type { CommandOption } from '../command.ts';
import type { Component } from '../component.ts';
import type { Choice, Modal } from '../interaction.ts';
import type { EmulatedMessage } from '../message.ts';
import type { WireEntry } from '../wire.ts';
import type { ChannelName, PersonName } from '../world.ts';

// What the page and its server say to each other. Types alone: both sides import this.

/** A file of a message, to be fetched from the emulator. */
export interface FileView {
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

/** A message as the page shows it. */
export interface MessageView extends Omit<EmulatedMessage, 'attachments' | 'author' | 'flags' | 'replyTo'> {
  readonly author: { readonly name: string; readonly isBot: boolean };
  readonly attachments: readonly FileView[];
}

/** A command or subcommand that somebody is offered. */
export interface CommandView {
  /** As Discord numbers kinds of commands. */
  readonly type: number;
  /** Such as `corpus reload`. */
  readonly path: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
}

/** Who can act, and where. */
export interface PlaceView {
  readonly guild: string;
  readonly bot: string;
  readonly people: readonly { readonly name: PersonName; readonly displayName: string; readonly mayWrite: boolean }[];
  readonly channels: readonly { readonly name: ChannelName; readonly topic: string }[];
  /** Names behind mentions, by the kind's mark and the id: `@123`. */
  readonly names: Readonly<Record<string, string>>;
  /** Ids of channels, to whom they belong: everybody, or the one person whose direct messages they are. */
  readonly channelIds: Readonly<Record<string, { readonly channel: ChannelName; readonly person: PersonName | null }>>;
}

/** What the server tells without being asked. */
export type Push =
  /** The first thing that is said: everything there is. `run` is another one for every start of the emulator. */
  | {
      readonly push: 'everything';
      readonly run: string;
      readonly place: PlaceView;
      readonly messages: readonly MessageView[];
      readonly wire: readonly WireEntry[];
      readonly isBotConnected: boolean;
    }
  | { readonly push: 'message'; readonly message: MessageView }
  | { readonly push: 'wire'; readonly entry: WireEntry }
  | { readonly push: 'bot'; readonly isConnected: boolean }
  /** The bot has registered other commands. */
  | { readonly push: 'commands' };

/** A file that is attached on the page. */
export interface AttachedFile {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

export type TypedValue = string | number | boolean | AttachedFile;

interface Stand {
  readonly as: PersonName;
  readonly channel: ChannelName;
}

/** What somebody does on the page. */
export type Doing =
  | ({ readonly do: 'commands' } & Stand)
  | ({
      readonly do: 'run';
      readonly command: string;
      readonly options: Readonly<Record<string, TypedValue>>;
      /** The message on which a command of its menu is run. */
      readonly target?: string;
    } & Stand)
  | ({
      readonly do: 'autocomplete';
      readonly command: string;
      readonly options: Readonly<Record<string, TypedValue>>;
      readonly focused: string;
      readonly value: string;
    } & Stand)
  | { readonly do: 'press'; readonly as: PersonName; readonly message: string; readonly customId: string }
  | {
      readonly do: 'select';
      readonly as: PersonName;
      readonly message: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | {
      readonly do: 'submit';
      readonly interactionId: string;
      readonly values: Readonly<Record<string, string | readonly string[]>>;
    }
  | ({ readonly do: 'say'; readonly content: string } & Stand);

/** A form that has to be filled in. */
export interface FormView extends Modal {
  readonly interactionId: string;
  readonly components: readonly Component[];
}

/** What came of it. */
export interface Done {
  readonly commands?: readonly CommandView[];
  readonly choices?: readonly Choice[];
  readonly form?: FormView;
}

export interface Request {
  readonly id: number;
  readonly doing: Doing;
}

/** The answer to a request: what came of it, or a sentence that says why nothing did. */
export type Reply =
  | { readonly id: number; readonly done: Done }
  | {
      readonly id: number;
      readonly problem: string;
      /** Whether it was sent to the bot all the same: then it cannot be mended and sent again. */
      readonly wasSent: boolean;
    };
