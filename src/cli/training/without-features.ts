import type { RankedGroup } from './lambda-mart.ts';

/** Groups of features whose worth is measured together, by what they tell. */
export type FeatureGroups = Readonly<Record<string, readonly string[]>>;

/** The same groups, in which the features that are left out always say 0, so that nothing is learnt from them. */
export function withoutFeatures<Group extends RankedGroup>(
  groups: readonly Group[],
  features: readonly string[],
  leftOut: ReadonlySet<string>,
): Group[] {
  if (leftOut.size === 0) return [...groups];
  const blank = (row: readonly number[]) => row.map((value, at) => (leftOut.has(features[at] ?? '') ? 0 : value));
  return groups.map((group) => ({ ...group, rows: group.rows.map(blank) }));
}
