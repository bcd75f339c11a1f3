import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANSWER_FEATURES } from '../../src/search/answer-trees.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ARTICLE = `---
title: Ferry to Thaxby stopped
publisher: The Thaxby Post
date: 2025-03-06
---
The ferry to Thaxby was stopped because the slipway had sunk into the mud.

“I have rowed over twice,” said postman Bo Marr.
`;
const QUESTIONS = `- question: why was the ferry stopped
  passage: had sunk into the mud
- question: who built the lighthouse
  missing: true
`;
const run = (...args: string[]) => runScript('src/cli/train-answers.ts', args);

describe('npm run train:answers', () => {
  it('prints figures and writes trees', async () => {
    const folder = await temporaryFolder({
      'a/corpus/ferry.md': ARTICLE,
      'a/questions.yaml': QUESTIONS,
      'b/corpus/ferry.md': ARTICLE,
      'b/questions.yaml': QUESTIONS,
    });
    const [a, b] = [path.join(folder, 'a'), path.join(folder, 'b')];
    const { code, output } = await run(a, '--light', b, '--held', b, '--write', folder);
    expect(code).toBe(0);
    expect(output).toMatch(/^held: b +100\.0 /mu);
    const { features, trees } = JSON.parse(await readFile(path.join(folder, 'answer-trees.data.json'), 'utf8'));
    expect(features).toEqual(ANSWER_FEATURES);
    expect(trees.length).toBeGreaterThan(0);
  });

  it('refuses a single folder, and says which questions cannot be used', async () => {
    const folder = await temporaryFolder({ 'a/corpus/ferry.md': ARTICLE, 'a/questions.yaml': '- why: not' });
    const a = path.join(folder, 'a');
    expect((await run(a)).code).toBe(2);
    const outcome = await run(a, a);
    expect(outcome.code).toBe(1);
    expect(JSON.stringify(outcome)).toContain('is no list of questions with passages');
  });

  it('says which file is not there', async () => {
    const folder = await temporaryFolder({ 'a/corpus/ferry.md': ARTICLE });
    const a = path.join(folder, 'a');
    const outcome = await run(a, a);
    expect(outcome.code).toBe(1);
    expect(JSON.stringify(outcome)).toContain('questions.yaml');
  });
});
