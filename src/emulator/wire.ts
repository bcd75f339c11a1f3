import type { NestedErrors } from './api-error.ts';
import type { Clock } from './clock.ts';
import { createMask } from './wire-mask.ts';

/** A request of the bot and how it was answered. */
export interface WireRequest {
  readonly kind: 'request';
  readonly at: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  /** Discord's error code, where the request was refused. */
  readonly code: number | null;
  /** What is wrong with the body, where it was refused for that. */
  readonly errors: NestedErrors | null;
  /** The interaction that it answers, if any. */
  readonly interactionId: string | null;
  /** Whether the answer was an injected fault. */
  readonly isFault: boolean;
}

/** A message over the gateway. */
export interface WireEvent {
  readonly kind: 'event';
  readonly at: number;
  readonly direction: 'to bot' | 'from bot';
  /** The gateway's opcode. */
  readonly op: number;
  /** The name of a dispatched event; null for other opcodes. */
  readonly name: string | null;
  readonly data: unknown;
}

/** A gateway connection that ended. */
export interface WireClose {
  readonly kind: 'close';
  readonly at: number;
  readonly code: number;
}

/** Anything that went over the wire. */
export type WireEntry = WireRequest | WireEvent | WireClose;

/** An entry as it is reported: the wire adds the time and hides the secrets. */
export type NewWireEntry = Omit<WireRequest, 'at'> | Omit<WireEvent, 'at'> | Omit<WireClose, 'at'>;

/** All that went over the wire, oldest first. The bot's token and the interactions' tokens are masked. */
export interface Wire {
  /** The latest ones; older ones are forgotten. */
  readonly entries: readonly WireEntry[];
  /** The requests, all or those of one method whose path matches. */
  requests(method?: string, path?: RegExp): readonly WireRequest[];
  /** The requests that were refused with a status of 400 and above. */
  readonly refusals: readonly WireRequest[];
  /** Calls a function with every later entry. Returns what ends it. */
  subscribe(listener: (entry: WireEntry) => void): () => void;
}

/** The wire as the emulator's own parts write to it. */
export interface WritableWire extends Wire {
  add(entry: NewWireEntry): void;
}

/** @param length how many entries are kept */
export function createWire(clock: Clock, botToken: string, length: number): WritableWire {
  const mask = createMask(botToken);
  const entries: WireEntry[] = [];
  const listeners = new Set<(entry: WireEntry) => void>();
  const requests = () => entries.filter((entry) => entry.kind === 'request');
  return {
    entries,
    requests: (method, path) =>
      requests().filter((entry) => (method ?? entry.method) === entry.method && (path?.test(entry.path) ?? true)),
    get refusals() {
      return requests().filter(({ status }) => status >= 400);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(entry) {
      const dated: WireEntry = { ...mask(entry), at: clock.now() };
      entries.push(dated);
      if (entries.length > length) entries.shift();
      for (const listener of listeners) listener(dated);
    },
  };
}
