/** Nouns by which somebody may be taken up whose trade or office says more, each with the nouns that it covers. */
const WIDER: readonly (readonly [wider: string, narrower: string])[] = [
  ['boss', 'manager leader executive owner director commissioner head chair'],
  ['head', 'headteacher principal'],
  ['lawyer', 'solicitor barrister attorney prosecutor'],
  ['politician', 'mp msp mep councillor leader minister senator mayor'],
  ['backbencher', 'mp councillor'],
  ['parent', 'mother father'],
  ['grandparent', 'grandmother grandfather'],
  ['player', 'striker midfielder defender goalkeeper winger'],
  ['footballer', 'striker midfielder defender goalkeeper winger'],
  ['cleric', 'vicar bishop canon priest curate dean archdeacon'],
  ['clergyman', 'vicar bishop canon priest curate dean archdeacon'],
  ['doctor', 'gp surgeon'],
  ['medic', 'gp surgeon doctor nurse paramedic'],
  ['academic', 'professor lecturer'],
  ['campaigner', 'activist'],
  ['trucker', 'driver'],
  ['expert', 'professor investigator consultant scientist analyst pathologist specialist academic'],
];

const BY_NARROWER = new Map<string, string[]>();
for (const [wider, narrower] of WIDER) {
  for (const noun of narrower.split(' ')) BY_NARROWER.set(noun, [...(BY_NARROWER.get(noun) ?? []), wider]);
}

/** The lower-case noun and those by which its bearer may be called less exactly: a striker is a player too. */
export function withWiderNouns(noun: string): readonly string[] {
  return [noun, ...(BY_NARROWER.get(noun) ?? [])];
}
