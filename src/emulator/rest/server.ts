import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApiError, refuse } from '../api-error.ts';
import { type Fault, faultAnswer } from '../faults.ts';
import type { PageServer } from '../page/serve-page.ts';
import type { State } from '../state.ts';
import { readBody } from './body.ts';
import { findRoute, type RestAnswer, type Route } from './router.ts';

const API = '/api/v10';
/** A file that somebody attached is no page of ours, whatever it says that it is. */
const INERT = { 'content-security-policy': "default-src 'none'; sandbox", 'x-content-type-options': 'nosniff' };

/** Where the routes come from: they exist only once the server has an address. */
export interface Service {
  readonly state: State;
  readonly routes: readonly Route[];
}

/** Makes the HTTP server. Until there is a service it turns every request away. */
export function createRestServer(
  service: () => Service | null,
  isOwnHost: (host: string | undefined) => boolean,
  page: PageServer,
): Server {
  return createServer((request, response) => {
    const present = service();
    if (present === null) {
      response.writeHead(503).end();
      return;
    }
    void serve(request, response, present, isOwnHost, page);
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { state, routes }: Service,
  isOwnHost: (host: string | undefined) => boolean,
  page: PageServer,
): Promise<void> {
  const method = request.method ?? 'GET';
  const target = request.url ?? '/';
  if (!URL.canParse(target, state.url)) {
    response.writeHead(400).end();
    return;
  }
  const url = new URL(target, state.url);
  if (isOwnHost(request.headers.host) && page.serve(url.pathname, request, response)) return;
  const path = url.pathname.startsWith(API) ? url.pathname.slice(API.length) : url.pathname;
  const fault = state.faults.take(method, path);
  let sent: unknown = null;
  const isKnown = url.pathname.startsWith(`${API}/`) || url.pathname.startsWith('/attachments/');
  const match = isKnown ? findRoute(routes, method, path) : undefined;
  const interactionId = state.interactions.byToken(match?.params['token'] ?? '')?.id ?? null;
  const note = (status: number, error: ApiError | null) =>
    state.wire.add({
      kind: 'request',
      method,
      path: path + url.search,
      body: sent,
      status,
      code: error?.code ?? null,
      errors: error?.errors ?? null,
      interactionId,
      isFault: fault !== undefined,
    });
  try {
    if (!isOwnHost(request.headers.host)) throw refuse.foreignHost(request.headers.host ?? '');
    const { json, files } = await readBody(request);
    sent = json;
    if (fault !== undefined && fault.takesEffect !== true) return giveFault(fault, response, note);
    if (match === undefined) throw refuse.noSuchRoute(method, url.pathname);
    if (match.route.isOpen !== true && request.headers.authorization !== `Bot ${state.token}`) {
      throw refuse.unauthorized();
    }
    const answer = match.route.handle({ params: match.params, query: url.searchParams, body: json, files });
    if (fault !== undefined) return giveFault(fault, response, note);
    note(answer.status, null);
    send(response, answer);
  } catch (error) {
    const refusal = error instanceof ApiError ? error : new ApiError(500, 0, `500: the emulator failed: ${error}`);
    note(refusal.status, refusal);
    send(response, { status: refusal.status, body: refusal.body });
  }
}

function giveFault(fault: Fault, response: ServerResponse, note: (status: number, error: null) => void): void {
  if (fault.status === 'hang up') {
    note(0, null);
    response.destroy();
    return;
  }
  const { headers, body } = faultAnswer(fault);
  note(fault.status, null);
  response.writeHead(fault.status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function send(response: ServerResponse, answer: RestAnswer): void {
  // A 204 must not name a content type: clients would try to read JSON from nothing.
  if ('bytes' in answer)
    response.writeHead(answer.status, { ...INERT, 'content-type': answer.contentType }).end(answer.bytes);
  else if ('body' in answer) {
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  } else response.writeHead(204).end();
}
