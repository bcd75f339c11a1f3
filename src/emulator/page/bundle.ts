import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What the page is made of, each the content of one file. */
export interface PageFiles {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

const fileIn = (name: string) => fileURLToPath(new URL(`client/${name}`, import.meta.url));

/**
 * Reads the page's files and makes one script of its modules, in memory; that takes a fraction of a second.
 *
 * @throws where a file is missing or a module cannot be read
 */
export function bundlePage(): Promise<PageFiles> {
  bundled ??= makeBundle().catch((error: unknown) => {
    bundled = null;
    throw error;
  });
  return bundled;
}

/** One bundle serves all emulators of a process. */
let bundled: Promise<PageFiles> | null = null;

async function makeBundle(): Promise<PageFiles> {
  const { build, stop } = await import('esbuild');
  try {
    const [html, style, bundle] = await Promise.all([
      readFile(fileIn('index.html'), 'utf8'),
      readFile(fileIn('style.css'), 'utf8'),
      build({
        entryPoints: [fileIn('main.tsx')],
        bundle: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        jsx: 'automatic',
        jsxImportSource: 'preact',
        legalComments: 'inline',
        logLevel: 'silent',
      }),
    ]);
    return { html, style, script: bundle.outputFiles[0]?.text ?? '' };
  } finally {
    await stop();
  }
}
