import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/run-program.ts';

/** The scripts of package.json, by name. */
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const FILES = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /src\/cli\/\S+\.ts/u.exec(line)?.[0];
  return file === undefined ? [] : [{ name, file }];
});

describe('every script', () => {
  it('explains itself with --help, and stands in CONTRIBUTING.md', async () => {
    const args = FILES.map(({ file }) => file);
    const { code, output, errors } = await runProgram('test/support/print-help.ts', { args });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const helps = output.split('\n=== ').slice(1);
    expect(helps).toHaveLength(FILES.length);
    const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
    for (const [index, { name, file }] of FILES.entries()) {
      const help = helps[index] ?? '';
      expect(help.startsWith(`${file}\n`)).toBe(true);
      expect(help).toMatch(new RegExp(`npm run (?:--silent )?${name}\\b`, 'u'));
      expect(help).toMatch(/exit code/iu);
      expect(contributing).toMatch(new RegExp(`^\\| \`npm run (?:--silent )?${name}\\b`, 'mu'));
    }
  });
});
