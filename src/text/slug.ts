import { fold } from './fold.ts';

/** Lower-case letters, digits and single hyphens made from any text, at most `limit` long; empty where nothing is left. */
export function slug(text: string, limit = 60): string {
  return fold(text)
    .replace(/['"]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, limit)
    .replace(/^-+|-+$/gu, '');
}
