import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import type { Document } from '../../src/corpus/document.ts';
import { ANY, keyOf } from '../../src/reply/custom-id.ts';
import { escapeText, shorten } from '../../src/reply/escape.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { UserError } from '../../src/reply/user-error.ts';
import { WORDS } from '../../src/reply/words.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { fold } from '../../src/text/fold.ts';
import type { Choice } from '../command.ts';

/** An option that takes a document, by any part of its title, publisher or date. */
export function sourceOption(description: string): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    name: 'source',
    description,
    required: false,
    autocomplete: true,
    min_length: 1,
    max_length: LIMITS.name,
  };
}

/** Documents as suggestions: title, publisher, date. */
export function suggestSources(snapshot: Snapshot, typed: string): Choice[] {
  return snapshot.search.findSources(typed.slice(0, LIMITS.name), LIMITS.choices).map((document) => {
    const parts = [document.publisher, document.date].filter((part) => part !== null);
    const tail = shorten(parts.join(', '), LIMITS.choiceName / 2);
    const title = shorten(document.title, LIMITS.choiceName - tail.length - 3);
    return { name: shorten(tail === '' ? title : `${title} · ${tail}`, LIMITS.choiceName), value: document.id };
  });
}

/**
 * The document that a typed id or title stands for, or the only one that it finds.
 *
 * @throws {UserError} where it stands for none, or for several
 */
export function resolveSource(snapshot: Snapshot, typed: string): Document {
  const exact = snapshot.document(typed.trim());
  if (exact !== undefined) return exact;
  const found = snapshot.search.findSources(typed, LIMITS.named);
  const titled = found.filter(({ title }) => fold(title) === fold(typed));
  const fitting = titled.length > 0 ? titled : found;
  const [only] = fitting;
  const name = escapeText(shorten(typed, LIMITS.titleShown));
  if (only === undefined) throw new UserError(WORDS.unknownSource(name));
  if (fitting.length === 1) return only;
  const titles = fitting.map(({ title }) => escapeText(shorten(title, LIMITS.titleShown)));
  throw new UserError(WORDS.severalSources(name, titles));
}

/** The document of a button's key, or null for "any". @throws {UserError} where it has gone */
export function sourceOfKey(snapshot: Snapshot, key: string): Document | null {
  if (key === ANY) return null;
  const document = snapshot.corpus.documents.find(({ id }) => keyOf(id) === key);
  if (document === undefined) throw new UserError(WORDS.stale);
  return document;
}
