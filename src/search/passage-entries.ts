import { createGrowingNumbers, type NarrowNumbers, narrowed } from './growing-numbers.ts';
import type { IndexedPassage } from './term-index.ts';

/** What the index holds of each passage, by number; kept in few arrays of numbers and made into an entry when asked for. */
export interface PassageEntries {
  readonly size: number;
  /** The entry of a passage; an empty one for a number that is none. */
  at(passage: number): IndexedPassage;
  /** The terms of its text alone. */
  textOf(passage: number): readonly string[];
}

/** Collects entries in the order of the passages. */
export interface EntriesBuilder {
  add(entry: IndexedPassage): void;
  finish(): PassageEntries;
}

/** Lists of numbers one behind the other, and where each begins. */
function createLists() {
  const numbers = createGrowingNumbers();
  const starts = createGrowingNumbers();
  return {
    add(list: readonly number[]) {
      starts.push(numbers.length);
      for (const number of list) numbers.push(number);
    },
    finish() {
      starts.push(numbers.length);
      return listsOf(narrowed(numbers.view()), starts.view().slice());
    },
  };
}

/** On its own, so that what is looked up does not keep what it was built of. */
function listsOf(numbers: NarrowNumbers, starts: Uint32Array) {
  return (at: number) => numbers.subarray(starts[at] ?? numbers.length, starts[at + 1] ?? numbers.length);
}

export function createEntriesBuilder(): EntriesBuilder {
  const rows = new Map<string, number>();
  const rowsOf = (terms: readonly string[]) =>
    terms.map((term) => {
      const row = rows.get(term) ?? rows.size;
      if (row === rows.size) rows.set(term, row);
      return row;
    });
  const text = createLists();
  const places = createLists();
  const sources = createLists();
  const speaker = createLists();
  const titles: (readonly string[])[] = [];
  const titleOf = createGrowingNumbers();
  return {
    add(entry) {
      text.add(rowsOf(entry.text));
      places.add(entry.places);
      sources.add(rowsOf(entry.sources));
      speaker.add(rowsOf(entry.speaker));
      // The passages of a document share their title and stand together.
      if (titles.at(-1) !== entry.title) titles.push(entry.title);
      titleOf.push(titles.length - 1);
    },
    finish: () =>
      entriesOf({
        terms: [...rows.keys()],
        text: text.finish(),
        places: places.finish(),
        sources: sources.finish(),
        speaker: speaker.finish(),
        titles,
        titleOf: narrowed(titleOf.view()),
      }),
  };
}

/** Numbers of a passage; those of terms are indexes into `terms`. */
type Lists = (passage: number) => NarrowNumbers;

function entriesOf({
  terms,
  text,
  places,
  sources,
  speaker,
  titles,
  titleOf,
}: {
  readonly terms: readonly string[];
  readonly text: Lists;
  readonly places: Lists;
  readonly sources: Lists;
  readonly speaker: Lists;
  readonly titles: readonly (readonly string[])[];
  readonly titleOf: NarrowNumbers;
}): PassageEntries {
  // A loop: this is done for many passages of a question, and Array.from takes several times as long.
  const words = (list: NarrowNumbers) => {
    const found: string[] = [];
    for (const row of list) found.push(terms[row] ?? '');
    return found;
  };
  return {
    size: titleOf.length,
    textOf: (passage) => words(text(passage)),
    at: (passage) => ({
      text: words(text(passage)),
      places: Array.from(places(passage)),
      sources: words(sources(passage)),
      speaker: words(speaker(passage)),
      title: titles[titleOf[passage] ?? -1] ?? [],
    }),
  };
}
