import { z } from 'zod';

const HEADER = z.record(
  z.string(),
  z.object({ dtype: z.string(), shape: z.array(z.number()), data_offsets: z.tuple([z.number(), z.number()]) }),
);

/** A matrix of a file of weights: where its numbers lie in the bytes of the file. */
export interface StoredTensor {
  readonly dtype: string;
  readonly shape: readonly number[];
  /** Offset of the first byte, and behind the last one. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads where the matrices of a file of weights are, by name (https://huggingface.co/docs/safetensors: the length of a header,
 * the header as JSON, the numbers).
 *
 * @throws {Error} for other bytes
 */
export function readTensors(bytes: Uint8Array): ReadonlyMap<string, StoredTensor> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data = 8 + (bytes.length < 8 ? Number.POSITIVE_INFINITY : Number(view.getBigUint64(0, true)));
  if (data > bytes.length) throw new Error('no safetensors file');
  const { __metadata__: _, ...header } = JSON.parse(new TextDecoder().decode(bytes.subarray(8, data)));
  const tensors = new Map<string, StoredTensor>();
  for (const [name, { dtype, shape, data_offsets }] of Object.entries(HEADER.parse(header))) {
    const [start, end] = [data + data_offsets[0], data + data_offsets[1]];
    if (start > end || end > bytes.length) throw new Error(`the safetensors file ends within ${name}`);
    tensors.set(name, { dtype, shape, start, end });
  }
  return tensors;
}
