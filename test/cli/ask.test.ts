import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ASHWELL } from '../support/articles.ts';
import { runProgram } from '../support/run-program.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const answerShape = z.strictObject({
  question: z.string(),
  answerable: z.boolean(),
  passages: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      document: z.strictObject({
        id: z.string(),
        title: z.string(),
        publisher: z.string().nullable(),
        date: z.string().nullable(),
        url: z.string().nullable(),
      }),
      paragraph: z.number(),
      start: z.number(),
      end: z.number(),
      kind: z.enum(['direct', 'mixed', 'indirect', 'narration', 'caption']),
      speakers: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          role: z.string().nullable(),
          route: z.string(),
          confidence: z.number(),
        }),
      ),
      score: z.number(),
      terms: z.array(z.strictObject({ term: z.string(), start: z.number(), end: z.number() })),
    }),
  ),
  suggestions: z.strictObject({
    speakers: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    topics: z.array(z.string()),
  }),
  tookMs: z.number(),
});

const ask = (...args: string[]) => runScript('src/cli/ask.ts', args);

describe('the script ask', () => {
  it('prints one JSON object whose offsets slice the document exactly', async () => {
    const folder = await temporaryFolder(ASHWELL);
    const args = ['who signed the petition?', '--corpus', folder, '--json'];
    const { code, output } = await runProgram('src/cli/ask.ts', { args });
    const answer = answerShape.parse(JSON.parse(output));
    expect(code).toBe(0);
    expect(answer.answerable).toBe(true);
    expect(answer.passages[0]?.text).toContain('412 people');
    for (const { text, start, end, document, terms } of answer.passages) {
      const file = readFileSync(path.join(folder, `${document.id}.md`), 'utf8');
      const body = file.slice(file.indexOf('---\n', 4) + 4);
      expect(body.slice(start, end)).toBe(text);
      for (const term of terms) expect(body.slice(term.start, term.end)).toBe(term.term);
    }
  });

  it('keeps to a speaker and a source', async () => {
    const folder = await temporaryFolder(ASHWELL);
    const { output } = await ask(
      'the plan',
      '--speaker',
      'cllr example',
      '--source',
      'buses',
      '--corpus',
      folder,
      '--json',
    );
    const { passages } = answerShape.parse(JSON.parse(output));
    expect(passages.length).toBeGreaterThan(0);
    for (const { document, speakers } of passages) {
      expect(document.id).toBe('buses');
      expect(speakers.map(({ name }) => name)).toContain('Ann Example');
    }
  });

  it('prints an honest miss as JSON and as text, with exit code 0', async () => {
    const folder = await temporaryFolder(ASHWELL);
    const json = await ask('fracking', '--corpus', folder, '--json');
    const { answerable, passages, suggestions } = answerShape.parse(JSON.parse(json.output));
    expect([answerable, passages]).toEqual([false, []]);
    expect(suggestions.speakers.length).toBeGreaterThan(0);
    const text = await ask('fracking', '--corpus', folder);
    expect(text).toMatchObject({ code: 0, output: expect.stringContaining('Not in the corpus') });
  });

  it.each([
    ['no question', [], 2, /Give a question/u],
    ['an empty question', ['', ' '], 2, /Give a question/u],
    ['an unknown option', ['x', '--colour'], 2, /--colour/u],
    ['a folder that is not there', ['x', '--corpus', 'nowhere'], 1, /nowhere cannot be read/u],
    ['an unknown speaker', ['x', '--speaker', 'Zebedee Quux'], 1, /Nobody called "Zebedee Quux"/u],
    ['an unknown source', ['x', '--source', 'nothing'], 1, /No document has the id "nothing"/u],
  ])('ends with a sentence and a code for %s', async (_what, args, code, message) => {
    const outcome = await ask(...args);
    expect(outcome.code).toBe(code);
    expect(outcome.output).toBe('');
    expect(outcome.errors).toMatch(message);
    expect(outcome.errors).not.toContain('    at ');
  });

  it('gives a passage as it stands, unseen characters and all', async () => {
    const body = 'The seals\u200b returned to the \u202ebreakwater\u202c this spring \u{1F9AD}.\n';
    const folder = await temporaryFolder({ 'seals.txt': `---\ntitle: Seals\ndate: 2024\n---\n${body}` });
    const { output } = await ask('breakwater', '--corpus', folder, '--json');
    const { passages } = answerShape.parse(JSON.parse(output));
    expect(passages.map(({ text }) => text)).toEqual([body.trim()]);
    for (const { start, end, text } of passages) expect(body.slice(start, end)).toBe(text);
    // Nothing of it steers the terminal.
    expect(output).not.toMatch(/[\u200b\u202a-\u202e]/u);
  });

  it('takes a question of 6000 characters with stop words and emoji', async () => {
    const folder = await temporaryFolder(ASHWELL);
    const question = `${'petition library '.repeat(350)} the of and 🎉`;
    const { code, output } = await ask(question, '--corpus', folder, '--json');
    expect(code).toBe(0);
    answerShape.parse(JSON.parse(output));
  });
});

describe('every script', () => {
  it.each([
    ['eval', ['/nope'], /--corpus/u],
    ['quote', [''], /Give a name/u],
    ['quote', ['Ann Example', ' '], /topic is empty/u],
  ])('says what is wrong with its arguments, with code 2: %s', async (name, args, message) => {
    const { code, output, errors } = await runScript(`src/cli/${name}.ts`, args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(message);
  });
});
