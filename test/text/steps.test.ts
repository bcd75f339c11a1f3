import { describe, expect, it } from 'vitest';
import { runSteps, runStepsAside, type Steps } from '../../src/text/steps.ts';

function* work(done: string[], each: () => void = () => {}): Steps<string> {
  for (const step of ['one', 'two', 'three']) {
    each();
    done.push(step);
    yield;
  }
  return 'result';
}

/** Keeps the processor busy for longer than a stretch may be. */
function hold(): void {
  const until = performance.now() + 30;
  while (performance.now() < until);
}

describe('steps', () => {
  it('are all done in one piece', () => {
    const done: string[] = [];
    expect(runSteps(work(done))).toBe('result');
    expect(done).toEqual(['one', 'two', 'three']);
  });

  it('let other work in between, where they take long', async () => {
    const done: string[] = [];
    const result = runStepsAside(work(done, hold));
    setImmediate(() => done.push('other'));
    await expect(result).resolves.toBe('result');
    expect(done.indexOf('other')).toBeLessThan(done.indexOf('three'));
  });

  it('reject with what a step throws', async () => {
    const failing = work([], () => {
      throw new Error('broken');
    });
    await expect(runStepsAside(failing)).rejects.toThrow('broken');
  });
});
