import { agesAmong } from './ages.ts';

/** What those are called who are in their seventies and so on, by the number of tens. */
const DECADES: Readonly<Record<number, string>> = {
  6: 'sexagenarian',
  7: 'septuagenarian',
  8: 'octogenarian',
  9: 'nonagenarian',
  10: 'centenarian',
};

/** "The teenager" is 15, "the pensioner" 72. */
export function stagesOfLife(epithets: ReadonlySet<string>): string[] {
  const ages = agesAmong(epithets);
  return [
    ...(ages.some((age) => age >= 13 && age <= 19) ? ['teenager', 'teen'] : []),
    ...(ages.some((age) => age >= 65) ? ['pensioner'] : []),
    ...ages.flatMap((age) => DECADES[Math.floor(age / 10)] ?? []),
  ];
}
