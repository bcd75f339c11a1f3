import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ModelManifest } from '@lat.md/embed';
import { fromHalf, toHalf } from './half-floats.ts';
import { readTensors, type StoredTensor } from './safetensors.ts';
import { writeWhole } from './write-whole.ts';

/** A model with an adapter merged into its weights, and the head that its vectors are judged by. */
export interface AdaptedModel {
  readonly manifest: ModelManifest;
  /** How well a passage answers a question: the product of this and the vector of the two read together, and the bias. */
  readonly head: Float32Array;
  readonly bias: number;
  /** To be called when the model has read its files, or failed to: those that are not kept are removed, or where it failed, all. */
  opened(isFine: boolean): Promise<void>;
}

const HALF = 2;
/** To be changed with what is made of the files here. */
const FORMAT = 1;

/** The numbers of a matrix in 16 bits. @throws {Error} where it is missing or of another kind */
function halves(bytes: Uint8Array, tensors: ReadonlyMap<string, StoredTensor>, name: string): Float32Array {
  const tensor = tensors.get(name);
  if (tensor?.dtype !== 'F16') throw new Error(`the weights have no ${name} of 16 bits`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: (tensor.end - tensor.start) / HALF }, (_, at) =>
    fromHalf(view.getUint16(tensor.start + HALF * at, true)),
  );
}

/**
 * Adds to each matrix of a model that an adapter changes the product of the two narrow ones, "….B" and "….A", that its changes are
 * kept as (low-rank adaptation, LoRA; Hu and others, ICLR 2022). Changes the weights themselves.
 *
 * @throws {Error} where a change is of a matrix that the weights do not have in that size
 */
export function mergeAdapter(weights: Uint8Array, adapter: Uint8Array): void {
  const [base, changes] = [readTensors(weights), readTensors(adapter)];
  const view = new DataView(weights.buffer, weights.byteOffset, weights.byteLength);
  for (const [key, { shape }] of changes) {
    if (!key.endsWith('.A')) continue;
    const name = key.slice(0, -'.A'.length);
    const [rank = 0, inputs = 0] = shape;
    const target = base.get(`${name}.weight`);
    const [a, b] = [halves(adapter, changes, key), halves(adapter, changes, `${name}.B`)];
    const outputs = b.length / rank;
    if (target?.dtype !== 'F16' || target.end - target.start !== HALF * outputs * inputs)
      throw new Error(`the weights have no ${name} of ${outputs} by ${inputs}`);
    const row = new Float32Array(inputs);
    for (let output = 0; output < outputs; output += 1) {
      row.fill(0);
      for (let at = 0; at < rank; at += 1) {
        const factor = b[output * rank + at] ?? 0;
        for (let input = 0; input < inputs; input += 1)
          row[input] = (row[input] ?? 0) + factor * (a[at * inputs + input] ?? 0);
      }
      for (let input = 0; input < inputs; input += 1) {
        const place = target.start + HALF * (output * inputs + input);
        view.setUint16(place, toHalf(fromHalf(view.getUint16(place, true)) + (row[input] ?? 0)), true);
      }
    }
  }
}

/** Tokens as the model wants them, but none added that mean nothing: a short text then takes a fraction of the time. */
async function withoutPadding(file: string): Promise<string> {
  return JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), padding: null, truncation: null });
}

/** Makes the files of the model in a folder, unless they are there. */
async function makeIn(folder: string, model: ModelManifest, adapter: Uint8Array, id: string): Promise<ModelManifest> {
  const weightsPath = path.join(folder, 'weights.safetensors');
  const tokenizerPath = path.join(folder, 'tokenizer.json');
  if (![weightsPath, tokenizerPath].every((file) => existsSync(file))) {
    const weights = await readFile(model.weightsPath);
    mergeAdapter(weights, adapter);
    await writeWhole(weightsPath, weights);
    await writeWhole(tokenizerPath, await withoutPadding(model.tokenizerPath));
  }
  return { ...model, id, weightsPath, tokenizerPath };
}

/** Removes what earlier adapters of the model left in a cache. */
async function removeOthers(cache: string, model: ModelManifest, id: string): Promise<void> {
  for (const name of await readdir(cache))
    if (name.startsWith(`${model.id}-`) && name !== id)
      await rm(path.join(cache, name), { recursive: true, force: true });
}

/**
 * Makes a model of another one and an adapter. Its files are kept below `cache`, or where that cannot be written to, in a
 * temporary folder until `opened` is called.
 *
 * @throws {Error} where the adapter is not one of this model, or neither folder can be written to
 */
export async function adaptModel(model: ModelManifest, adapterFile: string, cache: string): Promise<AdaptedModel> {
  const adapter = await readFile(adapterFile);
  const { size } = await stat(model.weightsPath);
  const tensors = readTensors(adapter);
  const head = halves(adapter, tensors, 'head.weight');
  const [bias = 0] = halves(adapter, tensors, 'head.bias');
  const hash = createHash('sha256').update(`${FORMAT} ${size} `).update(adapter).digest('hex');
  const id = `${model.id}-${hash.slice(0, 12)}`;
  const remove = (folder: string) => rm(folder, { recursive: true, force: true });
  try {
    const folder = path.join(cache, id);
    const manifest = await makeIn(folder, model, adapter, id);
    await removeOthers(cache, model, id);
    return { manifest, head, bias, opened: async (isFine) => (isFine ? undefined : remove(folder)) };
  } catch (error) {
    const isOfFolder = error instanceof Error && 'code' in error && existsSync(model.tokenizerPath);
    if (!isOfFolder) throw error;
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'on-the-record-'));
  try {
    const manifest = await makeIn(folder, model, adapter, id);
    return { manifest, head, bias, opened: () => remove(folder) };
  } catch (error) {
    await remove(folder);
    throw error;
  }
}
