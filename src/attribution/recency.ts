import type { Person } from './person.ts';

/** How many of the people seen last a description may mean; keeps long documents linear. */
const MOST_REMEMBERED = 200;

/** Notes the sentence of a person in a map that is ordered by recency and forgets the oldest. */
export function remember(map: Map<Person, number>, person: Person, sentence: number): void {
  map.delete(person);
  map.set(person, sentence);
  if (map.size <= MOST_REMEMBERED) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
