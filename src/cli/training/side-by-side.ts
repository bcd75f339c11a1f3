import type { Figures } from '../attribution-score/figures.ts';
import type { Score } from '../attribution-score/score.ts';

const LABEL = 34;
const WIDTH = 24;

type Line = readonly [label: string, cell: (score: Score) => string];

const percent = (share: number) => (100 * share).toFixed(1);
const figures = ({ precision, recall, f1 }: Figures) => `${percent(precision)} / ${percent(recall)} / ${percent(f1)}`;

const LINES: readonly Line[] = [
  ['detection, P / R / F1', ({ detection }) => figures(detection)],
  ['attribution', ({ attribution }) => figures(attribution)],
  ['wrong per gold', ({ attribution }) => percent(attribution.wrongPerGold)],
  ['groups given a person', ({ group }) => `${group.named} of ${group.gold}`],
  ['tokens outside marks', ({ indirectTokens }) => figures(indirectTokens)],
  ['content, exact', ({ spans }) => figures(spans.contentExact)],
  ['content, overlap', ({ spans }) => figures(spans.contentOverlap)],
  ['source, exact', ({ spans }) => figures(spans.sourceExact)],
  ['source, overlap', ({ spans }) => figures(spans.sourceOverlap)],
  ['labels of tokens, alpha', ({ labels }) => percent(labels)],
];

/** Scores of several sets beside one another: a large gap between what was learnt from and the rest is overfitting. */
export function sideBySide(columns: readonly { readonly name: string; readonly score: Score }[]): string {
  const routes = [...new Set(columns.flatMap(({ score }) => Object.keys(score.routes)))];
  const routeLine = (route: string): Line => [route, ({ routes: own }) => (own[route] ? figures(own[route]) : '–')];
  const all = [...LINES.slice(0, 2), ...routes.map(routeLine), ...LINES.slice(2)];
  const row = (label: string, cells: readonly string[]) =>
    `${label.padEnd(LABEL)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`.trimEnd();
  return [
    row(
      '',
      columns.map(({ name }) => name),
    ),
    ...all.map(([label, cell]) =>
      row(
        label,
        columns.map(({ score }) => cell(score)),
      ),
    ),
  ].join('\n');
}
