import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANSWER_FEATURES, MEANT_ANSWER_FEATURES } from '../../src/search/answer-trees.ts';
import { questionFolders } from '../support/question-folders.ts';
import { runScript } from '../support/run-script.ts';

const QUESTIONS = `- question: why was the ferry stopped
  passage: had sunk into the mud
- question: who built the lighthouse
  missing: true
`;
const run = (...args: string[]) => runScript('src/cli/train-answers.ts', args);

describe('npm run train:answers', () => {
  it('prints figures and writes trees', async () => {
    const { root, a, b } = await questionFolders(QUESTIONS);
    const { code, output } = await run(a, '--light', b, '--held', b, '--write', root);
    expect(code).toBe(0);
    expect(output).toMatch(/^held: b +100\.0 /mu);
    const { features, trees } = JSON.parse(await readFile(path.join(root, 'meant-answer-trees.data.json'), 'utf8'));
    expect(features).toEqual(MEANT_ANSWER_FEATURES);
    expect(trees.length).toBeGreaterThan(0);
  });

  it('learns of words alone where that is asked for', async () => {
    const { root, a, b } = await questionFolders(QUESTIONS);
    expect((await run(a, b, '--words', '--write', root)).code).toBe(0);
    const { features } = JSON.parse(await readFile(path.join(root, 'answer-trees.data.json'), 'utf8'));
    expect(features).toEqual(ANSWER_FEATURES);
  });

  it('refuses a single folder, and says which questions cannot be used', async () => {
    const { a } = await questionFolders('- why: not');
    expect((await run(a)).code).toBe(2);
    const outcome = await run(a, a);
    expect(outcome.code).toBe(1);
    expect(JSON.stringify(outcome)).toContain('is no list of questions with passages');
  });

  it('says which file is not there', async () => {
    const { a } = await questionFolders(QUESTIONS);
    await rm(path.join(a, 'questions.yaml'));
    const outcome = await run(a, a);
    expect(outcome.code).toBe(1);
    expect(JSON.stringify(outcome)).toContain('questions.yaml');
  });
});
