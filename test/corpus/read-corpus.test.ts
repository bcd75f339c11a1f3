import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/problem.ts';
import { LARGEST_FILE, readCorpus } from '../../src/corpus/read-corpus.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const article = (title: string) =>
  `---\ntitle: ${title}\npublisher: P\ndate: 2024\nurl: https://example.org/\n---\nText of ${title}.\n`;

describe('reading a corpus folder', () => {
  it('reads all documents below it, in the order of their names, and the people', async () => {
    const folder = await temporaryFolder({
      'b.md': article('B'),
      'a.txt': article('A'),
      'sub/c.md': article('C'),
      'speakers.yaml': '- name: Ann Example\n',
      'README.md': 'Not an article.',
      '.hidden.md': 'Not an article.',
    });
    const corpus = await readCorpus(folder);
    expect(corpus.documents.map(({ id }) => id)).toEqual(['a', 'b', 'sub-c']);
    expect(corpus.speakers.map(({ name }) => name)).toEqual(['Ann Example']);
    expect(corpus.problems).toEqual([]);
  });

  it('reports a broken file and loads the others', async () => {
    const folder = await temporaryFolder({ 'good.md': article('A'), 'bad.md': '---\ntitle: A\n', 'odd.pdf': 'x' });
    const { documents, problems } = await readCorpus(folder);
    expect(documents.map(({ id }) => id)).toEqual(['good']);
    expect(problems.map(({ file, severity }) => [file, severity])).toEqual([
      ['bad.md', 'error'],
      ['odd.pdf', 'warning'],
    ]);
  });

  it('does not read a file of 5 MB, and says how large it may be', async () => {
    const folder = await temporaryFolder({ 'a.md': article('A'), 'huge.txt': 'word '.repeat(1024 * 1024) });
    const { documents, problems } = await readCorpus(folder);
    expect(documents).toHaveLength(1);
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'huge.txt',
        severity: 'error',
        message: expect.stringMatching(/5\.0 MB.*1\.0 MB/u),
      }),
    ]);
    expect(LARGEST_FILE).toBe(1024 * 1024);
  });

  it('does not follow links out of the folder', async () => {
    const outside = await temporaryFolder({ 'secret.txt': 'A secret.' });
    const folder = await temporaryFolder({ 'a.md': article('A') });
    await symlink(path.join(outside, 'secret.txt'), path.join(folder, 'link.txt'));
    const { documents, problems } = await readCorpus(folder);
    expect(documents.map(({ id }) => id)).toEqual(['a']);
    expect(problems).toEqual([expect.objectContaining({ file: 'link.txt', severity: 'warning' })]);
  });

  it('asks for another name where a file or folder has one that is not UTF-8', async () => {
    const folder = await temporaryFolder({ 'a.md': article('A') });
    const named = (name: string) =>
      Buffer.concat([Buffer.from(`${folder}/${name}`), Buffer.from([0xff]), Buffer.from('.md')]);
    await writeFile(named('b'), article('B'));
    await mkdir(named('c'));
    const { documents, problems } = await readCorpus(folder);
    expect(documents.map(({ id }) => id)).toEqual(['a']);
    expect(problems.map(({ severity, message }) => [severity, /not UTF-8; rename it/u.test(message)])).toEqual([
      ['error', true],
      ['error', true],
    ]);
  });

  it('warns of a second file of people, and keeps to speakers.yaml', async () => {
    const folder = await temporaryFolder({
      'a.md': article('A'),
      'speakers.yaml': '- name: Ann Example\n',
      'speakers.yml': '- name: Bob Sample\n',
    });
    const { speakers, problems } = await readCorpus(folder);
    expect(speakers.map(({ name }) => name)).toEqual(['Ann Example']);
    expect(problems).toEqual([expect.objectContaining({ file: 'speakers.yml', severity: 'warning' })]);
  });

  it('names a few fields that mean nothing and counts the rest, and prints nothing itself', async () => {
    const fields = Array.from({ length: 5000 }, (_, at) => `k${at}: v`).join('\n');
    const folder = await temporaryFolder({
      'a.md': article('A').replace('title', `${fields}\n? [a, b]\n: c\ntitle`),
      'speakers.yaml': `- name: Ann Example\n${fields.replace(/^/gmu, '  ')}\n  ? { a: b }\n  : c\n`,
    });
    const printed: Error[] = [];
    const note = (warning: Error) => printed.push(warning);
    process.on('warning', note);
    const { documents, speakers, problems } = await readCorpus(folder);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect([documents, speakers, printed].map(({ length }) => length)).toEqual([1, 1, 0]);
    for (const [file, line] of [
      ['a.md', 2],
      ['speakers.yaml', 2],
    ] as const) {
      const found = problems.filter((problem) => problem.file === file);
      expect(found).toHaveLength(6);
      expect(found[0]).toMatchObject({ line, message: expect.stringContaining('unknown field "k0"') });
      expect(found[5]).toMatchObject({ line: line + 5, message: 'and 4996 more unknown fields are left out' });
    }
  });

  it('reports two files that give one id', async () => {
    const folder = await temporaryFolder({ 'a.md': article('A'), 'a.txt': article('A') });
    const { documents, problems } = await readCorpus(folder);
    expect(documents).toHaveLength(1);
    expect(problems).toEqual([expect.objectContaining({ file: 'a.txt', message: expect.stringContaining('a.md') })]);
  });

  it('keeps the version that was read before where a file has become unreadable', async () => {
    const folder = await temporaryFolder({ 'a.md': article('A'), 'speakers.yaml': '- name: Ann Example\n' });
    const before = await readCorpus(folder);
    await writeFiles(folder, { 'a.md': '---\ntitle: [\n', 'speakers.yaml': '- name: a: b\n' });
    const after = await readCorpus(folder, before);
    expect(after.documents).toEqual(before.documents);
    expect(after.speakers).toEqual(before.speakers);
    expect(after.problems.filter(({ severity }) => severity === 'error')).toHaveLength(2);
  });

  it.each([
    ['is empty', {}, /is empty/u],
    ['holds people alone', { 'speakers.yaml': '- name: A B\n' }, /is empty/u],
    ['holds broken files alone', { 'a.md': '---\n' }, /no document that can be used/u],
  ])('fails with a cure where the folder %s', async (_what, files, message) => {
    const folder = await temporaryFolder(files);
    await expect(readCorpus(folder)).rejects.toThrow(message);
  });

  it('fails with a cure where the folder does not exist', async () => {
    const folder = path.join(await temporaryFolder(), 'missing');
    const failure = readCorpus(folder);
    await expect(failure).rejects.toThrow(CorpusError);
    await expect(failure).rejects.toThrow(/CORPUS_DIR/u);
  });
});
