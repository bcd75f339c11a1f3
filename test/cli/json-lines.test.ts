import { execFileSync } from 'node:child_process';
import { link, lstat, readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/run-program.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ARTICLE = `${JSON.stringify({ id: 'a', text: '“Nothing could replace it,” said Bob Sample.' })}\n`;
const MEETING = `${JSON.stringify({
  id: 'm',
  turns: [{ speaker: 'Ann Example', text: 'The library stays open.' }],
  queries: [{ id: 'q', query: 'Does the library stay open?' }],
})}\n`;

describe('the scripts that read and write JSON lines', () => {
  it.each([
    ['attribute', ARTICLE],
    ['retrieve', MEETING],
  ])(
    'never write over what they read, by whatever path it is named: %s',
    async (script, text) => {
      const folder = await temporaryFolder({ 'in.jsonl': text });
      await symlink('in.jsonl', path.join(folder, 'symbolic.jsonl'));
      await link(path.join(folder, 'in.jsonl'), path.join(folder, 'hard.jsonl'));
      const file = `src/cli/${script}.ts`;
      const outcomes = [await runProgram(file, { args: ['in.jsonl', 'in.jsonl'], folder })];
      for (const to of ['./in.jsonl', '../'.concat(path.basename(folder), '/in.jsonl'), 'symbolic.jsonl', 'hard.jsonl'])
        outcomes.push(await runScript(file, ['in.jsonl', to], folder));
      for (const { code, errors } of outcomes) {
        expect({ code, errors }).toMatchObject({ code: 2, errors: expect.stringContaining('are one file') });
      }
      expect(await readFile(path.join(folder, 'in.jsonl'), 'utf8')).toBe(text);
    },
    90_000,
  );

  it('leave what was there where a line cannot be used, and nothing half written', async () => {
    const folder = await temporaryFolder({ 'in.jsonl': ARTICLE, 'broken.jsonl': `${ARTICLE}{\n` });
    const attribute = (from: string) =>
      runScript('src/cli/attribute.ts', [from, 'out.jsonl'], folder).then(({ code }) => code);
    expect(await attribute('in.jsonl')).toBe(0);
    const written = await readFile(path.join(folder, 'out.jsonl'), 'utf8');
    expect(written).toContain('Bob Sample');
    expect(await attribute('broken.jsonl')).toBe(1);
    expect(await readFile(path.join(folder, 'out.jsonl'), 'utf8')).toBe(written);
    expect((await readdir(folder)).sort()).toEqual(['broken.jsonl', 'in.jsonl', 'out.jsonl']);
  }, 60_000);

  it('write to what is no file as it stands', async () => {
    const folder = await temporaryFolder({ 'in.jsonl': ARTICLE });
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const read = readFile(pipe, 'utf8');
    const { code } = await runProgram('src/cli/attribute.ts', { args: ['in.jsonl', 'pipe'], folder });
    expect(code).toBe(0);
    expect(await read).toContain('Bob Sample');
    expect((await lstat(pipe)).isFIFO()).toBe(true);
  }, 30_000);
});
