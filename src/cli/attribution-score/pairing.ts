import { agreement } from './quoted-characters.ts';

/** The least share of quoted characters that two quotes must have in common to be one. */
const LEAST_AGREEMENT = 0.5;

/** A quote with the offsets of its quoted characters. */
interface Quoted {
  readonly characters: ReadonlySet<number>;
}

/** Pairs gold quotes with predictions one to one, those that agree best first: positions of gold to positions of predictions. */
export function pairQuotes(gold: readonly Quoted[], predicted: readonly Quoted[]): ReadonlyMap<number, number> {
  const pairs = gold.flatMap((wanted, goldAt) =>
    predicted.flatMap((found, predictedAt) => {
      const share = agreement(wanted.characters, found.characters);
      return share < LEAST_AGREEMENT ? [] : [{ share, goldAt, predictedAt }];
    }),
  );
  pairs.sort((a, b) => b.share - a.share || a.goldAt - b.goldAt || a.predictedAt - b.predictedAt);
  const paired = new Map<number, number>();
  const taken = new Set<number>();
  for (const { goldAt, predictedAt } of pairs) {
    if (paired.has(goldAt) || taken.has(predictedAt)) continue;
    paired.set(goldAt, predictedAt);
    taken.add(predictedAt);
  }
  return paired;
}

/** Whether a prediction agrees with one of the quotes. */
export function agreesWithAny({ characters }: Quoted, quotes: readonly ReadonlySet<number>[]): boolean {
  return quotes.some((quote) => agreement(quote, characters) >= LEAST_AGREEMENT);
}
