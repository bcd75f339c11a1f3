import { THRESHOLD } from '../../attribution/confidence.ts';
import type { Naming } from './speaker-counts.ts';

type Judged = Omit<Naming, 'quote'>;

/** Lower ends of the bands of confidence above the threshold. */
const BANDS = [THRESHOLD, 0.95, 0.98];
const SURE = 0.9;

/** Those who were named, or came into question, with a confidence within a band. */
export interface Band {
  readonly label: string;
  readonly number: number;
  /** Mean confidence and share of the right ones, from 0 to 1; 0 for none. */
  readonly confidence: number;
  readonly right: number;
}

/** How far confidence can be trusted: band by band, and for all of whom the program is sure. */
export interface Reliability {
  readonly bands: readonly Band[];
  readonly sure: Band;
}

function bandOf(label: string, namings: readonly Judged[]): Band {
  const number = namings.length;
  const mean = (value: (naming: Judged) => number) =>
    number === 0 ? 0 : namings.reduce((sum, naming) => sum + value(naming), 0) / number;
  return {
    label,
    number,
    confidence: mean(({ confidence }) => confidence),
    right: mean(({ isRight }) => Number(isRight)),
  };
}

/** Compares confidence with how often it is right, over quotes whose speaker is known. */
export function reliabilityOf(namings: readonly Judged[]): Reliability {
  const named = namings.filter(({ isCandidate }) => !isCandidate);
  const bands = BANDS.map((from, at) => {
    const to = BANDS[at + 1] ?? Number.POSITIVE_INFINITY;
    const own = named.filter(({ confidence }) => confidence >= from && confidence < to);
    return bandOf(`${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}`, own);
  });
  const candidates = namings.filter(({ isCandidate }) => isCandidate);
  const sure = named.filter(({ confidence }) => confidence >= SURE);
  return {
    bands: [bandOf(`candidates below ${THRESHOLD.toFixed(2)}`, candidates), ...bands],
    sure: bandOf(`at least ${SURE.toFixed(2)}`, sure),
  };
}

/** The reliability as a table of percentages. */
export function reliabilityTable({ bands, sure }: Reliability): string {
  const cells = (label: string, ...values: string[]) =>
    `${label.padEnd(34)}${values.map((value) => value.padStart(10)).join('')}`;
  const percent = (share: number, number: number) => (number === 0 ? '–' : (100 * share).toFixed(1));
  return [
    cells('confidence, quotes with a speaker', 'number', 'mean', 'right'),
    ...bands.map(({ label, number, confidence, right }) =>
      cells(label, String(number), percent(confidence, number), percent(right, number)),
    ),
    `of those with confidence ${sure.label}: ${sure.number}, ${percent(sure.right, sure.number)} % right`,
  ].join('\n');
}
