import type { Engine } from './engine.ts';

/** The engines by name, each loaded only in the process that measures it. */
const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  search: async () => (await import('./engines/search.ts')).engine,
  'compiled index alone': async () => (await import('./engines/term-index.ts')).engine,
  'MiniSearch, stemmed': async () => (await import('./engines/minisearch.ts')).stemmed,
  'MiniSearch, plain': async () => (await import('./engines/minisearch.ts')).plain,
  lunr: async () => (await import('./engines/lunr.ts')).engine,
  FlexSearch: async () => (await import('./engines/flexsearch.ts')).engine,
  Orama: async () => (await import('./engines/orama.ts')).engine,
  'SQLite FTS5': async () => (await import('./engines/sqlite.ts')).engine,
};

export const ENGINE_NAMES: readonly string[] = Object.keys(ENGINES);

/** What the others are measured against: the library that this program builds on, as one would set it up for English. */
export const MEASURE = 'MiniSearch, stemmed';

export function loadEngine(name: string): Promise<Engine> {
  const load = ENGINES[name];
  if (load === undefined) throw new Error(`There is no engine "${name}"; there are ${ENGINE_NAMES.join('; ')}.`);
  return load();
}
