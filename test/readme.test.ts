import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../src/corpus/read-document.ts';
import { manner } from '../src/reply/words.ts';
import { loadSnapshot } from '../src/snapshot/snapshot.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const README = readFileSync('README.md', 'utf8');

/** The indented blocks outside of lists, without their indentation. */
const BLOCKS = [...README.matchAll(/(?<=\n\n)(?: {4}.*\n|\n(?= {4}))+/gu)].map(([block]) =>
  block.replaceAll(/^ {4}/gmu, '').trim(),
);

const COMMANDS = BLOCKS.filter((block) => /^(?:npm|echo) /u.test(block)).flatMap((block) => block.split('\n'));
/** Run by whoever starts these tests, and by continuous integration on a clean clone. */
const RUN_ELSEWHERE = ['npm ci && npm start', 'npm ci && npm test'];

/** Runs a line in a shell, in the project's folder, with no settings. */
function shell(line: string): Promise<{ readonly code: number | null; readonly output: string }> {
  const { PATH, HOME } = process.env;
  const child = spawn('sh', ['-c', line], { env: { PATH, HOME }, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

describe("the README's commands", () => {
  it('run as they are printed, and find something', async () => {
    const run = COMMANDS.filter((line) => !RUN_ELSEWHERE.includes(line));
    expect(run).toHaveLength(5);
    expect(COMMANDS).toEqual(expect.arrayContaining(RUN_ELSEWHERE));
    const outcomes = await Promise.all(run.map(shell));
    expect(outcomes.map(({ code }, index) => [run[index], code])).toEqual(run.map((line) => [line, 0]));
    for (const { output } of outcomes) {
      expect(output).not.toBe('');
      expect(output).not.toMatch(/Not in the corpus|is not quoted/u);
    }
  });
});

describe("the README's table of attributions", () => {
  it.each(['direct', 'mixed', 'indirect', 'narration', 'caption'] as const)('tells what %s looks like', (kind) => {
    expect(README).toContain(`| ${manner(kind, 'The Paper')} | \`${kind}\` |`);
  });
});

describe("the README's corpus", () => {
  const article = BLOCKS.find((block) => block.startsWith('---\n')) ?? '';
  const people = BLOCKS.find((block) => block.startsWith('- name:')) ?? '';

  it('can be copied to the letter: it loads without a warning, and the correction holds', async () => {
    const folder = await temporaryFolder({ 'library.md': `${article}\n`, 'speakers.yaml': `${people}\n` });
    const { problems, documents, registry } = await loadSnapshot(folder);
    expect(problems).toEqual([]);
    expect(registry.speakers.map(({ name }) => name).sort()).toEqual(['Ann Example', 'Bob Sample']);
    const corrected = documents.flatMap(({ quotations }) => quotations).filter(({ route }) => route === 'correction');
    expect(corrected.map(({ speaker }) => speaker)).toEqual(['bob-sample']);
  });

  it('has ids that are made as it says', () => {
    const [, file = '', id = ''] = /`([^`]+\.md)` is `([^`]+)`/u.exec(README) ?? [];
    expect(readDocument(file, new TextEncoder().encode(article)).document?.id).toBe(id);
  });
});
