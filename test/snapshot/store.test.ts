import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/problem.ts';
import { openStore, ReloadInProgressError } from '../../src/snapshot/store.ts';
import { ASHWELL, BUSES, LIBRARY } from '../support/articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

describe('a store', () => {
  it('loads documents, people, quotations and passages', async () => {
    const { current } = await openStore(await temporaryFolder(ASHWELL));
    expect(current.statistics).toMatchObject({ documents: 2 });
    expect(current.statistics.quotations).toBeGreaterThanOrEqual(5);
    expect(current.problems).toEqual([]);
    expect(current.search.ask('petition').passages[0]?.passage.text).toContain('412 people');
  });

  it('swaps in a new snapshot on reload and says what changed', async () => {
    const folder = await temporaryFolder({ 'library.md': LIBRARY });
    const store = await openStore(folder);
    const before = store.current;
    await writeFiles(folder, { 'buses.md': BUSES, 'library.md': LIBRARY.replace('June', 'July') });
    const changes = await store.reload();
    expect(changes.added.map(({ id }) => id)).toEqual(['buses']);
    expect(changes.changed.map(({ id }) => id)).toEqual(['library']);
    expect(changes.removed).toEqual([]);
    expect(store.current).not.toBe(before);
    expect(store.current.statistics.documents).toBe(2);
  });

  it('keeps the ids of passages whose words are unchanged, and the old snapshot whole', async () => {
    const folder = await temporaryFolder({ 'library.md': LIBRARY });
    const store = await openStore(folder);
    const before = store.current;
    const petition = before.search.ask('petition').passages[0]?.passage;
    await writeFiles(folder, { 'library.md': LIBRARY.replace('by June', 'by the end of June') });
    await store.reload();
    expect(store.current.search.passage(petition?.id ?? '')?.text).toBe(petition?.text);
    expect(before.document('library')?.text).toContain('by June');
  });

  it('answers from the old snapshot while a reload is running', async () => {
    const folder = await temporaryFolder(ASHWELL);
    const store = await openStore(folder);
    const before = store.current;
    const seen: boolean[] = [];
    const reload = store.reload(() => seen.push(store.current === before));
    expect(store.current).toBe(before);
    expect(store.current.search.ask('petition').answerable).toBe(true);
    await reload;
    expect(seen).toEqual([true, true]);
    expect(store.current).not.toBe(before);
  });

  it('refuses a second reload while one is running', async () => {
    const store = await openStore(await temporaryFolder(ASHWELL));
    const first = store.reload();
    await expect(store.reload()).rejects.toThrow(ReloadInProgressError);
    await first;
    await expect(store.reload()).resolves.toBeDefined();
  });

  it('keeps the old snapshot where the folder has become empty or has gone', async () => {
    const folder = await temporaryFolder(ASHWELL);
    const store = await openStore(folder);
    const before = store.current;
    await rm(path.join(folder, 'library.md'));
    await rm(path.join(folder, 'buses.md'));
    await expect(store.reload()).rejects.toThrow(CorpusError);
    await rm(folder, { recursive: true });
    await expect(store.reload()).rejects.toThrow(CorpusError);
    expect(store.current).toBe(before);
  });

  it('keeps a document whose file was broken, says so, and reads it again once it is mended', async () => {
    const folder = await temporaryFolder(ASHWELL);
    const store = await openStore(folder);
    await writeFiles(folder, { 'library.md': '---\ntitle: [\n---\nBroken.' });
    const broken = await store.reload();
    expect(broken.problems.map(({ severity }) => severity)).toContain('error');
    expect(store.current.search.ask('petition').answerable).toBe(true);
    await writeFiles(folder, { 'library.md': LIBRARY });
    expect((await store.reload()).problems).toEqual([]);
  });

  it('starts over an empty folder, misses every question, and fills on reload', async () => {
    const folder = await temporaryFolder();
    const store = await openStore(folder);
    expect(store.current.statistics.documents).toBe(0);
    expect(store.current.problems[0]?.message).toContain('is empty');
    expect(store.current.search.ask('petition').answerable).toBe(false);
    await writeFiles(folder, ASHWELL);
    await store.reload();
    expect(store.current.search.ask('petition').answerable).toBe(true);
  });
});

