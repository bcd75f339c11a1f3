import { describe, expect, it } from 'vitest';
import { type Judged, trainCertainty } from '../../../src/cli/training/train-certainty.ts';

/** Attributions of which some have a doubt, and so many of those are wrong. */
const judged = (doubtful: number, wrong: number): Judged[] =>
  Array.from({ length: 400 }, (_, at) => ({ facts: { bias: 1, far: at < doubtful ? 1 : 0 }, isRight: at >= wrong }));

describe('fitting certainty', () => {
  it('makes less sure what is often wrong', () => {
    expect(trainCertainty(judged(40, 20)).far).toBeLessThan(-0.2);
  });

  it('makes nothing of a doubt that is hardly ever borne out', () => {
    expect(trainCertainty(judged(200, 2)).far).toBe(0);
  });

  it('makes nothing surer for a doubt', () => {
    expect(trainCertainty(judged(400, 0)).far).toBe(0);
  });
});
