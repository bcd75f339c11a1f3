import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReadingModel } from '../../src/snapshot/reading-model.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { openVectorCache } from '../../src/snapshot/vector-cache.ts';
import { ASHWELL } from '../support/articles.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const alike = (a: Float32Array | undefined, b: Float32Array) =>
  b.reduce((sum, value, at) => sum + value * (a?.[at] ?? 0), 0);

describe('the reading model', () => {
  const SUNK = 'The ferry went down in the harbour at dawn.';
  const BAND = 'A brass band played until ten.';

  it('gives vectors of length 1 that are the more alike, the more alike texts are in meaning', async () => {
    const model = createReadingModel();
    const [sunk, band] = await model.passages([SUNK, BAND]);
    const asked = await model.question('when did the ferry sink');
    expect(alike(asked, asked)).toBeCloseTo(1, 4);
    expect(alike(sunk, asked)).toBeGreaterThan(alike(band, asked) + 0.2);
  });

  it('tells an answer from what only speaks of the same', async () => {
    const model = createReadingModel();
    const [answer = 0, beside = 0, other = 0] = await model.relevance('when did the ferry sink', [
      `Ferry lost. ${SUNK}`,
      'Ferry lost. The ferry was built in Orrin.',
      `Fair. ${BAND}`,
    ]);
    expect(answer).toBeGreaterThan(beside);
    expect(answer).toBeGreaterThan(other);
  });

  it('keeps the vectors of passages for the next start', async () => {
    const folder = path.join(await temporaryFolder(), 'some');
    const file = path.join(folder, 'vectors.json');
    const [sunk = new Float32Array()] = await createReadingModel(folder).passages([SUNK]);
    const { model } = JSON.parse(await readFile(file, 'utf8'));
    const kept = openVectorCache(file, model, sunk.length).get(SUNK);
    expect(kept).toEqual(sunk);
    expect(alike(kept, sunk)).toBeCloseTo(1, 3);
    expect(await readFile(file, 'utf8')).not.toContain('harbour');
  });
});

describe('vectors in a file', () => {
  const vector = Float32Array.of(0.6, -0.8);

  it('are those of their model and of its size alone', async () => {
    const file = path.join(await temporaryFolder(), 'vectors.json');
    const cache = openVectorCache(file, 'a', 2);
    cache.set('text', vector);
    await cache.save();
    expect(openVectorCache(file, 'a', 2).get('text')?.[1]).toBeCloseTo(-0.8, 4);
    expect(openVectorCache(file, 'b', 2).get('text')).toBeUndefined();
    expect(openVectorCache(file, 'a', 3).get('text')).toBeUndefined();
  });

  it('are the same whether they come from the file or not', async () => {
    const file = path.join(await temporaryFolder(), 'vectors.json');
    const cache = openVectorCache(file, 'a', 2);
    cache.set('text', vector);
    await cache.save();
    expect(openVectorCache(file, 'a', 2).get('text')).toEqual(cache.get('text'));
  });

  it('are made anew where the file is broken or cannot be written', async () => {
    const folder = await temporaryFolder();
    const broken = path.join(folder, 'broken.json');
    await writeFile(broken, '{"model": "a", "vectors": {"x": 1}}');
    expect(openVectorCache(broken, 'a', 2).get('text')).toBeUndefined();
    const taken = path.join(folder, 'taken');
    await mkdir(taken);
    const cache = openVectorCache(taken, 'a', 2);
    cache.set('text', vector);
    await expect(cache.save()).resolves.toBeUndefined();
    expect(cache.get('text')?.[0]).toBeCloseTo(0.6, 4);
  });
});

describe('a store whose articles are too many to be read for what they mean', () => {
  it('answers by words, and says so', async () => {
    const text = Array.from({ length: 4100 }, (_, at) => `Ferry ${at} is late.`).join('\n\n');
    const { current } = await openStore(
      await temporaryFolder({ 'ferries.md': `---\ntitle: Ferries\n---\n${text}` }),
      createReadingModel(),
    );
    expect(current.search.readsMeaning).toBe(false);
    expect(current.problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('too many'));
  });
});

describe('a store whose model fails', () => {
  it('answers by words, and says why', async () => {
    const failing = {
      passages: () => Promise.reject(new Error('out of memory')),
      question: () => Promise.reject(new Error('out of memory')),
      relevance: () => Promise.reject(new Error('out of memory')),
    };
    const { current } = await openStore(await temporaryFolder(ASHWELL), failing);
    expect(current.search.ask('petition').passages[0]?.passage.text).toContain('412 people');
    expect(await current.search.read('petition')).toBeUndefined();
    expect(current.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/words alone.*\(out of memory\).*SEARCH_BY_MEANING=off/u),
    ]);
  });
});
