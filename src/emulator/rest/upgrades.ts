import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

type Accept = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Where requests to go on as a WebSocket are taken, by path; all others are refused. */
export interface Upgrades {
  /** `isAllowed`: a further check of the request. */
  at(path: string, accept: Accept, isAllowed?: (request: IncomingMessage) => boolean): void;
}

/** Takes a server's requests for WebSockets. Those whose Host header names another server are refused. */
export function takeUpgrades(server: Server, isOwnHost: (host: string | undefined) => boolean): Upgrades {
  const taken = new Map<
    string,
    { readonly accept: Accept; readonly isAllowed: (request: IncomingMessage) => boolean }
  >();
  server.on('upgrade', (request, socket, head) => {
    const target = request.url ?? '/';
    const path = URL.canParse(target, 'http://localhost') ? new URL(target, 'http://localhost').pathname : '';
    const found = taken.get(path.replace(/\/$/u, ''));
    if (found !== undefined && isOwnHost(request.headers.host) && found.isAllowed(request))
      found.accept(request, socket, head);
    else socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
  });
  return {
    at(path, accept, isAllowed = () => true) {
      taken.set(path, { accept, isAllowed });
    },
  };
}
