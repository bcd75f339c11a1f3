import type { ArticleView } from './quotation-view.ts';

/** How many colours there are, one after another far apart in hue; those who come after get a line of another kind. */
export const HUES = [255, 55, 150, 330, 105, 205, 20, 290, 175, 355] as const;
const LINES = 4;

/** The classes that give the people of one article their colours, by id: those with most quotations first. */
export function paletteOf({ quotations }: Pick<ArticleView, 'quotations'>): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { person } of quotations) if (person !== null) counts.set(person, (counts.get(person) ?? 0) + 1);
  const people = [...counts].sort((a, b) => b[1] - a[1]);
  return new Map(
    people.map(([person], at) => [person, `c${at % HUES.length} l${Math.floor(at / HUES.length) % LINES}`]),
  );
}
