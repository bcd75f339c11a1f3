import type { UploadedFile } from '../attachments.ts';

/** A request as a route sees it. */
export interface RestRequest {
  /** The parts of the path that the pattern names. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON body; null where there is none. */
  readonly body: unknown;
  /** The files of a multipart body, by the number in their field's name. */
  readonly files: ReadonlyMap<number, UploadedFile>;
}

/** An answer: JSON, bytes, or nothing (204). */
export type RestAnswer =
  | { readonly status: 204 }
  | { readonly status: number; readonly body: unknown }
  | { readonly status: number; readonly bytes: Uint8Array; readonly contentType: string };

/** One route of the API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Such as `/channels/:channel/messages`, after `/api/v10`. */
  readonly path: string;
  /** Whether it is open without the bot's token: those that carry an interaction's token. */
  readonly isOpen?: boolean;
  handle(request: RestRequest): RestAnswer;
}

/** The route that fits a request, with the values of its parameters. */
export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route for a method and a path; undefined where there is none. */
export function findRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  const parts = path.split('/').map(decode);
  for (const route of routes) {
    if (route.method !== method) continue;
    const params = matchParts(route.path.split('/'), parts);
    if (params !== undefined) return { route, params };
  }
  return undefined;
}

function matchParts(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (expected.startsWith(':') && part !== '') params[expected.slice(1)] = part;
    else if (expected !== part) return undefined;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
