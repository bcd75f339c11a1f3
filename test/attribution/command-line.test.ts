import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/run-program.ts';
import { runScript } from '../support/run-script.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'attribute-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runScript('src/cli/attribute.ts', args);

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('the attribute command', () => {
  const out = path.join(folder, 'out.jsonl');

  it('writes one line of quotations for each text', async () => {
    const text = '“It is shut,” said Nora Quill.';
    const from = write(
      'in.jsonl',
      `${JSON.stringify({ id: 'a', text, other: 1 })}\n\n${JSON.stringify({ id: 'b', text: '' })}\n`,
    );
    expect(await runProgram('src/cli/attribute.ts', { args: [from, out] })).toMatchObject({ code: 0, errors: '' });
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        id: 'a',
        quotes: [
          {
            content: [[0, 13]],
            speaker: 'Nora Quill',
            source: [[19, 29]],
            route: 'name',
            confidence: expect.any(Number),
            candidate: null,
            cue: [[14, 18]],
            kind: 'direct',
          },
        ],
      },
      { id: 'b', quotes: [] },
    ]);
  });

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, output: expect.stringContaining('IN.jsonl') });
  });

  it('refuses a wrong number of files with status 2', async () => {
    expect(await run('one.jsonl')).toMatchObject({ code: 2, errors: expect.stringContaining('two files') });
  });

  it('names the line of bad JSON and of a missing key', async () => {
    const broken = write('broken.jsonl', '{"id":"a","text":""}\n{"id":\n');
    expect(await run(broken, out)).toMatchObject({ code: 1, errors: expect.stringContaining(`${broken}:2:`) });
    const lacking = write('lacking.jsonl', '{"id":"a"}\n');
    expect(await run(lacking, out)).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/lacking\.jsonl:1: .*text/u),
    });
  });

  it('names a missing file', async () => {
    expect(await run(path.join(folder, 'none.jsonl'), out)).toMatchObject({
      code: 1,
      errors: expect.stringContaining('none.jsonl'),
    });
  });
});
