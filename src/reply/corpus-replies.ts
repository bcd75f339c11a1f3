import type { Document } from '../corpus/document.ts';
import { formatProblem, type Problem } from '../corpus/problem.ts';
import type { Changes } from '../snapshot/changes.ts';
import type { Snapshot, Statistics } from '../snapshot/snapshot.ts';
import { COLOURS, type Reply } from './components.ts';
import { escapeText, shorten } from './escape.ts';
import { LIMITS } from './limits.ts';
import { notice } from './notice.ts';
import { count, WORDS } from './words.ts';

/** Problems as lines, errors first, at most a screenful. */
export function problemLines(problems: readonly Problem[]): string[] {
  const sorted = [...problems].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  const lines = sorted
    .slice(0, LIMITS.problems)
    .map(
      (problem) =>
        `${problem.severity === 'error' ? '⛔' : '⚠️'} ${escapeText(shorten(formatProblem(problem), LIMITS.problem))}`,
    );
  return sorted.length > LIMITS.problems ? [...lines, WORDS.andMore(sorted.length - LIMITS.problems)] : lines;
}

function titles(documents: readonly Document[]): string[] {
  const shown = documents.slice(0, LIMITS.titles).map(({ title }) => escapeText(shorten(title, LIMITS.nameShown)));
  return documents.length > LIMITS.titles ? [...shown, WORDS.ofAll(documents.length)] : shown;
}

function contents(statistics: Statistics): string {
  return [
    count(statistics.documents, 'document'),
    count(statistics.passages, 'passage'),
    WORDS.quotations(statistics.quotations, statistics.attributed),
    count(statistics.speakers, 'speaker'),
  ].join(' · ');
}

/** `/corpus status`: what is loaded, since when, and what is wrong with it. */
export function statusReply(snapshot: Snapshot): Reply {
  const seconds = Math.floor(snapshot.loadedAt.getTime() / 1000);
  const problems = problemLines(snapshot.problems);
  return notice(
    [
      `### ${WORDS.statusTitle}`,
      contents(snapshot.statistics),
      WORDS.loaded(seconds),
      ...(problems.length === 0 ? [WORDS.noProblems] : problems),
    ],
    COLOURS.answer,
  );
}

/** While `/corpus reload` runs. */
export function progressReply(done: number, total: number): Reply {
  return notice([WORDS.reloading(done, total)], COLOURS.miss);
}

/** `/corpus reload`: what it changed. */
export function changesReply({ added, removed, changed, before, after, problems }: Changes): Reply {
  const documents = [
    ...(added.length === 0 ? [] : [WORDS.added(titles(added))]),
    ...(removed.length === 0 ? [] : [WORDS.removed(titles(removed))]),
    ...(changed.length === 0 ? [] : [WORDS.changed(titles(changed))]),
  ];
  const numbers = [
    WORDS.becomes('document', before.documents, after.documents),
    WORDS.becomes('passage', before.passages, after.passages),
    WORDS.becomes('quotation', before.quotations, after.quotations),
    WORDS.becomes('speaker', before.speakers, after.speakers),
  ].join(' · ');
  return notice(
    [
      `### ${WORDS.reloaded}`,
      ...(documents.length === 0 ? [WORDS.unchanged] : documents),
      numbers,
      ...(problems.length === 0 ? [WORDS.noProblems] : problemLines(problems)),
    ],
    COLOURS.answer,
  );
}
