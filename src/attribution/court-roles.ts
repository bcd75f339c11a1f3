import type { Role } from '../corpus/speaker.ts';
import type { Token } from './tokens.ts';

const PARTICIPLES = new Map([
  ['prosecuting', ['prosecutor', 'prosecution barrister']],
  ['defending', ['defence lawyer', 'defence barrister', 'defence solicitor']],
  ['mitigating', ['defence lawyer', 'defence barrister', 'defence solicitor']],
]);

/** "Jane Poole, prosecuting, said": what somebody does in court. */
export function readParticiple(chunk: readonly Token[]): Role | null {
  const [title, ...aliases] = PARTICIPLES.get(chunk[0]?.lower ?? '') ?? [];
  return title === undefined ? null : { title, of: null, party: null, from: null, to: null, aliases };
}

/** "Jane Poole, for Reed, said her client was sorry": who speaks for somebody in court. */
export function readCounsel(chunk: readonly Token[], tokens: readonly Token[]): Role | null {
  const [preposition, ...client] = chunk;
  const isFor = preposition?.lower === 'for' && client.length > 0 && client.every(({ isCapitalised }) => isCapitalised);
  const hasClient = tokens.some(
    ({ lower }, at) => lower === 'client' && /^(?:his|her|their)$/u.test(tokens[at - 1]?.lower ?? ''),
  );
  const [title = '', ...aliases] = PARTICIPLES.get('defending') ?? [];
  return isFor && hasClient ? { title, of: null, party: null, from: null, to: null, aliases } : null;
}
