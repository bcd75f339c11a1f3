import type { Clock } from './clock.ts';
import type { Component } from './component.ts';
import { INTERACTION_TOKEN_PREFIX } from './wire-mask.ts';
import type { Person } from './world.ts';

/** The kinds of interactions, as Discord numbers them. */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modalSubmit: 5 } as const;

/** The kinds of first responses, as Discord numbers them. */
export const CALLBACK = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
} as const;

/** How long a first response may take, in milliseconds. */
export const FIRST_RESPONSE_WITHIN = 3000;

/** How long edits and follow-ups are possible, in milliseconds. */
export const TOKEN_LASTS = 15 * 60_000;

/** A suggestion of autocomplete: the name that is shown and the value that is sent. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** A form that the bot asked a person to fill in. */
export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
}

/** One thing that a person did and the bot has to answer. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly person: Person;
  readonly channelId: string;
  readonly createdAt: number;
  /** The name of the command, with subcommands; null for components and modals. */
  readonly command: string | null;
  /** The message whose component was used, also where that led to a modal. */
  readonly sourceId: string | null;
  /** Autocompletion: the type of the option. */
  readonly focusedType: number | null;
  /** The first response, once it is there. */
  callback: number | null;
  /** The message that the first response made or edits. */
  originalId: string | null;
  readonly followUpIds: string[];
  choices: readonly Choice[] | null;
  modal: Modal | null;
}

/** What is known of an interaction before it has an id. */
export type NewInteraction = Pick<
  Interaction,
  'type' | 'person' | 'channelId' | 'command' | 'sourceId' | 'focusedType'
>;

/** All interactions by id and by token. */
export interface InteractionStore {
  create(fields: NewInteraction): Interaction;
  get(id: string): Interaction | undefined;
  byToken(token: string): Interaction | undefined;
  /** Tells the listeners that an interaction got a response, a message or an edit. */
  changed(interaction: Interaction): void;
  /** Calls a function with every interaction that changes later. Returns what ends it. */
  subscribe(listener: (interaction: Interaction) => void): () => void;
}

/** A store without interactions. */
export function createInteractions(clock: Clock, nextId: () => string): InteractionStore {
  const byId = new Map<string, Interaction>();
  const byToken = new Map<string, Interaction>();
  const listeners = new Set<(interaction: Interaction) => void>();
  return {
    create(fields) {
      const id = nextId();
      const token = INTERACTION_TOKEN_PREFIX + Buffer.from(`${id}:emulated`).toString('base64url');
      const createdAt = clock.now();
      const answer = { callback: null, originalId: null, followUpIds: [], choices: null, modal: null };
      const interaction: Interaction = { ...fields, id, token, createdAt, ...answer };
      byId.set(id, interaction);
      byToken.set(token, interaction);
      return interaction;
    },
    get: (id) => byId.get(id),
    byToken: (token) => byToken.get(token),
    changed(interaction) {
      for (const listener of [...listeners]) listener(interaction);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
