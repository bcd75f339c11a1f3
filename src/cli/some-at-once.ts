/** Does the work for each item, for at most `count` of them at a time, and gives the results in the order of the items. */
export async function someAtOnce<Item, Result>(
  items: readonly Item[],
  count: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Promise<Result>[] = [];
  const waiting = items.entries();
  const takeTurns = async () => {
    for (const [at, item] of waiting) {
      const result = work(item);
      results[at] = result;
      await result;
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, count) }, takeTurns));
  return Promise.all(results);
}
