import type { EmulatedMessage } from './message.ts';

/** Keeps every version of every message. */
export interface MessageStore {
  get(id: string): EmulatedMessage | undefined;
  /** All versions of a message, oldest first. */
  versions(id: string): readonly EmulatedMessage[];
  /** The latest versions of a channel's messages that are not deleted, oldest message first. */
  inChannel(channelId: string): readonly EmulatedMessage[];
  /** Keeps a new message, or a new version of one. */
  put(message: EmulatedMessage): EmulatedMessage;
  /** Calls a function with every message that is put later. Returns what ends it. */
  subscribe(listener: (message: EmulatedMessage) => void): () => void;
}

/** A store without messages. */
export function createMessages(): MessageStore {
  const byId = new Map<string, EmulatedMessage[]>();
  const listeners = new Set<(message: EmulatedMessage) => void>();
  const latest = (id: string) => byId.get(id)?.at(-1);
  return {
    get: latest,
    versions: (id) => byId.get(id) ?? [],
    inChannel: (channelId) =>
      [...byId.values()]
        .flatMap((versions) => versions.at(-1) ?? [])
        .filter((message) => message.channelId === channelId && !message.deleted),
    put(message) {
      byId.set(message.id, [...(byId.get(message.id) ?? []), message]);
      for (const listener of [...listeners]) listener(message);
      return message;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
