import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { ScriptError } from './run-script.ts';

function explain(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}

/** The text of a file. @throws {ScriptError} */
export async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/u, '');
  } catch (error) {
    throw new ScriptError(`${file} cannot be read: ${explain(error)}`);
  }
}

/** Writes a file. @throws {ScriptError} */
export async function writeText(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new ScriptError(`${file} cannot be written: ${explain(error)}`);
  }
}

/**
 * Reads a file of one JSON value a line; blank lines are passed over.
 *
 * @throws {ScriptError} naming file and line where a line is no JSON or `read` throws
 */
export async function readJsonLines<Value>(file: string, read: (line: unknown) => Value): Promise<Value[]> {
  const lines = (await readText(file)).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [read(JSON.parse(line))];
    } catch (error) {
      throw new ScriptError(`${file}:${at + 1}: ${explain(error)}`);
    }
  });
}
