import { formatRole, roleAt, type Speaker } from '../corpus/speaker.ts';
import { escapeText, shorten } from './escape.ts';
import { LIMITS } from './limits.ts';

/** A person's name as Discord Markdown, not too long. */
export function shownName(name: string): string {
  return escapeText(shorten(name, LIMITS.nameShown));
}

/** "**Name**, role" as Discord Markdown, or the name alone where there is no role. */
export function personLine(name: string, role: string | null): string {
  const bold = `**${shownName(name)}**`;
  return role === null ? bold : `${bold}, ${escapeText(shorten(role, LIMITS.titleShown))}`;
}

/** What a person is at present, such as "MP for Ashwell"; null where that is not known. */
export function presentRole(speaker: Speaker): string | null {
  const role = roleAt(speaker, null);
  return role === null ? null : formatRole(role);
}
