import { describe, expect, it } from 'vitest';
import { ARTICLE_FEATURE_GROUPS } from '../../src/cli/training/article-feature-groups.ts';
import { withoutFeatures } from '../../src/cli/training/without-features.ts';
import { MEANT_ARTICLE_FEATURES } from '../../src/search/rank-articles.ts';

describe('groups of what passages of articles are judged by', () => {
  it('hold each of it once', () => {
    const grouped = Object.values(ARTICLE_FEATURE_GROUPS).flat();
    expect(grouped.sort()).toEqual([...MEANT_ARTICLE_FEATURES].sort());
  });

  it('are left out one by one', () => {
    const groups = [{ rows: [[1, 2, 3]], gains: [1] }];
    expect(withoutFeatures(groups, ['a', 'b', 'c'], new Set(['b']))).toEqual([{ rows: [[1, 0, 3]], gains: [1] }]);
    expect(withoutFeatures(groups, ['a', 'b', 'c'], new Set())).toEqual(groups);
  });
});
