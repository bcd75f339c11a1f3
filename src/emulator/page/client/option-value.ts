import { type CommandOption, OPTION } from '../../command.ts';
import type { AttachedFile, TypedValue } from '../protocol.ts';

/** What is in the field of an option. */
export interface Filled {
  /** As it is shown. */
  readonly text: string;
  /** The value behind an offer that was picked; it counts as long as the text is the offer's. */
  readonly picked?: string | number;
  readonly file?: AttachedFile;
}

/** The value that is sent for an option; undefined where the field is empty. */
export function sentValue(option: CommandOption, filled: Filled | undefined): TypedValue | undefined {
  if (filled === undefined) return undefined;
  const { text, picked, file } = filled;
  if (option.type === OPTION.attachment) return file;
  if (text.trim() === '') return undefined;
  if (picked !== undefined) return picked;
  switch (option.type) {
    case OPTION.boolean:
      return text === 'true';
    case OPTION.integer:
    case OPTION.number: {
      const number = Number(text);
      // What is no number is sent as it is, so that the emulator says what is wrong with it.
      return Number.isFinite(number) ? number : text;
    }
    default:
      return text;
  }
}