describe('a snapshot', () => {
  it('takes the same full name in two documents for one person', async () => {
    const folder = await temporaryFolder({ 'library.md': LIBRARY, 'buses.md': BUSES });
    const { current } = await openStore(folder);
    const anns = current.registry.speakers.filter(({ name }) => name === 'Ann Example');
    expect(anns).toHaveLength(1);
    const documents = new Set(current.search.quotesOf(anns[0]?.id ?? '').map(({ passage }) => passage.documentId));
    expect([...documents].sort()).toEqual(['buses', 'library']);
  });

  it('does not follow a correction whose words stand in several quotations, and says so', async () => {
    const corrected = LIBRARY.replace(
      '---\nAshwell',
      'corrections:\n  - words: the\n    speaker: Bob Sample\n---\nAshwell',
    );
    const { current } = await openStore(await temporaryFolder({ 'library.md': corrected }));
    expect(current.search.passages.flatMap(({ speakers }) => speakers).map(({ route }) => route)).not.toContain(
      'correction',
    );
    expect(current.problems).toEqual([
      expect.objectContaining({ line: 7, message: expect.stringContaining('several') }),
    ]);
  });

  it('shows a person whom only articles name with the role that the article itself prints', async () => {
    const files = {
      'a.md': 'Baker John Crumb, 19, said: “My bread is the best in Ashwell.”\n',
      'b.md': 'John Crumb, MP for Baldock, said: “The tax on flour must go.”\n',
    };
    const { current } = await openStore(await temporaryFolder(files));
    const role = (words: string) =>
      current.search.passages.find(({ text }) => text.includes(words))?.speakers[0]?.role ?? '';
    expect(role('tax on flour')).toContain('MP');
    expect(role('bread')).not.toContain('MP');
  });

  it('follows a correction of the front matter, and warns of one that corrects nothing', async () => {
    const corrected = LIBRARY.replace(
      '---\nAshwell',
      'corrections:\n  - words: Nothing could replace it\n    speaker: Ann Example\n  - words: never printed\n    speaker: Ann Example\n---\nAshwell',
    );
    const { current } = await openStore(await temporaryFolder({ 'library.md': corrected }));
    const passage = current.search.passages.find(({ text }) => text.includes('Nothing could replace it'));
    expect(passage?.speakers).toEqual([expect.objectContaining({ name: 'Ann Example', route: 'correction' })]);
    expect(current.problems).toEqual([
      expect.objectContaining({ severity: 'warning', line: 9, message: expect.stringContaining('never printed') }),
    ]);
  });

  it('takes what speakers.yaml says of a person, whatever an article prints beside the name', async () => {
    const { current } = await openStore(
      await temporaryFolder({
        'a.md': 'Anna Example, chair of the Ashwell flower show, said: “The roses were late this year.”\n',
        'speakers.yaml':
          '- id: ann\n  name: Ann Example\n  aliases: [Anna Example]\n  roles: [{ title: leader, of: Ashwell Council }]\n',
      }),
    );
    const [said] = current.search.quotesOf('ann');
    expect(said?.passage.speakers).toEqual([
      expect.objectContaining({ id: 'ann', name: 'Ann Example', role: 'leader, Ashwell Council' }),
    ]);
    expect(current.registry.speakers.map(({ id, roles }) => [id, roles.length])).toEqual([['ann', 1]]);
  });

  it('means the person of speakers.yaml by a name in a correction', async () => {
    const files = {
      'a.md':
        '---\ncorrections: [{ words: roses, speaker: Ann Example }]\n---\nAnn Example left. Tom Reed said: “The roses were late.”\n',
      'speakers.yaml': '- { id: ann, name: Ann Example }\n',
    };
    const { current } = await openStore(await temporaryFolder(files));
    expect(current.search.quotesOf('ann').map(({ passage }) => passage.speakers[0]?.route)).toEqual(['correction']);
  });
});
