import type { Role } from '../corpus/speaker.ts';

/** A role that nothing prints, with no more than its title and what is given. */
export const implied = (title: string, more: Partial<Role>): Role => ({
  title,
  of: null,
  party: null,
  from: null,
  to: null,
  aliases: [],
  ...more,
});
