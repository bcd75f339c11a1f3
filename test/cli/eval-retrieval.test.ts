import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const meeting = (id: string, turn: string, query: string) =>
  JSON.stringify({
    id,
    turns: [
      { speaker: 'Bo Marr', text: 'I thank the member, and call the next item, which is on the paper before you.' },
      { speaker: 'Ann Poole', text: turn },
    ],
    queries: [{ id: `${id}#1`, query, relevant: [[1, 1]] }],
  });
const MEETINGS = [
  meeting(
    'ferry',
    'The ferry to Thaxby was stopped because the slipway had sunk into the mud.',
    'why was the ferry stopped',
  ),
  meeting(
    'roof',
    'The roof of the hall will be mended in May by a firm from Ashwell Green.',
    'when is the roof mended',
  ),
].join('\n');
const run = (...args: string[]) => runScript('src/cli/eval-retrieval.ts', args);

describe('npm run eval:retrieval', () => {
  it('prints how well turns are ranked and questions judged', async () => {
    const folder = await temporaryFolder({ 'gold.jsonl': MEETINGS });
    const { code, output } = await run(path.join(folder, 'gold.jsonl'));
    expect(code).toBe(0);
    expect(output).toMatch(/^within a meeting +1\.000 +1\.000 +1\.000$/mu);
    expect(output).toMatch(/^pooled +1\.000 +1\.000 +1\.000$/mu);
    expect(output).toMatch(/^AUROC +1\.000$/mu);
  });

  it('compares two ways question by question', async () => {
    const folder = await temporaryFolder({ 'gold.jsonl': MEETINGS });
    const [gold, saved] = ['gold.jsonl', 'saved.json'].map((name) => path.join(folder, name));
    expect((await run(gold ?? '', '--save', saved ?? '')).code).toBe(0);
    const worse = (await readFile(saved ?? '', 'utf8')).replaceAll('"first":1', '"first":0');
    expect(worse).toContain('"first":0');
    await writeFile(saved ?? '', worse);
    const { code, output } = await run(gold ?? '', '--against', saved ?? '');
    expect(code).toBe(0);
    expect(output).toMatch(/^against, 2 questions/mu);
    expect(output).toMatch(/^within a meeting, S@1 +\+1\.000 +\+1\.000 +\+1\.000 +100\.0 %$/mu);
    expect(output).toMatch(/^pooled, nDCG@10 +\+0\.000 +\+0\.000 +\+0\.000 +50\.0 %$/mu);
  });

  it('says what is wrong with a file to compare with', async () => {
    const folder = await temporaryFolder({ 'gold.jsonl': MEETINGS, 'none.json': '{}', 'odd.json': '[1]' });
    const gold = path.join(folder, 'gold.jsonl');
    const none = await run(gold, '--against', path.join(folder, 'none.json'));
    expect(none.code).toBe(1);
    expect(JSON.stringify(none)).toContain('holds none of these questions');
    const odd = await run(gold, '--against', path.join(folder, 'odd.json'));
    expect(odd.code).toBe(1);
    expect(JSON.stringify(odd)).toContain('holds no measures of questions');
  });

  it('says what it needs', async () => {
    expect((await run()).code).toBe(2);
    const folder = await temporaryFolder({ 'gold.jsonl': MEETINGS.replaceAll(',"relevant":[[1,1]]', '') });
    const outcome = await run(path.join(folder, 'gold.jsonl'));
    expect(outcome.code).toBe(1);
    expect(JSON.stringify(outcome)).toContain('has no question with ranges of turns that answer it.');
  });
});
