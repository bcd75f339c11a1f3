import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { questionFolders } from '../support/question-folders.ts';
import { runScript } from '../support/run-script.ts';

const QUESTIONS = `- question: why was the ferry stopped
  passage: [had sunk into the mud, not there]
- question: who built the lighthouse
  missing: true
`;
const run = (...args: string[]) => runScript('src/cli/train-reading.ts', args);

describe('npm run train:reading', () => {
  it('writes the passages as they are read, and for each question its answers and what is found', async () => {
    const { root, a, b } = await questionFolders(QUESTIONS);
    const file = path.join(root, 'examples.json');
    const { code, output } = await run(a, b, '--write', file);
    expect(code).toBe(0);
    expect(output).toMatch(/^4 questions about \d+ passages in /u);
    const [first] = JSON.parse(await readFile(file, 'utf8'));
    const [asked, missing] = first.questions;
    expect(asked.answers).toHaveLength(1);
    expect(first.passages[asked.answers[0]]).toContain('had sunk into the mud');
    expect(asked.found).toContain(asked.answers[0]);
    expect(missing).toMatchObject({ question: 'who built the lighthouse', answers: [] });
  });

  it('refuses a question whose answer stands in no passage', async () => {
    const { root, a } = await questionFolders(QUESTIONS.replace('had sunk into the mud', 'nowhere'));
    const outcome = await run(a, '--write', path.join(root, 'examples.json'));
    expect(outcome.code).toBe(1);
    expect(JSON.stringify(outcome)).toContain('why was the ferry stopped');
  });

  it('wants a file to write to', async () => {
    const { a } = await questionFolders(QUESTIONS);
    expect((await run(a)).code).toBe(2);
  });
});
