import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../src/emulator', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name));
/** What runs in the browser. */
const CLIENT = join('page', 'client');

/** All imports of the emulator, as `file: import type? from`. */
const imports = files.flatMap((file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/^(?:import|export) (type )?[^;]*?from '([^']+)';/gmu)].map(
    ([, type, from = '']) => ({ file, isType: type !== undefined, from }),
  ),
);

describe('the emulator', () => {
  it('imports nothing of the program around it', () => {
    const outside = imports
      .filter(({ from }) => from.startsWith('.'))
      .filter(({ file, from }) => relative(folder, resolve(dirname(join(folder, file)), from)).startsWith('..'));
    expect(outside).toEqual([]);
    expect(imports.length).toBeGreaterThan(100);
  });

  const libraries = (isClient: boolean) => {
    const used = imports.filter(
      ({ file, from, isType }) => file.startsWith(CLIENT) === isClient && !isType && !/^(?:\.|node:)/u.test(from),
    );
    return [...new Set(used.map(({ from }) => from))].sort();
  };

  it('needs no library but ws and zod when it runs', () => {
    expect(libraries(false)).toEqual(['ws', 'zod']);
  });

  it('needs no library but preact in the browser, and nothing of Node there', () => {
    expect(libraries(true)).toEqual(['preact', 'preact/compat', 'preact/hooks']);
    const server = imports.filter(({ file, from }) => file.startsWith(CLIENT) && from.startsWith('node:'));
    expect(server).toEqual([]);
  });
});
