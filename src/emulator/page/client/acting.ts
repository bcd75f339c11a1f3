import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PlaceView } from '../protocol.ts';
import type { Outcome } from './connection.ts';

/** What the parts of the page can do, wherever they are. */
export interface Acting {
  /** Presses a button of a message. */
  press(message: string, customId: string): Promise<void>;
  /** Chooses from a select of a message. */
  select(message: string, customId: string, values: readonly string[]): Promise<void>;
  /** Runs a command of a message's menu. */
  runOn(message: string, command: string): Promise<void>;
  /** Takes what an outcome brings: a form is opened, a problem shown. Returns whether there was no problem. */
  take(outcome: Outcome): boolean;
  /** Says something to the present person alone. */
  say(text: string): void;
  /** Takes a message that only one person sees, or a notice, off the page. */
  dismiss(id: string): void;
  readonly place: PlaceView;
}

const NOWHERE: Acting = {
  press: async () => {},
  select: async () => {},
  runOn: async () => {},
  take: () => false,
  say: () => {},
  dismiss: () => {},
  place: { guild: '', bot: '', people: [], channels: [], names: {}, channelIds: {} },
};

export const ActingContext = createContext<Acting>(NOWHERE);

export const useActing = (): Acting => useContext(ActingContext);
