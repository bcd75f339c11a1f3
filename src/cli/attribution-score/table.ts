import type { Figures, Row } from './figures.ts';
import type { Score } from './score.ts';

const LABEL = 46;
const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
const counts = ({ correct, predicted, gold }: Row) => `${correct} correct / ${predicted} predicted / ${gold} gold`;
const line = (label: string, { precision, recall, f1 }: Figures, behind = '') =>
  `${label.padEnd(LABEL)}${percent(precision)} ${percent(recall)} ${percent(f1)}   ${behind}`;
const rowLine = (label: string, row: Row) => line(label, row, counts(row));

/** A score as a table of percentages, in the layout of the evaluation data's own scorer. */
export function scoreTable({ articles, detection, attribution, routes, group, ...rest }: Score): string {
  const { wrong, silent, undetected, wrongPerGold } = attribution;
  return [
    `articles: ${articles.gold} gold, ${articles.missing} without predictions, ${articles.unknown} predicted but not in gold`,
    '',
    `${''.padEnd(LABEL)}${'P'.padStart(6)} ${'R'.padStart(6)} ${'F1'.padStart(6)}`,
    rowLine('(a) quote detection, direct + mixed', detection),
    rowLine('(b) attribution, quotes with a speaker', attribution),
    `${'    wrong / silent / undetected'.padEnd(LABEL)}${wrong} / ${silent} / ${undetected}   wrong per gold ${percent(wrongPerGold).trim()}%`,
    rowLine('    by quoted character', rest.attributionChars),
    ...Object.entries(routes).flatMap(([route, row]) => (row.gold === 0 ? [] : [rowLine(`(c) route: ${route}`, row)])),
    ...(group.gold === 0
      ? []
      : [
          `${'    group sources given a person (should be 0)'.padEnd(LABEL)}${group.named} of ${group.gold}   ${percent(group.rate).trim()}%`,
        ]),
    line('(d) tokens of content outside marks', rest.indirectTokens),
    line('(e) content spans, exact', rest.spans.contentExact),
    line('    content spans, overlap', rest.spans.contentOverlap),
    line('    source spans, exact', rest.spans.sourceExact),
    line('    source spans, overlap', rest.spans.sourceOverlap),
    `${'    labels of tokens, alpha of Krippendorff'.padEnd(LABEL)}${percent(rest.labels)}`,
  ].join('\n');
}
