import { singleLine } from '../text/unseen.ts';

/** Something wrong with the corpus, for a moderator: what, where and what to do. */
export interface Problem {
  /** An error kept a file or an entry out; a warning did not. */
  readonly severity: 'error' | 'warning';
  /** Relative to the corpus folder, with forward slashes. */
  readonly file: string;
  /** From 1; null where the whole file is meant. */
  readonly line: number | null;
  /** One sentence or two: what is wrong, and the cure. */
  readonly message: string;
}

/** `file:line: message`, as editors and terminals read it. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  return singleLine(`${place}: ${problem.severity}: ${problem.message}`);
}

/** Thrown where no corpus can be had at all: the folder is missing, unreadable or empty of documents. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly folder: string;
  readonly problems: readonly Problem[];

  constructor(message: string, folder: string, problems: readonly Problem[] = [], options?: ErrorOptions) {
    super(message, options);
    this.folder = folder;
    this.problems = problems;
  }
}
