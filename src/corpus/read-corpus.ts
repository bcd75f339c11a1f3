import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from './decode.ts';
import type { Document } from './document.ts';
import { CorpusError, type Problem } from './problem.ts';
import { DOCUMENT_ENDINGS, readDocument } from './read-document.ts';
import type { Speaker } from './speaker.ts';
import { readSpeakersFile, SPEAKERS_FILE } from './speakers-file.ts';

/** Largest file that is read, in bytes: about a whole day of a parliament's debates, and a second or two of work. */
export const LARGEST_FILE = 1024 * 1024;

/** The other ending that YAML files have. */
const SHORT_SPEAKERS_FILE = 'speakers.yml';

/** All that a corpus folder holds. */
export interface Corpus {
  readonly folder: string;
  /** Sorted by file. */
  readonly documents: readonly Document[];
  /** The people of `speakers.yaml`. */
  readonly speakers: readonly Speaker[];
  readonly problems: readonly Problem[];
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** What hinders the reading of a file or folder of this name. */
function unreadable(name: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  // A name that is not UTF-8 is listed with replacement characters, and there is no file of that name.
  if (code === 'ENOENT' && name.includes('\ufffd')) {
    return 'has a name that is not UTF-8; rename it, best to plain letters, digits and hyphens';
  }
  return `cannot be read (${code}); check that it exists and that this program may read it`;
}

/** Files below a folder, as relative paths with forward slashes; hidden ones and READMEs are passed over. */
async function listFiles(folder: string, problems: Problem[], below = ''): Promise<string[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries) {
    const file = below + entry.name;
    if (/^[._]/u.test(entry.name) || /^readme\.\w+$/iu.test(entry.name)) continue;
    if (entry.isFile()) files.push(file);
    else if (entry.isDirectory()) {
      const inner = listFiles(folder, problems, `${file}/`).catch((error: unknown) => {
        problems.push({ severity: 'error', file, line: null, message: unreadable(file, error) });
        return [];
      });
      files.push(...(await inner));
    } else
      problems.push({
        severity: 'warning',
        file,
        line: null,
        message: 'is a link or a device and is passed over; put the file itself here',
      });
  }
  return files;
}

async function readBytes(folder: string, file: string): Promise<Uint8Array | string> {
  try {
    const full = path.join(folder, file);
    const { size } = await lstat(full);
    if (size > LARGEST_FILE)
      return `has ${megabytes(size)}, and ${megabytes(LARGEST_FILE)} is the most that is read; split it into several files`;
    return await readFile(full);
  } catch (error) {
    return unreadable(file, error);
  }
}

/**
 * Reads a corpus folder. What is wrong with one file is a problem of that file, and the others still count. Where
 * `previous` is given, a file that was read before and cannot be read now keeps its earlier version.
 *
 * @throws {CorpusError} where the folder cannot be listed, or holds no document that can be used
 */
export async function readCorpus(folder: string, previous?: Corpus): Promise<Corpus> {
  const problems: Problem[] = [];
  const listed = await listFiles(folder, problems).catch((cause: unknown) => {
    const isFile = cause instanceof Error && 'code' in cause && cause.code === 'ENOTDIR';
    const message = isFile
      ? `${folder} is a file and no corpus folder; give the folder that it is in.`
      : `The corpus folder ${folder} cannot be read; create it or set CORPUS_DIR.`;
    throw new CorpusError(message, folder, [], { cause });
  });
  const files = listed.sort();
  const documents = new Map<string, Document>();
  let speakers: readonly Speaker[] = [];
  for (const file of files) {
    if (file === SHORT_SPEAKERS_FILE && files.includes(SPEAKERS_FILE)) {
      const message = `is passed over, since there is ${SPEAKERS_FILE} too; move its people there and remove it`;
      problems.push({ severity: 'warning', file, line: null, message });
      continue;
    }
    if (file === SPEAKERS_FILE || file === SHORT_SPEAKERS_FILE) {
      speakers = (await readSpeakers(folder, file, problems)) ?? keepSpeakers(file, previous, problems);
      continue;
    }
    if (!DOCUMENT_ENDINGS.includes(path.extname(file).toLowerCase())) {
      problems.push({
        severity: 'warning',
        file,
        line: null,
        message: `is passed over: only ${DOCUMENT_ENDINGS.join(', ')} and ${SPEAKERS_FILE} are read`,
      });
      continue;
    }
    const document = (await readOne(folder, file, problems)) ?? keepDocument(file, previous, problems);
    if (document === null) continue;
    const other = documents.get(document.id);
    if (other === undefined) documents.set(document.id, document);
    else
      problems.push({
        severity: 'error',
        file,
        line: null,
        message: `gives the same id "${document.id}" as ${other.file}; rename one of them`,
      });
  }
  if (documents.size === 0) {
    const reason = files.some((file) => DOCUMENT_ENDINGS.includes(path.extname(file).toLowerCase()))
      ? 'holds no document that can be used'
      : 'is empty';
    throw new CorpusError(
      `The corpus folder ${folder} ${reason}; put articles into it as ${DOCUMENT_ENDINGS.join(', ')} files.`,
      folder,
      problems,
    );
  }
  return { folder, documents: [...documents.values()], speakers, problems };
}

async function readOne(folder: string, file: string, problems: Problem[]): Promise<Document | null> {
  const bytes = await readBytes(folder, file);
  const result =
    typeof bytes === 'string'
      ? { document: null, problems: [{ severity: 'error' as const, file, line: null, message: bytes }] }
      : readDocument(file, bytes);
  problems.push(...result.problems);
  return result.document;
}

function keepDocument(file: string, previous: Corpus | undefined, problems: Problem[]): Document | null {
  const kept = previous?.documents.find((document) => document.file === file) ?? null;
  if (kept !== null)
    problems.push({
      severity: 'warning',
      file,
      line: null,
      message: 'the version that was loaded before is kept until the file is mended',
    });
  return kept;
}

async function readSpeakers(folder: string, file: string, problems: Problem[]): Promise<readonly Speaker[] | null> {
  const bytes = await readBytes(folder, file);
  const decoded = typeof bytes === 'string' ? { line: null, message: bytes } : decodeText(bytes);
  if (typeof decoded !== 'string') {
    problems.push({ severity: 'error', file, ...decoded });
    return null;
  }
  const result = readSpeakersFile(decoded, file);
  problems.push(...result.problems);
  return result.speakers;
}

function keepSpeakers(file: string, previous: Corpus | undefined, problems: Problem[]): readonly Speaker[] {
  if (previous === undefined) return [];
  problems.push({
    severity: 'warning',
    file,
    line: null,
    message: 'the people who were loaded before are kept until the file is mended',
  });
  return previous.speakers;
}
