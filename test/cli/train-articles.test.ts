import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE_FEATURES } from '../../src/search/article-features.ts';
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
  passage: [had sunk into the mud, not there]
- question: who rowed over
  passage: rowed over twice
- question: who built the lighthouse
  missing: true
`;
const run = (...args: string[]) => runScript('src/cli/train-articles.ts', args);

describe('npm run train:articles', () => {
  it('prints figures of the questions that have an answer, and writes trees', async () => {
    const folder = await temporaryFolder({
      'a/corpus/ferry.md': ARTICLE,
      'a/questions.yaml': QUESTIONS,
      'b/corpus/ferry.md': ARTICLE,
      'b/questions.yaml': QUESTIONS,
    });
    const [a, b] = [path.join(folder, 'a'), path.join(folder, 'b')];
    const { code, output } = await run(a, b, '--held', b, '--write', folder);
    expect(code).toBe(0);
    expect(output).toMatch(/^all +4 +4 \/ 4 +4 \/ 4$/mu);
    expect(output).toMatch(/^held: b +2 +2 \/ 2 +2 \/ 2$/mu);
    const { features, trees } = JSON.parse(await readFile(path.join(folder, 'article-trees.data.json'), 'utf8'));
    expect(features).toEqual(ARTICLE_FEATURES);
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
});
