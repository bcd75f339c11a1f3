import type { AllowedMentions } from './rules/draft.ts';
import type { World } from './world.ts';

/** Whom a text notifies: `everyone`, names of people, ids of roles. Without `allowed`, all whom it mentions. */
export function pingsOf(text: string, allowed: AllowedMentions | null | undefined, world: World): string[] {
  const mayPing = (kind: string, id: string, listed: readonly (string | null)[] | null | undefined) =>
    allowed == null || (allowed.parse ?? []).includes(kind) || (listed ?? []).includes(id);
  const everyone = /@(?:everyone|here)\b/u.test(text) && mayPing('everyone', '', []) ? ['everyone'] : [];
  const people = Object.values(world.people)
    .filter(({ id }) => new RegExp(`<@!?${id}>`, 'u').test(text) && mayPing('users', id, allowed?.users))
    .map(({ name }) => name);
  const roles = world.roles
    .filter(({ id }) => text.includes(`<@&${id}>`) && mayPing('roles', id, allowed?.roles))
    .map(({ id }) => id);
  return [...everyone, ...people, ...roles];
}
