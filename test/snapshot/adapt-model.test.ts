import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { adaptModel, mergeAdapter } from '../../src/snapshot/adapt-model.ts';
import { fromHalf } from '../../src/snapshot/half-floats.ts';
import { readTensors } from '../../src/snapshot/safetensors.ts';
import { safetensors } from '../support/safetensors.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const BASE = {
  'one.weight': { shape: [2, 3], values: [1, 2, 3, 4, 5, 6] },
  'one.bias': { shape: [2], values: [7, 8] },
  'two.weight': { shape: [1, 2], values: [9, 10] },
};
const CHANGES = {
  'one.A': { shape: [2, 3], values: [1, 0, 0, 0, 1, 0] },
  'one.B': { shape: [2, 2], values: [0.5, 0, 0, -2] },
  'head.weight': { shape: [2], values: [3, 4] },
  'head.bias': { shape: [1], values: [-1.5] },
};

const valuesOf = (bytes: Uint8Array, name: string) => {
  const { start, end } = readTensors(bytes).get(name) ?? { start: 0, end: 0 };
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return Array.from({ length: (end - start) / 2 }, (_, at) => fromHalf(view.getUint16(start + 2 * at, true)));
};

/** A folder with a model of these weights, and its changes. */
async function modelFolder(changes: Parameters<typeof safetensors>[0] = CHANGES) {
  const folder = await temporaryFolder();
  const file = (name: string) => path.join(folder, name);
  await writeFile(file('weights'), safetensors(BASE));
  await writeFile(file('changes'), safetensors(changes));
  await writeFile(file('tokenizer'), JSON.stringify({ padding: { strategy: 'Fixed' }, model: 'kept' }));
  const paths = { weightsPath: file('weights'), tokenizerPath: file('tokenizer'), configPath: file('config') };
  const model = { id: 'model', dimensions: 2, maxTokens: 9, pooling: 'mean' as const, normalize: true, ...paths };
  return { model, changes: file('changes'), cache: file('cache') };
}

describe('weights with changes', () => {
  it('get the product of the narrow matrices added, and keep all else', () => {
    const weights = safetensors(BASE);
    mergeAdapter(weights, safetensors(CHANGES));
    expect(valuesOf(weights, 'one.weight')).toEqual([1.5, 2, 3, 4, 3, 6]);
    expect(valuesOf(weights, 'one.bias')).toEqual([7, 8]);
    expect(valuesOf(weights, 'two.weight')).toEqual([9, 10]);
  });

  it('are refused where the changes are of another model', () => {
    const other = { ...CHANGES, 'one.A': { shape: [2, 2], values: [1, 0, 0, 1] } };
    expect(() => mergeAdapter(safetensors(BASE), safetensors(other))).toThrow('no one of 2 by 2');
    const unknown = { 'six.A': CHANGES['one.A'], 'six.B': CHANGES['one.B'] };
    expect(() => mergeAdapter(safetensors(BASE), safetensors(unknown))).toThrow('no six of 2 by 3');
    expect(() => mergeAdapter(safetensors(BASE), safetensors({ 'one.A': CHANGES['one.A'] }))).toThrow('no one.B');
  });
});

describe('a file of weights', () => {
  it('is refused where it is none, or ends too soon', () => {
    expect(() => readTensors(new Uint8Array(3))).toThrow('no safetensors file');
    expect(() => readTensors(new Uint8Array(64).fill(255))).toThrow('no safetensors file');
    expect(() => readTensors(safetensors(BASE).subarray(0, -2))).toThrow('ends within two.weight');
  });
});

describe('a model of another one and changes', () => {
  it('is kept in a folder of its own, with what its vectors are judged by', async () => {
    const { model, changes, cache } = await modelFolder();
    const adapted = await adaptModel(model, changes, cache);
    expect(valuesOf(await readFile(adapted.manifest.weightsPath), 'one.weight')).toEqual([1.5, 2, 3, 4, 3, 6]);
    expect(valuesOf(await readFile(model.weightsPath), 'one.weight')).toEqual([1, 2, 3, 4, 5, 6]);
    const tokenizer = JSON.parse(await readFile(adapted.manifest.tokenizerPath, 'utf8'));
    expect(tokenizer).toEqual({ padding: null, truncation: null, model: 'kept' });
    expect([...adapted.head, adapted.bias]).toEqual([3, 4, -1.5]);
    expect(adapted.manifest.id).not.toBe(model.id);
    expect(await readdir(cache)).toEqual([adapted.manifest.id]);
  });

  it('is made once', async () => {
    const { model, changes, cache } = await modelFolder();
    const first = await adaptModel(model, changes, cache);
    await writeFile(model.weightsPath, new Uint8Array(safetensors(BASE).length));
    const again = await adaptModel(model, changes, cache);
    expect(again.manifest).toEqual(first.manifest);
  });

  it('is another one with other changes', async () => {
    const { model, changes, cache } = await modelFolder();
    const first = await adaptModel(model, changes, cache);
    await writeFile(changes, safetensors({ ...CHANGES, 'head.bias': { shape: [1], values: [2] } }));
    expect((await adaptModel(model, changes, cache)).manifest.id).not.toBe(first.manifest.id);
  });

  it('is made anew where it could not be opened, and takes the place of an older one', async () => {
    const { model, changes, cache } = await modelFolder();
    const first = await adaptModel(model, changes, cache);
    await writeFile(first.manifest.weightsPath, 'broken');
    await first.opened(false);
    const second = await adaptModel(model, changes, cache);
    expect(valuesOf(await readFile(second.manifest.weightsPath), 'one.weight')).toEqual([1.5, 2, 3, 4, 3, 6]);
    await writeFile(changes, safetensors({ ...CHANGES, 'head.bias': { shape: [1], values: [2] } }));
    const third = await adaptModel(model, changes, cache);
    expect(await readdir(cache)).toEqual([third.manifest.id]);
  });

  it('is refused where the package has no weights', async () => {
    const { model, changes, cache } = await modelFolder();
    await rm(model.weightsPath);
    await expect(adaptModel(model, changes, cache)).rejects.toThrow('ENOENT');
  });

  it('lies in a temporary folder until it is opened where the cache cannot be written to', async () => {
    const { model, changes, cache } = await modelFolder();
    await writeFile(cache, 'no folder');
    const { manifest, opened } = await adaptModel(model, changes, cache);
    expect(valuesOf(await readFile(manifest.weightsPath), 'one.weight')).toEqual([1.5, 2, 3, 4, 3, 6]);
    await opened(true);
    await expect(readFile(manifest.weightsPath)).rejects.toThrow('ENOENT');
  });

  it('is refused where the changes are of another model', async () => {
    const { model, changes, cache } = await modelFolder({
      ...CHANGES,
      'one.B': { shape: [3, 2], values: [1, 2, 3, 4, 5, 6] },
    });
    await mkdir(cache);
    await expect(adaptModel(model, changes, cache)).rejects.toThrow('no one of 3 by 3');
  });
});
