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

  it('says what it needs', async () => {
    expect((await run()).code).toBe(2);
    const folder = await temporaryFolder({ 'gold.jsonl': MEETINGS.replaceAll(',"relevant":[[1,1]]', '') });
    const outcome = await run(path.join(folder, 'gold.jsonl'));
    expect(outcome.code).toBe(1);
    expect(JSON.stringify(outcome)).toContain('has no question with ranges of turns that answer it.');
  });
});
