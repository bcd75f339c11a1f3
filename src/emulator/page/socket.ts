import { randomUUID } from 'node:crypto';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Upgrades } from '../rest/upgrades.ts';
import type { State } from '../state.ts';
import type { UserSide } from '../user/user-side.ts';
import { createPerformer } from './perform.ts';
import type { Push, Reply } from './protocol.ts';
import { readRequest } from './read-request.ts';
import { messageView, placeView } from './views.ts';

export const SOCKET_PATH = '/page/socket';

/** A file of ten megabytes in base64, and what is around it. */
const MOST_BYTES = 15 * 1024 * 1024;
/** How much of the past a page is told of when it is opened. */
const FIRST_WIRE_ENTRIES = 500;

/** Pages that are open in browsers. */
export interface Pages {
  stop(): Promise<void>;
}

/** Serves pages over WebSockets: they are told of everything that happens, and act for the people of the emulator. */
export function createPages(upgrades: Upgrades, state: State, people: UserSide): Pages {
  const { world, messages, wire, gateway } = state;
  const run = randomUUID();
  const place = placeView(world);
  const allMessages = () =>
    Object.keys(place.channelIds)
      .flatMap((id) => messages.inChannel(id))
      .map(messageView);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  const perform = createPerformer(people);
  const accept = (socket: WebSocket) => {
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => {
      const request = readRequest(String(data));
      if (request === null) socket.close(1008, 'This is no request of the page.');
      else void perform(request).then((reply) => send(socket, reply));
    });
    send(socket, {
      push: 'everything',
      run,
      place,
      messages: allMessages(),
      wire: wire.entries.slice(-FIRST_WIRE_ENTRIES),
      isBotConnected: gateway.isConnected,
    });
  };
  upgrades.at(
    SOCKET_PATH,
    (request, socket, head) => sockets.handleUpgrade(request, socket, head, accept),
    // Any page on the web may open a socket to this machine; only our own may talk.
    ({ headers }) => headers.origin === `http://${headers.host}`,
  );

  const tell = (push: Push) => {
    const text = JSON.stringify(push);
    for (const socket of sockets.clients) if (socket.readyState === socket.OPEN) socket.send(text);
  };
  let wasConnected = gateway.isConnected;
  const endings = [
    messages.subscribe((message) => tell({ push: 'message', message: messageView(message) })),
    wire.subscribe((entry) => {
      tell({ push: 'wire', entry });
      if (entry.kind === 'request' && entry.method !== 'GET' && /\/commands(?:\/|$)/u.test(entry.path))
        tell({ push: 'commands' });
      // The gateway takes note of an entry before it acts on it.
      queueMicrotask(() => {
        if (gateway.isConnected === wasConnected) return;
        wasConnected = gateway.isConnected;
        tell({ push: 'bot', isConnected: wasConnected });
      });
    }),
  ];
  return {
    async stop() {
      for (const end of endings) end();
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}

function send(socket: WebSocket, what: Push | Reply): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(what));
}
