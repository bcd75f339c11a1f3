import type { Passage } from './passage.ts';

/** What a model reads of a passage: the title of its document, who speaks in it with their roles, and its words. */
export function passageInContext({ text, speakers, unclear }: Passage, title: string): string {
  const named = speakers.map(({ name, role }) => (role === null || role === '' ? name : `${name}, ${role}`));
  const who = (named.length > 0 ? named : unclear).join('; ');
  return `${title}. ${who === '' ? '' : `${who}: `}${text}`;
}
