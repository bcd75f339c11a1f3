import type { Log } from '../config/log.ts';
import { formatProblem } from '../corpus/problem.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** Logs what was loaded, and what is wrong with it: errors as warnings, since the bot starts all the same. */
export function logProblems({ problems, statistics }: Snapshot, log: Log): void {
  for (const problem of problems) log[problem.severity === 'error' ? 'warn' : 'info'](formatProblem(problem));
  log.info(statistics, 'corpus loaded');
}
