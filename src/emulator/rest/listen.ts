import type { Server } from 'node:http';

/** Listens on 127.0.0.1 only. Returns the port. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * Makes a check of the Host header: only this server's own names pass. It keeps web pages out that make a browser
 * take their host name for 127.0.0.1.
 */
export function createOwnHostCheck(port: () => number): (host: string | undefined) => boolean {
  return (host) => host === `127.0.0.1:${port()}` || host === `localhost:${port()}`;
}
