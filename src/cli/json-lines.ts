import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { ScriptError, UsageError } from './run-script.ts';

function explain(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ');
  }
  return fileTrouble(error) ?? (error instanceof Error ? error.message : String(error));
}

/** What hinders a file from being read or written, and the cure; null where that is not what went wrong. */
function fileTrouble(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  switch (error.code) {
    case 'ENOENT':
      return 'there is no such file or folder; check the path, or make the folder first';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'this program may not do that there; give another path, or change the permissions';
    case 'EISDIR':
      return 'it is a folder; give the path of a file';
    case 'ENOTDIR':
      return 'a part of the path is a file and no folder; check the path';
    case 'ENOSPC':
      return 'there is no room left; make some, or give another path';
    default:
      return `the system says ${String(error.code)}; give another path`;
  }
}

/** The text of a file. @throws {ScriptError} */
export async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/u, '');
  } catch (error) {
    throw new ScriptError(`${file} cannot be read: ${explain(error)}`);
  }
}

/** @throws {UsageError} where both paths lead to one file, by whatever way: writing it would destroy what is read */
export async function requireTwoFiles(from: string, to: string): Promise<void> {
  const [a, b] = await Promise.all([from, to].map((file) => stat(file).catch(() => null)));
  if (a != null && b != null && a.dev === b.dev && a.ino === b.ino) {
    throw new UsageError(`${from} and ${to} are one file; give another one for what is written.`);
  }
}

/** Writes a file, all of it or nothing. What is no file, such as a pipe, is written to as it stands. @throws {ScriptError} */
export async function writeText(file: string, text: string): Promise<void> {
  try {
    const old = await stat(file).catch(() => null);
    if (old !== null && !old.isFile()) return await writeFile(file, text);
    const target = old === null ? file : await realpath(file);
    const unfinished = `${target}.${process.pid}.tmp`;
    try {
      await writeFile(unfinished, text);
      await rename(unfinished, target);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
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
