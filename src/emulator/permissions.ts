/** The permissions that the emulator deals in, as Discord numbers them. */
export const PERMISSION = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  useApplicationCommands: 1n << 31n,
} as const;

/** What everyone in the guild may do. */
export const EVERYONE =
  PERMISSION.addReactions |
  PERMISSION.viewChannel |
  PERMISSION.sendMessages |
  PERMISSION.embedLinks |
  PERMISSION.attachFiles |
  PERMISSION.readMessageHistory |
  PERMISSION.useApplicationCommands;

/** Whether someone has all the permissions asked for. Asking for none (0) leaves it to administrators, as in Discord. */
export function isPermitted(has: bigint, asked: bigint): boolean {
  if ((has & PERMISSION.administrator) !== 0n) return true;
  return asked !== 0n && (has & asked) === asked;
}
