/** Loaded before a program, ends it with this code as soon as it reaches for anything but this machine. */
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const REFUSED = 97;

function refuse(what: string): never {
  process.stderr.write(`The program reached for ${what}.\n`);
  process.exit(REFUSED);
}

/** The host among the arguments of `connect`, which may be an array of them; null for a local pipe. */
function hostOf(given: readonly unknown[]): string | null {
  const [target, host] = Array.isArray(given[0]) ? given[0] : given;
  if (typeof target !== 'object' || target === null) return String(host ?? 'localhost');
  if ('path' in target && typeof target.path === 'string') return null;
  return 'host' in target ? String(target.host ?? 'localhost') : 'localhost';
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function guarded(this: net.Socket, ...given: unknown[]) {
  const host = hostOf(given);
  if (host !== null && host !== '127.0.0.1') refuse(host);
  return Reflect.apply(connect, this, given);
};

const { lookup } = dns;
Object.assign(dns, {
  lookup(host: string, ...rest: unknown[]) {
    if (host !== '127.0.0.1') refuse(host);
    return Reflect.apply(lookup, dns, [host, ...rest]);
  },
});
syncBuiltinESMExports();
