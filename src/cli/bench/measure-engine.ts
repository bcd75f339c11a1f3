import { type Built, type Engine, NotMeasuredError } from './engine.ts';
import { generateCorpus, QUESTION_LENGTHS } from './generated-corpus.ts';
import type { Message } from './measurement.ts';

/** Questions that only warm up, and rounds over all of them, unless they take too long. */
const WARMING = 20;
const ROUNDS = 3;
const LONGEST_ASKING = 60_000;

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Frees what can be freed, twice: memory outside of the heap is given back by the collection after. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function memory(): Promise<{ readonly heap: number; readonly resident: number }> {
  await settle();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { heap: heapUsed + arrayBuffers, resident: rss };
}

async function askAll(built: Built, questions: readonly string[]): Promise<{ p50: number; p99: number }> {
  for (const question of questions.slice(0, WARMING)) await built.ask(question);
  const times: number[] = [];
  const started = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const question of questions) {
      if (performance.now() - started > LONGEST_ASKING && times.length >= WARMING) break;
      times.push(await timed(() => built.ask(question)));
    }
  }
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { p50: quantile(0.5), p99: quantile(0.99) };
}

/** Builds, asks and saves an engine over a generated corpus, and tells of it step by step. */
export async function measureEngine(engine: Engine, size: number, tell: (message: Message) => void): Promise<void> {
  const { documents, people, questions } = generateCorpus(size);
  const texts = documents.flatMap(({ document }) =>
    document.paragraphs.map(({ start, end }) => document.text.slice(start, end)),
  );
  const before = await memory();
  tell({ told: 'begun' });
  const started = performance.now();
  let built: Built;
  try {
    built = await engine.build({ documents, people, texts });
  } catch (error) {
    if (!(error instanceof NotMeasuredError)) throw error;
    tell({ told: 'not measured', reason: error.message });
    return;
  }
  const time = performance.now() - started;
  const after = await memory();
  tell({ told: 'built', time, heap: after.heap - before.heap + (built.held?.() ?? 0), resident: after.resident });
  for (const words of QUESTION_LENGTHS) {
    const times = await askAll(built, questions.get(words) ?? []);
    tell({ told: 'asked', words, times });
  }
  const saved = built.save?.();
  if (saved === undefined) return;
  const load = built.load?.bind(built);
  const loadTime = load === undefined ? null : Math.min(await timed(() => load(saved)), await timed(() => load(saved)));
  tell({ told: 'saved', size: typeof saved === 'string' ? Buffer.byteLength(saved) : saved.byteLength, loadTime });
}
