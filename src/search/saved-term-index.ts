import { z } from 'zod';
import type { CompiledPostings, FieldPostings } from './compiled-postings.ts';
import type { NarrowNumbers } from './growing-numbers.ts';
import { FIELDS, type TermIndex, termIndexOf } from './term-index.ts';

/** The bytes are no term index of this version, or not all of one: the index must be built anew. */
export class SavedIndexError extends Error {
  override readonly name = 'SavedIndexError';

  constructor(reason: string) {
    super(`The saved index cannot be used: ${reason}. Build it anew.`);
  }
}

/** Letters at the beginning by which the form is known; then its version, and the length of the header in bytes. */
const MAGIC = 'OTRTERMS';
const VERSION = 1;
const HEADER_START = 16;
/** Every list of numbers begins at a multiple of this. */
const ALIGNMENT = 8;

/** Where a list of numbers stands behind the header: bytes a number, and how many numbers. */
const listShape = z.strictObject({
  width: z.union([z.literal(1), z.literal(2), z.literal(4)]),
  length: z.int().min(0),
});
const headerShape = z.strictObject({
  size: z.int().min(0),
  /** Number of bytes of the terms, which stand in a JSON list behind the numbers. */
  terms: z.int().min(0),
  fields: z
    .array(
      z.strictObject({
        name: z.enum(FIELDS),
        averageLength: z.number(),
        starts: listShape,
        passages: listShape,
        frequencies: listShape,
        lengths: listShape,
      }),
    )
    .length(FIELDS.length),
});
type Header = z.infer<typeof headerShape>;
type List = z.infer<typeof listShape>;

const LISTS = ['starts', 'passages', 'frequencies', 'lengths'] as const;

const aligned = (offset: number) => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

function describe(numbers: NarrowNumbers): List {
  const width = numbers.BYTES_PER_ELEMENT;
  return { width: width === 1 || width === 2 ? width : 4, length: numbers.length };
}

/** Where each list of a header begins, in order, and the terms behind them; then the length of the whole. */
function placesOf(header: Header, headerEnd: number): { lists: readonly number[]; terms: number; end: number } {
  let offset = headerEnd;
  const lists = header.fields.flatMap((field) =>
    LISTS.map((name) => {
      const start = aligned(offset);
      offset = start + field[name].width * field[name].length;
      return start;
    }),
  );
  return { lists, terms: offset, end: offset + header.terms };
}

/** The index as bytes, with the numbers in the byte order of all usual machines (the lowest first). */
export function saveTermIndex({ compiled }: TermIndex): Uint8Array {
  const terms = new TextEncoder().encode(JSON.stringify(compiled.terms));
  const header: Header = {
    size: compiled.size,
    terms: terms.length,
    fields: compiled.fields.map((field, at) => ({
      name: FIELDS[at] ?? 'text',
      averageLength: field.averageLength,
      starts: describe(field.starts),
      passages: describe(field.passages),
      frequencies: describe(field.frequencies),
      lengths: describe(field.lengths),
    })),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const headerEnd = HEADER_START + json.length;
  const places = placesOf(header, headerEnd);
  const bytes = new Uint8Array(places.end);
  bytes.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(bytes.buffer);
  view.setUint32(MAGIC.length, VERSION, true);
  view.setUint32(MAGIC.length + 4, json.length, true);
  bytes.set(json, HEADER_START);
  const lists = compiled.fields.flatMap((field) => LISTS.map((name): NarrowNumbers => field[name]));
  for (const [at, { buffer, byteOffset, byteLength }] of lists.entries())
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), places.lists[at]);
  bytes.set(terms, places.terms);
  return bytes;
}

function parseJson(bytes: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new SavedIndexError(`${what} cannot be read`);
  }
}

function readHeader(bytes: Uint8Array): { readonly header: Header; readonly headerEnd: number } {
  if (bytes.length < HEADER_START || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new SavedIndexError(`it does not begin with "${MAGIC}"`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_START);
  const version = view.getUint32(MAGIC.length, true);
  if (version !== VERSION) throw new SavedIndexError(`it has version ${version}, and this program reads ${VERSION}`);
  const headerEnd = HEADER_START + view.getUint32(MAGIC.length + 4, true);
  if (headerEnd > bytes.length) throw new SavedIndexError('it breaks off in its header');
  const header = headerShape.safeParse(parseJson(bytes.subarray(HEADER_START, headerEnd), 'its header'));
  if (!header.success) throw new SavedIndexError('its header is not of this form');
  return { header: header.data, headerEnd };
}

function numbersAt({ buffer, byteOffset }: Uint8Array, start: number, { width, length }: List): NarrowNumbers {
  if (width === 1) return new Uint8Array(buffer, byteOffset + start, length);
  return width === 2
    ? new Uint16Array(buffer, byteOffset + start, length)
    : new Uint32Array(buffer, byteOffset + start, length);
}

/** Whether the lists of a field fit each other, so that no look-up can leave them. */
function isWhole({ starts, passages, frequencies, lengths }: FieldPostings, terms: number, size: number): boolean {
  if (starts.length !== terms + 1 || starts[0] !== 0 || starts[terms] !== passages.length) return false;
  if (frequencies.length !== passages.length || lengths.length !== size) return false;
  for (let row = 0; row < terms; row += 1) if ((starts[row] ?? 0) > (starts[row + 1] ?? 0)) return false;
  for (let at = 0; at < passages.length; at += 1) if ((passages[at] ?? 0) >= size) return false;
  return true;
}

/**
 * The index of bytes that `saveTermIndex` made. They are not copied where they begin at a multiple of eight of their
 * buffer, and must not be changed afterwards.
 *
 * @throws {SavedIndexError} for anything else, be it of another version, changed or cut off
 */
export function loadTermIndex(saved: Uint8Array): TermIndex {
  const bytes = saved.byteOffset % ALIGNMENT === 0 ? saved : saved.slice();
  const { header, headerEnd } = readHeader(bytes);
  const places = placesOf(header, headerEnd);
  if (places.end !== bytes.length)
    throw new SavedIndexError(`it has ${bytes.length} bytes, and by its header there are ${places.end}`);
  const terms = z.array(z.string()).safeParse(parseJson(bytes.subarray(places.terms), 'the list of its terms'));
  if (!terms.success) throw new SavedIndexError('the list of its terms is none');
  const lists = header.fields.flatMap((field) => LISTS.map((name) => field[name]));
  const numbers = lists.map((list, at) => numbersAt(bytes, places.lists[at] ?? 0, list));
  const fields = header.fields.map(({ name, averageLength }, at): FieldPostings => {
    const [starts, passages, frequencies, lengths] = numbers.slice(at * LISTS.length, (at + 1) * LISTS.length);
    if (
      name !== FIELDS[at] ||
      !(starts instanceof Uint32Array) ||
      !(passages instanceof Uint32Array) ||
      frequencies === undefined ||
      lengths === undefined
    )
      throw new SavedIndexError('its header is not of this form');
    const field = { starts, passages, frequencies, lengths, averageLength };
    if (!isWhole(field, terms.data.length, header.size))
      throw new SavedIndexError(`the lists of the field "${name}" do not fit each other`);
    return field;
  });
  const compiled: CompiledPostings = { size: header.size, terms: terms.data, fields };
  return termIndexOf(compiled);
}
