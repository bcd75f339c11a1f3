import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type CommandOption, OPTION } from '../command.ts';
import { NotSentError } from '../user/errors.ts';
import type { OptionValue } from '../user/option-values.ts';

const YES = new Set(['true', 'yes', 'on', '1']);
const NO = new Set(['false', 'no', 'off', '0']);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.yaml': 'application/yaml',
  '.yml': 'application/yaml',
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
};

/**
 * Makes what was typed into the value of an option. A file is given by its path on this computer.
 *
 * @throws {NotSentError} where it cannot be
 */
export async function convertOption(option: CommandOption, text: string): Promise<OptionValue> {
  const choice = option.choices?.find(({ name, value }) => isSame(name, text) || isSame(String(value), text));
  if (choice !== undefined) return choice.value;
  switch (option.type) {
    case OPTION.boolean:
      if (YES.has(text.toLowerCase())) return true;
      if (NO.has(text.toLowerCase())) return false;
      throw new NotSentError(`The option "${option.name}" is true or false, not "${text}".`);
    case OPTION.integer:
    case OPTION.number:
      if (text.trim() === '' || Number.isNaN(Number(text))) {
        throw new NotSentError(`The option "${option.name}" is a number, not "${text}".`);
      }
      return Number(text);
    case OPTION.attachment:
      return await readUpload(option, text);
    case OPTION.user:
    case OPTION.mentionable:
    case OPTION.role:
    case OPTION.channel:
      return text.replace(/^[@#]/u, '');
    default:
      return text;
  }
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

async function readUpload(option: CommandOption, path: string): Promise<OptionValue> {
  const content = await readFile(path).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new NotSentError(`The file for the option "${option.name}" cannot be read: ${reason}`);
  });
  const contentType = CONTENT_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return { name: basename(path), content: new Uint8Array(content), contentType };
}
