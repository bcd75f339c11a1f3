import { z } from 'zod';

const quantiles = z.strictObject({ p50: z.number(), p99: z.number() });

/** What a process tells of the engine that it measures, one a line; times in milliseconds, sizes in bytes. */
export const messageShape = z.discriminatedUnion('told', [
  /** The corpus is there, and building begins. */
  z.strictObject({ told: z.literal('begun') }),
  /** `heap` is what the index itself holds, in JavaScript's heap and outside of it; `resident` the memory of the whole process. */
  z.strictObject({ told: z.literal('built'), time: z.number(), heap: z.number(), resident: z.number() }),
  z.strictObject({ told: z.literal('asked'), words: z.number(), times: quantiles }),
  z.strictObject({ told: z.literal('saved'), size: z.number(), loadTime: z.number().nullable() }),
  z.strictObject({ told: z.literal('not measured'), reason: z.string() }),
]);

export type Message = z.infer<typeof messageShape>;

/** All that was told of an engine. */
export interface Measurement {
  readonly engine: string;
  readonly messages: readonly Message[];
  /** Why something is missing, as a sentence without its end. */
  readonly note: string | null;
}
