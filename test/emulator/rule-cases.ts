import { expect, it } from 'vitest';
import { faultsAt } from './api-errors.ts';
import type { ApiAnswer } from './raw-bot.ts';

/** A rule: a body that breaks it, the path and code of the fault, and its nearest twin that is allowed. */
export interface RuleCase {
  readonly rule: string;
  readonly illegal: object;
  readonly path: string;
  readonly code: string;
  readonly legal: object;
}

/** A test for each rule: what breaks it is refused for that, and its twin is taken. */
export function testRules(cases: readonly RuleCase[], send: (body: object) => Promise<ApiAnswer>): void {
  it.each(cases)('$rule', async ({ illegal, path, code, legal }) => {
    const refused = await send(illegal);
    expect({ status: refused.status, code: refused.code }).toEqual({ status: 400, code: 50035 });
    expect(faultsAt(refused.body, path)).toContain(code);
    expect([200, 201]).toContain((await send(legal)).status);
  });
}
