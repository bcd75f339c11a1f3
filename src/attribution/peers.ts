/** How else a peer is called, by rank, all lower case: every baroness is a lady. */
export const CALLED: ReadonlyMap<string, string> = new Map([
  ['baroness', 'lady'],
  ['viscountess', 'lady'],
  ['countess', 'lady'],
  ['baron', 'lord'],
  ['viscount', 'lord'],
  ['earl', 'lord'],
]);

/**
 * The short names of whoever bears the lower-case name of a peer with a place: "lord poole" of "lord poole of orrin", "baroness
 * poole" and "lady poole" of "baroness poole of orrin". Empty for other names.
 */
export function peerKeys([rank = '', name, of]: readonly string[]): string[] {
  if (
    name === undefined ||
    of !== 'of' ||
    !/^(?:lord|lady|baroness|baron|viscount|viscountess|countess|earl)$/u.test(rank)
  )
    return [];
  return [rank, CALLED.get(rank) ?? []].flat().map((title) => `${title} ${name}`);
}
