import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/run-program.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const GOLD = {
  id: 'a',
  text: '“It is shut,” said Nora Quill.',
  persons: ['Nora Quill'],
  quotes: [
    {
      id: 'q',
      kind: 'direct',
      content: [[0, 13]],
      cue: [[14, 18]],
      source: [[19, 29]],
      speaker: 'Nora Quill',
      route: 'name',
    },
  ],
};
const run = (...args: string[]) => runScript('src/cli/train.ts', args);

describe('npm run train', () => {
  it('prints figures side by side and writes the weights', async () => {
    const folder = await temporaryFolder({ 'gold.jsonl': JSON.stringify(GOLD) });
    const gold = path.join(folder, 'gold.jsonl');
    const { code, output } = await runProgram('src/cli/train.ts', {
      args: [gold, '--dev', gold, '--write', path.join(folder, 'own')],
    });
    expect(code).toBe(0);
    expect(output).toMatch(/^ +train +dev$/mu);
    expect(output).toMatch(/^attribution +\S+ \/ \S+ \/ \S+ +\S+ \/ \S+ \/ \S+$/mu);
    const read = async (file: string) => JSON.parse(await readFile(path.join(folder, 'own', file), 'utf8'));
    expect(Object.keys(await read('frames/frames.data.json'))).toEqual([
      'anchors',
      'anchorNet',
      'nodes',
      'nodeNet',
      'edges',
    ]);
    expect(Object.values(await read('certainty.data.json')).every(Number.isFinite)).toBe(true);
    expect((await readdir(path.join(folder, 'own'), { recursive: true })).sort()).toEqual([
      'certainty.data.json',
      'frames',
      path.join('frames', 'frames.data.json'),
    ]);
  });

  it('writes the vectors of frequent words, made small, beside the weights where it is given published ones', async () => {
    const vectors = { words: ['shut', 'said'], dimensions: 2, vectors: { shut: [1, 0, 7], said: [0, 1, 7] } };
    const folder = await temporaryFolder({
      'gold.jsonl': JSON.stringify(GOLD),
      'vectors.json': JSON.stringify(vectors),
      'other.json': '{"words":["shut"]}',
    });
    const args = [path.join(folder, 'gold.jsonl'), '--write', path.join(folder, 'own'), '--vectors'];
    const { code } = await runProgram('src/cli/train.ts', { args: [...args, path.join(folder, 'vectors.json')] });
    expect(code).toBe(0);
    const { words } = JSON.parse(await readFile(path.join(folder, 'own', 'frames', 'vectors.data.json'), 'utf8'));
    expect(Buffer.from(words, 'base64')).toHaveLength(2 * 4);
    const other = await run(...args, path.join(folder, 'other.json'));
    expect(other).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/other\.json does not hold vectors of words/u),
    });
  });

  it('refuses one fold, and a file that is missing or broken, and then writes nothing', async () => {
    const folder = await temporaryFolder({ 'broken.jsonl': '{"id":"b"}' });
    const own = path.join(folder, 'own');
    const [fold, missing, broken] = await Promise.all([
      run(path.join(folder, 'broken.jsonl'), '--folds', '1'),
      run(path.join(folder, 'none.jsonl'), '--write', own),
      run(path.join(folder, 'broken.jsonl'), '--write', own),
    ]);
    expect(fold).toMatchObject({ code: 2, errors: expect.stringContaining('--folds takes a whole number above 1.') });
    expect(missing).toMatchObject({ code: 1, errors: expect.stringMatching(/none\.jsonl cannot be read/u) });
    expect(broken).toMatchObject({ code: 1, errors: expect.stringMatching(/broken\.jsonl:1: .*text/u) });
    await expect(access(own)).rejects.toThrow();
  });
});
