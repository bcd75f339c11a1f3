import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { QUESTIONS, type Question } from '../eval-questions.ts';
import { loadCorpus, readingModel } from '../load-corpus.ts';
import { ScriptError } from '../run-script.ts';

const inEval = (name: string) => path.join('test/eval', name);
const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** Questions about articles as people ask them; in the last eight more of those that have no answer are near misses. */
export const FOLDERS = [
  ...['twenty-articles', 'twelve-articles', 'thirteen-articles', 'thirteen-more-articles'],
  ...COUNTS.slice(0, 6).map((count) => `typed-${count}`),
  ...COUNTS.map((count) => `near-${count}`),
].map(inEval);
/** Those that the reading model learns from, and nothing else does: it would know them too well. */
export const readFolders = () =>
  readdirSync(inEval('read'))
    .sort()
    .map((name) => inEval(path.join('read', name)));
/** Ones that are paraphrased on purpose. */
export const HARDER_FOLDERS = COUNTS.slice(0, 6).map((count) => inEval(`paraphrased-${count}`));

/** Questions, and the corpus that they are about. */
export interface QuestionFolder {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly questions: readonly Question[];
}

/** Reads a folder that holds corpus/ and questions.yaml, and the articles for what they mean unless `byWords`. @throws {ScriptError} @throws {CorpusError} */
export async function readQuestionFolder(folder: string, byWords: boolean): Promise<QuestionFolder> {
  const snapshot = await loadCorpus(path.join(folder, 'corpus'), byWords ? undefined : readingModel());
  const file = path.join(folder, 'questions.yaml');
  const questions = QUESTIONS.safeParse(parse(readFileSync(file, 'utf8')));
  if (!questions.success) throw new ScriptError(`${file} is no list of questions with passages.`);
  return { name: path.basename(folder), snapshot, questions: questions.data };
}
