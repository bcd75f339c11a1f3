import { THRESHOLD } from '../../attribution/confidence.ts';
import { shorten } from '../../reply/escape.ts';
import { singleLine } from '../../text/unseen.ts';
import { correctionSnippet, wordChooser } from './correction-snippet.ts';
import { contentOf, sentenceExcerpt, wordsOf } from './excerpt.ts';
import type { OpenQuotation } from './open-quotation.ts';
import { fileLines } from './place.ts';

/** Longest piece of a quotation that is printed, in UTF-16 units. */
const LONGEST_WORDS = 120;

const percent = (share: number) => `${Math.round(share * 100)} %`;

function place({ attributed: { document }, quotation }: OpenQuotation): string {
  const line = fileLines(document)(quotation.content[0]?.start ?? 0);
  return singleLine(`${document.file}:${line}: warning:`);
}

function printedSource({ attributed: { document }, quotation: { source } }: OpenQuotation): string {
  return source === null ? 'nobody is named' : `"${wordsOf(document, source)}" is printed`;
}

const shownWords = ({ attributed: { document }, quotation }: OpenQuotation) =>
  shorten(contentOf(document, quotation), LONGEST_WORDS);

/** The finding of an unclear quotation: one line. */
export function unclearLine(open: OpenQuotation): string {
  return `${place(open)} speaker unclear (${printedSource(open)}): ${shownWords(open)}`;
}

function doubtfulLines(open: OpenQuotation): string[] {
  const { candidate, attributed, quotation } = open;
  const who =
    candidate && `may be ${singleLine(candidate.name)} (${candidate.route}, ${percent(candidate.confidence)} sure)`;
  return [
    `${place(open)} speaker doubtful (${printedSource(open)}): ${who}`,
    `    words:    ${shownWords(open)}`,
    `    sentence: ${sentenceExcerpt(attributed.document, quotation)}`,
  ];
}

/** What settles the doubtful quotations of one article, beside the corrections that it has already. */
function cure(doubtful: readonly OpenQuotation[]): string[] {
  const attributed = doubtful[0]?.attributed;
  if (attributed === undefined) return [];
  const { corrections, file } = attributed.document;
  const choose = wordChooser(attributed);
  const added = doubtful.flatMap(({ quotation, candidate }) => {
    const words = choose(quotation);
    return words === null ? [] : [{ words, speaker: candidate?.name ?? null }];
  });
  if (added.length === 0) return [];
  const how = corrections.length === 0 ? 'add this to' : 'add these entries, indented alike, below the corrections in';
  return [
    singleLine(`  To settle it, ${how} the front matter of ${file}, with whoever it is, or null for nobody:`),
    ...correctionSnippet(added, corrections.length > 0)
      .split('\n')
      .map((line) => `    ${line}`),
  ];
}

/** The findings of doubtful quotations, article by article, each with its sentence, and what settles those of an article. */
export function doubtfulReport(doubtful: readonly OpenQuotation[]): string[] {
  if (doubtful.length === 0) return [];
  const articles = new Map<string, OpenQuotation[]>();
  for (const open of doubtful) {
    const { file } = open.attributed.document;
    articles.set(file, [...(articles.get(file) ?? []), open]);
  }
  return [
    '',
    `Doubtful: nobody is named, since it is less than ${percent(THRESHOLD)} sure who it is.`,
    ...[...articles.values()].flatMap((own) => ['', ...own.flatMap(doubtfulLines), ...cure(own)]),
    '',
  ];
}
