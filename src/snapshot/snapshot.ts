import { setImmediate as yieldToEvents } from 'node:timers/promises';
import { attribute } from '../attribution/attribute.ts';
import type { AttributedDocument } from '../attribution/quotation.ts';
import type { Document } from '../corpus/document.ts';
import type { Problem } from '../corpus/problem.ts';
import { type Corpus, readCorpus } from '../corpus/read-corpus.ts';
import { createRegistry, type SpeakerRegistry } from '../corpus/registry.ts';
import type { ReadingModel } from '../search/reading-model.ts';
import { createSearchAside, type Search } from '../search/search.ts';
import { isWorthChecking } from '../search/telling.ts';
import { mask } from '../text/mask.ts';
import { correctionProblems } from './correction-problems.ts';
import { mergePeople } from './merge-people.ts';

/** How much a snapshot holds. */
export interface Statistics {
  readonly documents: number;
  readonly passages: number;
  /** Those that tell what somebody said. */
  readonly quotations: number;
  /** Quotations whose speaker is known. */
  readonly attributed: number;
  /** People whose words are in the corpus. */
  readonly speakers: number;
}

/** One loaded corpus, never changed: a reload makes the next one. */
export interface Snapshot {
  readonly corpus: Corpus;
  readonly documents: readonly AttributedDocument[];
  /** The people of the registry and those whom the documents name. */
  readonly registry: SpeakerRegistry;
  readonly search: Search;
  readonly statistics: Statistics;
  readonly problems: readonly Problem[];
  readonly loadedAt: Date;
  document(id: string): Document | undefined;
}

/** Told after each document, and then after each passage that is read for its meaning: how many are done, of how many. */
export type Progress = (done: number, total: number) => void;

/** How a corpus is loaded. */
export interface LoadOptions {
  readonly onProgress?: Progress | undefined;
  /** Without one passages are found by their words alone. */
  readonly model?: ReadingModel | undefined;
}

/** Says that articles are searched by their words alone, and why. */
function byWordsAlone(folder: string, reason: string): Problem {
  const message = `articles are searched by their words alone, and not by what they mean, since ${reason}`;
  return { severity: 'warning', file: folder, line: null, message };
}

/**
 * Builds a snapshot of a corpus that was read. Gives way to other work all along, so that a running bot goes on answering
 * meanwhile. With a model articles are read for what they mean, too; where it fails, a problem says so.
 */
export async function buildSnapshot(
  corpus: Corpus,
  { onProgress = () => {}, model }: LoadOptions = {},
): Promise<Snapshot> {
  const known = createRegistry(corpus.speakers);
  const documents: AttributedDocument[] = [];
  for (const document of corpus.documents) {
    documents.push(attribute(document, known));
    onProgress(documents.length, corpus.documents.length);
    await yieldToEvents();
  }
  const registry = createRegistry(mergePeople(corpus.speakers, documents));
  const found = { documents, registry };
  let search: Search;
  const unread: Problem[] = [];
  try {
    search = await createSearchAside(found, model, onProgress);
  } catch (error) {
    if (model === undefined) throw error;
    search = await createSearchAside(found);
    const reason = error instanceof Error ? error.message : String(error);
    const cure = 'install the packages anew with npm ci, or set SEARCH_BY_MEANING=off';
    unread.push(byWordsAlone(corpus.folder, `reading them failed (${reason}); ${cure}`));
  }
  const hasArticles = corpus.documents.some(({ kind }) => kind !== 'transcript');
  if (model !== undefined && hasArticles && !search.readsMeaning && unread.length === 0)
    unread.push(
      byWordsAlone(corpus.folder, 'there are too many; SEARCH_BY_MEANING=off says that this is as it should be'),
    );
  const byId = new Map(corpus.documents.map((document) => [document.id, document]));
  const quotations = documents.flatMap(({ document, quotations: found }) => {
    const visible = mask(document.text, document.markup);
    return found.filter((quotation) => isWorthChecking(visible, quotation));
  });
  return Object.freeze({
    corpus,
    documents,
    registry,
    search,
    statistics: {
      documents: documents.length,
      passages: search.passages.length,
      quotations: quotations.length,
      attributed: quotations.filter((quotation) => quotation.speaker !== null).length,
      speakers: new Set(quotations.map((quotation) => quotation.speaker).filter((id) => id !== null)).size,
    },
    // A ruling that is no longer followed matters more than a field that is missing.
    problems: [...documents.flatMap((document) => correctionProblems(document, known)), ...corpus.problems, ...unread],
    loadedAt: new Date(),
    document: (id: string) => byId.get(id),
  });
}

/**
 * Reads a corpus folder and builds its snapshot. With `previous`, files that have become unreadable keep the version of
 * that snapshot.
 *
 * @throws {CorpusError} where the folder holds nothing that can be used
 */
export async function loadSnapshot(folder: string, previous?: Snapshot, options?: LoadOptions): Promise<Snapshot> {
  return buildSnapshot(await readCorpus(folder, previous?.corpus), options);
}

/** The snapshot of no corpus: answers every question with a miss. */
export function emptySnapshot(folder: string, problems: readonly Problem[]): Promise<Snapshot> {
  return buildSnapshot({ folder, documents: [], speakers: [], problems });
}
