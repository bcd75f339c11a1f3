import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE_FEATURES } from '../../src/search/article-features.ts';
import { MEANT_ARTICLE_FEATURES } from '../../src/search/rank-articles.ts';
import { questionFolders } from '../support/question-folders.ts';
import { runScript } from '../support/run-script.ts';

const QUESTIONS = `- question: why was the ferry stopped
  passage: [had sunk into the mud, not there]
- question: who rowed over
  passage: rowed over twice
- question: who built the lighthouse
  missing: true
`;
const run = (...args: string[]) => runScript('src/cli/train-articles.ts', args);

describe('npm run train:articles', () => {
  it('prints figures of the questions that have an answer, and writes trees', async () => {
    const { root, a, b } = await questionFolders(QUESTIONS);
    const { code, output } = await run(a, b, '--held', b, '--write', root);
    expect(code).toBe(0);
    expect(output).toMatch(/^all +4 +4 \/ 4 +4 \/ 4$/mu);
    expect(output).toMatch(/^held: b +2 +2 \/ 2 +2 \/ 2$/mu);
    const { features, trees } = JSON.parse(await readFile(path.join(root, 'meant-article-trees.data.json'), 'utf8'));
    expect(features).toEqual(MEANT_ARTICLE_FEATURES);
    expect(trees.length).toBeGreaterThan(0);
  });

  it('tells what each group of features is worth', async () => {
    const { a, b } = await questionFolders(QUESTIONS);
    const { code, output } = await run(a, b, '--words', '--ablate');
    expect(code).toBe(0);
    expect(output).toMatch(/^all, in quarters +4 \/ 4$/mu);
    expect(output).toMatch(/^words of the passage +-?\d+ \/ -?\d+$/mu);
    expect(output).not.toContain('alike');
  });

  it('learns of words alone where that is asked for', async () => {
    const { root, a, b } = await questionFolders(QUESTIONS);
    expect((await run(a, b, '--words', '--write', root)).code).toBe(0);
    const { features } = JSON.parse(await readFile(path.join(root, 'article-trees.data.json'), 'utf8'));
    expect(features).toEqual(ARTICLE_FEATURES);
  });

  it('refuses a single folder, and says which questions cannot be used', async () => {
    const { a } = await questionFolders('- why: not');
    expect((await run(a)).code).toBe(2);
    const outcome = await run(a, a);
    expect(outcome.code).toBe(1);
    expect(JSON.stringify(outcome)).toContain('is no list of questions with passages');
  });
});
