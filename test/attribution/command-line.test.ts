import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'attribute-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/attribute.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('the attribute command', () => {
  const out = path.join(folder, 'out.jsonl');

  it('writes one line of quotations for each text', () => {
    const text = '“It is shut,” said Nora Quill.';
    const from = write(
      'in.jsonl',
      `${JSON.stringify({ id: 'a', text, other: 1 })}\n\n${JSON.stringify({ id: 'b', text: '' })}\n`,
    );
    expect(run(from, out)).toMatchObject({ status: 0, stderr: '' });
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

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('IN.jsonl') });
  });

  it('refuses a wrong number of files with status 2', () => {
    expect(run('one.jsonl')).toMatchObject({ status: 2, stderr: expect.stringContaining('two files') });
  });

  it('names the line of bad JSON and of a missing key', () => {
    const broken = write('broken.jsonl', '{"id":"a","text":""}\n{"id":\n');
    expect(run(broken, out)).toMatchObject({ status: 1, stderr: expect.stringContaining(`${broken}:2:`) });
    const lacking = write('lacking.jsonl', '{"id":"a"}\n');
    expect(run(lacking, out)).toMatchObject({ status: 1, stderr: expect.stringMatching(/lacking\.jsonl:1: .*text/u) });
  });

  it('names a missing file', () => {
    expect(run(path.join(folder, 'none.jsonl'), out)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('none.jsonl'),
    });
  });
});
