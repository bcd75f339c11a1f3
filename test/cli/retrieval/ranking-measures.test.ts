import { describe, expect, it } from 'vitest';
import { areaUnderCurve, coverageAtPrecision, rankingMeasures } from '../../../src/cli/retrieval/ranking-measures.ts';

const judged = (right: readonly number[], wrong: readonly number[]) => [
  ...right.map((score) => ({ score, isRight: true })),
  ...wrong.map((score) => ({ score, isRight: false })),
];

describe('the measures of a ranking', () => {
  it('are full for the best order, and means over the questions', () => {
    const best = { gains: [1, 0.5, 0], ideal: [1, 0.5] };
    expect(rankingMeasures([best])).toEqual({ gain: 1, first: 1, firstFive: 1 });
    const worst = { gains: [0, 0, 0], ideal: [1] };
    expect(rankingMeasures([best, worst])).toEqual({ gain: 0.5, first: 0.5, firstFive: 0.5 });
  });

  it('discount a right turn by its place', () => {
    const { gain, first, firstFive } = rankingMeasures([{ gains: [0, 1], ideal: [1] }]);
    expect(gain).toBeCloseTo(1 / Math.log2(3), 12);
    expect([first, firstFive]).toEqual([0, 1]);
    expect(rankingMeasures([{ gains: [0, 0, 0, 0, 0, 1], ideal: [1] }]).firstFive).toBe(0);
  });

  it('see nothing behind the tenth place', () => {
    expect(rankingMeasures([{ gains: [...Array<number>(10).fill(0), 1], ideal: [1] }]).gain).toBe(0);
  });
});

describe('the measures of a judgement', () => {
  it('tell how often something right is given more, ties for half', () => {
    expect(areaUnderCurve(judged([3, 2], [1, 0]))).toBe(1);
    expect(areaUnderCurve(judged([0], [1]))).toBe(0);
    expect(areaUnderCurve(judged([1, 1], [1]))).toBe(0.5);
    expect(areaUnderCurve(judged([2, 0], [1]))).toBe(0.5);
  });

  it('tell how much can be accepted at a precision, both kinds weighed alike', () => {
    expect(coverageAtPrecision(judged([5, 4, 3, 1], [2, 0]), 0.95)).toBe(0.75);
    expect(coverageAtPrecision(judged([1], [2]), 0.95)).toBe(0);
    expect(coverageAtPrecision(judged([2, 2], [2]), 0.95)).toBe(0);
    expect(coverageAtPrecision(judged([3, 1], [2, ...Array<number>(99).fill(0)]), 0.95)).toBe(1);
  });
});
