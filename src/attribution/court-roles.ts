import type { Role } from '../corpus/speaker.ts';
import type { Token } from './tokens.ts';

const PARTICIPLES = new Map([
  ['prosecuting', ['prosecutor', 'prosecution barrister']],
  ['defending', ['defence lawyer', 'defence barrister', 'defence solicitor']],
  ['mitigating', ['defence lawyer', 'defence barrister', 'defence solicitor']],
]);

/** "Jane Poole, for the defence,": the participle that says the same. */
const SIDES = new Map([
  ['defence', 'defending'],
  ['prosecution', 'prosecuting'],
  ['crown', 'prosecuting'],
]);

/** What somebody is in court who does what the participle says; null for other words. */
export function roleInCourt(participle: string): Role | null {
  const [title, ...aliases] = PARTICIPLES.get(participle) ?? [];
  return title === undefined ? null : { title, of: null, party: null, from: null, to: null, aliases };
}

/** "Jane Poole, prosecuting, said": what somebody does in court. */
export function readParticiple(chunk: readonly Token[]): Role | null {
  return roleInCourt(chunk[0]?.lower ?? '');
}

/** "Jane Poole, for Reed, said her client was sorry": who speaks for somebody in court. */
export function readCounsel(chunk: readonly Token[], tokens: readonly Token[]): Role | null {
  const [preposition, ...client] = chunk;
  const side =
    preposition?.lower === 'for' && client[0]?.lower === 'the' && client.length === 2 ? client[1]?.lower : '';
  const ofSide = SIDES.get(side ?? '');
  if (ofSide !== undefined) return roleInCourt(ofSide);
  const isFor = preposition?.lower === 'for' && client.length > 0 && client.every(({ isCapitalised }) => isCapitalised);
  const hasClient = tokens.some(
    ({ lower }, at) => lower === 'client' && /^(?:his|her|their)$/u.test(tokens[at - 1]?.lower ?? ''),
  );
  return isFor && hasClient ? roleInCourt('defending') : null;
}
