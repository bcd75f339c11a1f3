import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/run-program.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TEXT = '“It is shut,” said Nora Quill.';
const GOLD = {
  id: 'a',
  text: TEXT,
  persons: ['Nora Quill'],
  quotes: [{ id: 'q', kind: 'direct', content: [[0, 13]], source: [[19, 29]], speaker: 'Nora Quill', route: 'name' }],
};
const run = (folder: string, ...args: string[]) =>
  runScript(
    'src/cli/eval-attribution.ts',
    args.map((arg) => (arg.startsWith('-') ? arg : path.join(folder, arg))),
  );

describe('npm run eval:attribution', () => {
  it('attributes the texts of a gold file and prints figures, reliability and speed', async () => {
    const folder = await temporaryFolder({ 'gold.jsonl': JSON.stringify(GOLD) });
    const { code, output } = await runProgram('src/cli/eval-attribution.ts', { args: ['gold.jsonl'], folder });
    expect(code).toBe(0);
    expect(output).toMatch(/^\(b\) attribution, quotes with a speaker +100\.0 +100\.0 +100\.0/mu);
    expect(output).toMatch(/^of those with confidence at least 0\.90: 1, 100\.0 % right$/mu);
    expect(output).toMatch(/^[\d,]+ words a second$/mu);
  });

  it('scores predictions that are given, with every wrong speaker, and as JSON', async () => {
    const predicted = { id: 'a', quotes: [{ content: [[0, 13]], speaker: 'Tom Reed' }] };
    const folder = await temporaryFolder({
      'gold.jsonl': JSON.stringify(GOLD),
      'own.jsonl': JSON.stringify(predicted),
    });
    const table = await run(folder, 'gold.jsonl', 'own.jsonl', '--errors');
    expect(table.output).toContain('a, quote q, name: gold Nora Quill, predicted Tom Reed');
    expect(table.output).not.toContain('words a second');
    const json = JSON.parse((await run(folder, 'gold.jsonl', 'own.jsonl', '--json')).output);
    expect(json.attribution).toMatchObject({ correct: 0, wrong: 1, wrongPerGold: 1 });
    expect(json.errors).toBeUndefined();
  });

  it('names file and line of what it cannot use, and wants a gold file', async () => {
    const folder = await temporaryFolder({ 'gold.jsonl': `${JSON.stringify(GOLD)}\n{"id":"b"}\n` });
    const broken = await run(folder, 'gold.jsonl');
    expect(broken).toMatchObject({ code: 1, errors: expect.stringMatching(/gold\.jsonl:2: .*text/u) });
    expect(await run(folder)).toMatchObject({ code: 2, errors: expect.stringContaining('gold file') });
  });
});
