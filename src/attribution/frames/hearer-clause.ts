import type { TokenRange } from '../content-ranges.ts';
import type { CuedContent } from '../contents.ts';
import type { Cue } from '../cue.ts';
import type { Token } from '../tokens.ts';
import { lowerAt } from '../tokens.ts';

/** Verbs whose object hears what is said. */
const TELLING = /^(?:tell|tells|told|assure[sd]?|inform(?:s|ed)?|warn(?:s|ed)?|remind(?:s|ed)?|advise[sd]?)$/u;
/** How far before a clause about the hearer the verb stands that it belongs to, in tokens. */
const REACH = 14;

/** The clause about a hearer that a cue stands in: its commas, and the verb before it by which the hearer is told. */
interface HearerClause {
  readonly opening: number;
  readonly closing: number;
  readonly verb: number;
}

/** "told Tom Reed, who had asked about it, that it was fine": the clause with the cue "asked"; null where the cue stands in no such one. */
function clauseAround(tokens: readonly Token[], { from }: Cue): HearerClause | null {
  const before = tokens.slice(0, from + 1);
  const opening = before.findLastIndex(
    ({ lower }, at) => lower === ',' && /^(?:who|which)$/u.test(lowerAt(tokens, at + 1)),
  );
  if (opening === -1) return null;
  const verb = before.slice(0, opening).findLastIndex(({ lower }) => TELLING.test(lower));
  if (verb === -1 || opening - verb > REACH) return null;
  const closing = tokens.findIndex(
    ({ lower }, at) =>
      at > from && lower === ',' && (lowerAt(tokens, at + 1) === 'that' || tokens[at + 1]?.kind === 'quoted'),
  );
  return closing === -1 ? null : { opening, closing, verb };
}

/** The parts of the ranges on this and on the other side of a token. */
function splitAt(ranges: readonly TokenRange[], at: number): [TokenRange[], TokenRange[]] {
  const before = ranges.flatMap(({ from, to }) => (from < at ? [{ from, to: Math.min(to, at) }] : []));
  const behind = ranges.flatMap(({ from, to }) => (to > at + 1 ? [{ from: Math.max(from, at + 1), to }] : []));
  return [before, behind];
}

/**
 * Gives what stands behind a clause about the hearer to whoever tells: of "Ann Poole told Tom Reed, who had asked about it, that it
 * was “fine”" nothing is Tom Reed's. `cues` are those that rules know. Without a cue for the telling the words are nobody's.
 */
export function outsideHearerClauses(
  tokens: readonly Token[],
  cues: readonly Cue[],
  contents: readonly CuedContent[],
): CuedContent[] {
  const kept: CuedContent[] = [];
  for (const content of contents) {
    const clause = clauseAround(tokens, content.cue);
    const [before, behind] = clause === null ? [[...content.ranges], []] : splitAt(content.ranges, clause.closing);
    kept.push(behind.length === 0 ? content : { ...content, ranges: before });
    if (clause === null || behind.length === 0) continue;
    const isOuter = ({ from, to }: Cue) => from <= clause.verb && clause.verb < to;
    const known = contents.find(({ cue }) => isOuter(cue));
    const outer = known?.cue ?? cues.find(isOuter);
    if (outer === undefined) continue;
    const other = kept.findIndex(({ cue }) => cue === outer);
    const own = known?.ranges ?? [];
    const told: CuedContent = {
      ...(known ?? { isAnnouncing: false, support: { agreement: 'unseen', probability: 0 } }),
      cue: outer,
      ranges: [...own.filter(({ to }) => to <= clause.verb), ...behind],
    };
    if (other === -1) kept.push(told);
    else kept[other] = told;
  }
  return kept;
}
