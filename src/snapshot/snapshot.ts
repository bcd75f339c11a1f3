import { setImmediate as yieldToEvents } from 'node:timers/promises';
import { attribute } from '../attribution/attribute.ts';
import type { AttributedDocument } from '../attribution/quotation.ts';
import type { Document } from '../corpus/document.ts';
import type { Problem } from '../corpus/problem.ts';
import { type Corpus, readCorpus } from '../corpus/read-corpus.ts';
import { createRegistry, type SpeakerRegistry } from '../corpus/registry.ts';
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

/** Told after each document: how many are done, of how many. */
export type Progress = (done: number, total: number) => void;

/**
 * Builds a snapshot of a corpus that was read. Gives way to other work all along, so that a running bot goes on answering
 * meanwhile.
 */
export async function buildSnapshot(corpus: Corpus, onProgress: Progress = () => {}): Promise<Snapshot> {
  const known = createRegistry(corpus.speakers);
  const documents: AttributedDocument[] = [];
  for (const document of corpus.documents) {
    documents.push(attribute(document, known));
    onProgress(documents.length, corpus.documents.length);
    await yieldToEvents();
  }
  const registry = createRegistry(mergePeople(corpus.speakers, documents));
  const search = await createSearchAside({ documents, registry });
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
    problems: [...documents.flatMap((document) => correctionProblems(document, known)), ...corpus.problems],
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
export async function loadSnapshot(folder: string, previous?: Snapshot, onProgress?: Progress): Promise<Snapshot> {
  return buildSnapshot(await readCorpus(folder, previous?.corpus), onProgress);
}

/** The snapshot of no corpus: answers every question with a miss. */
export function emptySnapshot(folder: string, problems: readonly Problem[]): Promise<Snapshot> {
  return buildSnapshot({ folder, documents: [], speakers: [], problems });
}
