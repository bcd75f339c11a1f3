import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { TURN_FEATURES } from '../../src/search/turn-features.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const meeting = (id: string) => ({
  id,
  turns: [
    { speaker: 'Ann Poole', text: 'The ferry to Thaxby was stopped because the slipway had sunk into the mud.' },
    { speaker: 'Bo Marr', text: 'I thank the member, and call the next item, which is the roof of the hall.' },
  ],
  queries: [{ id: `${id}#1`, query: 'why was the ferry stopped', relevant: [[0, 0]] }],
});
const lines = (...ids: string[]) => ids.map((id) => JSON.stringify(meeting(id))).join('\n');
const run = (...args: string[]) => runScript('src/cli/train-ranking.ts', args);

describe('npm run train:ranking', () => {
  it('prints figures and writes trees', async () => {
    const folder = await temporaryFolder({ 'in.jsonl': lines('a', 'b') });
    const file = path.join(folder, 'in.jsonl');
    const { code, output } = await run(file, '--dev', file, '--folds', '2', '--write', folder);
    expect(code).toBe(0);
    expect(output).toMatch(/^dev, as found, within a meeting +\S+ % +\S+ % +100\.0 %$/mu);
    expect(output).toMatch(/^2 folds, pooled +\S+ % +\S+ % +\S+ %$/mu);
    const { features, trees } = JSON.parse(await readFile(path.join(folder, 'turn-trees.data.json'), 'utf8'));
    expect(features).toEqual(TURN_FEATURES);
    expect(trees.length).toBeGreaterThan(0);
  });

  it.each([
    [[], 'Give one file of meetings.'],
    [['FILE', '--folds', '1'], '--folds takes a whole number above 1.'],
    [['FILE', '--ablate'], '--ablate needs --folds.'],
    [['FILE', '--without', 'colour'], 'There is no feature "colour"; there are leadingScore'],
    [['FILE', '--without', 'score', '--write', '.'], '--write takes no --without.'],
  ])('refuses %j', async (args, message) => {
    const outcome = await run(...args);
    expect(outcome.code).toBe(2);
    expect(JSON.stringify(outcome)).toContain(JSON.stringify(message).slice(1, -1));
  });

  it('says that a file has too few meetings for its folds', async () => {
    const folder = await temporaryFolder({ 'in.jsonl': lines('a') });
    const outcome = await run(path.join(folder, 'in.jsonl'), '--folds', '3');
    expect(outcome.code).toBe(1);
    expect(JSON.stringify(outcome)).toContain('has 1 meetings; give one a line, and no fewer than folds.');
  });
});
