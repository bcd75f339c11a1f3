import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../src/emulator', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

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

  it('needs no library but ws and zod when it runs', () => {
    const libraries = imports.filter(({ from, isType }) => !isType && !/^(?:\.|node:)/u.test(from));
    expect([...new Set(libraries.map(({ from }) => from))].sort()).toEqual(['ws', 'zod']);
  });
});
