import type { IncomingMessage, ServerResponse } from 'node:http';
import { bundlePage, type PageFiles } from './bundle.ts';

/** Nothing from elsewhere, nothing inline: not even what a text of the corpus may smuggle in can run or load. */
const SECURITY = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

const FILES: Readonly<Record<string, { readonly file: keyof PageFiles; readonly type: string }>> = {
  '/': { file: 'html', type: 'text/html; charset=utf-8' },
  '/page/main.js': { file: 'script', type: 'text/javascript; charset=utf-8' },
  '/page/style.css': { file: 'style', type: 'text/css; charset=utf-8' },
};

/** Serves the files of the page. */
export interface PageServer {
  /** Makes the files ready, so that the first visitor need not wait. */
  prepare(): Promise<void>;
  /** Answers a request for one of the page's files. Returns whether it was one. */
  serve(path: string, request: IncomingMessage, response: ServerResponse): boolean;
}

export function createPageServer(): PageServer {
  return {
    async prepare() {
      await bundlePage();
    },
    serve(path, request, response) {
      const wanted = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
      if (wanted === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
      bundlePage().then(
        (all) => response.writeHead(200, { ...SECURITY, 'content-type': wanted.type }).end(all[wanted.file]),
        (error) =>
          response
            .writeHead(500, { ...SECURITY, 'content-type': 'text/plain; charset=utf-8' })
            .end(`The page cannot be shown: ${error instanceof Error ? error.message : error}`),
      );
      return true;
    },
  };
}
