import type { Doing, Done, Push, Reply } from '../protocol.ts';

/** What came of something that was done: what the emulator gave back, or a sentence that says why nothing happened. */
export type Outcome = { readonly done: Done } | { readonly problem: string; readonly wasSent: boolean };

/** The page's line to the emulator. It is taken up again by itself whenever it is lost. */
export interface Connection {
  /** Never rejects. */
  perform(doing: Doing): Promise<Outcome>;
}

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5000;
const LOST: Outcome = { problem: 'The connection to the emulator is lost, so nothing was sent.', wasSent: false };

/** @param onStatus called when the line opens and when it is lost */
export function connect(onPush: (push: Push) => void, onStatus: (isOpen: boolean) => void): Connection {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let socket: WebSocket | null = null;
  let pause = FIRST_PAUSE;
  let lastId = 0;

  function open(): void {
    const opened = new WebSocket(`ws://${location.host}/page/socket`);
    opened.onopen = () => {
      socket = opened;
      pause = FIRST_PAUSE;
      onStatus(true);
    };
    opened.onmessage = ({ data }) => {
      // The emulator sends nothing else.
      const told = JSON.parse(String(data)) as Push | Reply;
      if ('push' in told) return onPush(told);
      waiting.get(told.id)?.(told);
      waiting.delete(told.id);
    };
    opened.onclose = () => {
      if (socket === opened) onStatus(false);
      socket = null;
      for (const resolve of waiting.values()) resolve(LOST);
      waiting.clear();
      setTimeout(open, pause);
      pause = Math.min(LONGEST_PAUSE, pause * 2);
    };
  }
  open();

  return {
    perform(doing) {
      if (socket === null) return Promise.resolve(LOST);
      lastId += 1;
      const id = lastId;
      socket.send(JSON.stringify({ id, doing }));
      return new Promise((resolve) => void waiting.set(id, resolve));
    },
  };
}
