import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runScript } from '../support/run-script.ts';

/** The scripts of package.json, by name. */
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const FILES = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /src\/cli\/\S+\.ts/u.exec(line)?.[0];
  return file === undefined ? [] : [{ name, file }];
});

describe('every script', () => {
  it('explains itself with --help, and stands in CONTRIBUTING.md', async () => {
    const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
    expect(FILES.length).toBeGreaterThan(0);
    for (const { name, file } of FILES) {
      const { code, output: help, errors } = await runScript(file, ['--help']);
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(help).toMatch(new RegExp(`npm run (?:--silent )?${name}\\b`, 'u'));
      expect(help).toMatch(/exit code/iu);
      expect(contributing).toMatch(new RegExp(`^\\| \`npm run (?:--silent )?${name}\\b`, 'mu'));
    }
  });
});
