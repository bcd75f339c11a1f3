import { randomBytes } from 'node:crypto';
import type { Frame } from './protocol.ts';
import { OP } from './protocol.ts';

/** What carries a session's messages at the moment. */
export interface Connection {
  send(frame: Frame): void;
}

/** A bot's session: it outlives its connection, and keeps the events for the next one. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  connection: Connection | null;
  /** Sends an event, or keeps it until the session is resumed. */
  dispatch(name: string, data: unknown): void;
  /** Goes on over another connection, after the event numbered `sequence`. False where there is no such event. */
  resume(connection: Connection, sequence: number): boolean;
}

/** A new session on its first connection. */
export function createSession(intents: number, first: Connection): Session {
  const sent: Frame[] = [];
  const session: Session = {
    id: randomBytes(16).toString('hex'),
    intents,
    connection: first,
    dispatch(name, data) {
      const frame: Frame = { op: OP.dispatch, t: name, s: sent.length + 1, d: data };
      sent.push(frame);
      session.connection?.send(frame);
    },
    resume(connection, sequence) {
      if (sequence > sent.length || sequence < 0) return false;
      session.connection = connection;
      for (const frame of sent.slice(sequence)) connection.send(frame);
      session.dispatch('RESUMED', null);
      return true;
    },
  };
  return session;
}
