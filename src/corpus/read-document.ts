import { createHash } from 'node:crypto';
import path from 'node:path/posix';
import { slug } from '../text/slug.ts';
import { sliceSpan } from '../text/span.ts';
import { trimSpan } from '../text/trim.ts';
import { singleLine } from '../text/unseen.ts';
import type { Blocks } from './block.ts';
import { decodeText } from './decode.ts';
import type { Document } from './document.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';
import { readParagraphs } from './paragraphs.ts';
import { splitParagraphs } from './plain-text.ts';
import type { Problem } from './problem.ts';

/** The formats that are read, by the file name's ending. */
const FORMATS: Readonly<Record<string, (text: string) => Blocks>> = {
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.txt': readPlainText,
};

/** The endings of the files that are read, with their dots. */
export const DOCUMENT_ENDINGS: readonly string[] = Object.keys(FORMATS);

function readPlainText(text: string): Blocks {
  return { blocks: splitParagraphs(text).map((span) => ({ ...span, kind: 'text' })), markup: [] };
}

/** Blocks of a body; one that its format's reader cannot take is read as plain text, with a warning. */
function readBlocks(format: (text: string) => Blocks, body: string, file: string) {
  try {
    return { blocks: format(body), warnings: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message =
      'is nested too deeply, or too full of marks, to be read as Markdown, so it is read as plain text; save it as .txt';
    const warning: Problem = { severity: 'warning', file, line: null, message };
    return { blocks: readPlainText(body), warnings: [warning] };
  }
}

/** What `documentFromText` takes: an id, the text, and whatever of the rest is known. */
export type DocumentInput = Pick<Document, 'id' | 'text'> &
  Partial<Omit<Document, 'id' | 'text' | 'paragraphs' | 'markup'>>;

/**
 * Makes a document of a text that comes from no file of the corpus. The text is kept as it is; paragraphs are parted by
 * blank lines, or by line breaks where lines are long.
 */
export function documentFromText(input: DocumentInput): Document {
  return assemble(input, readPlainText(input.text), 1);
}

function assemble(input: DocumentInput, blocks: Blocks, firstLine: number): Document {
  const kind = input.kind ?? 'article';
  return {
    kind,
    title: input.id,
    publisher: null,
    date: null,
    url: null,
    note: null,
    speakers: [],
    corrections: [],
    file: input.id,
    ...input,
    paragraphs: readParagraphs(input.text, kind, blocks, firstLine),
    markup: blocks.markup,
  };
}

/** A file that was read: the document, or none where it could not be used, and all that is to be said of it. */
export interface ReadResult {
  readonly document: Document | null;
  readonly problems: readonly Problem[];
}

/** The id of a document: its path without ending, as a slug; a hash of it where it has no letter or digit of ASCII. */
export function documentId(file: string): string {
  const name = slug(file.slice(0, file.length - path.extname(file).length), 60);
  return name === '' ? `document-${createHash('sha256').update(file).digest('hex').slice(0, 8)}` : name;
}

/** Reads one file of the corpus. Never throws for what the file holds. */
export function readDocument(file: string, bytes: Uint8Array): ReadResult {
  const failure = (line: number | null, message: string): ReadResult => ({
    document: null,
    problems: [{ severity: 'error', file, line, message }],
  });
  const format = FORMATS[path.extname(file).toLowerCase()];
  if (format === undefined) return failure(null, `is none of ${DOCUMENT_ENDINGS.join(', ')}; save it as one of them`);
  const id = documentId(file);
  const decoded = decodeText(bytes);
  if (typeof decoded !== 'string') return failure(decoded.line, decoded.message);
  const { frontMatter, body, bodyLine, problems } = splitFrontMatter(decoded, file);
  if (frontMatter === null) return { document: null, problems };
  const { blocks, warnings } = readBlocks(format, body, file);
  const heading = blocks.blocks.find((block) => block.kind === 'heading');
  const headline = heading && sliceSpan(body, trimSpan(body, heading));
  const title = frontMatter.title ?? singleLine(headline ?? path.basename(file, path.extname(file))).trim();
  const document = assemble({ ...frontMatter, id, text: body, title, file }, blocks, bodyLine);
  if (document.paragraphs.length === 0) {
    return {
      document: null,
      problems: [
        ...problems,
        {
          severity: 'error',
          file,
          line: bodyLine,
          message: 'holds no text after the front matter; write the article there or remove the file',
        },
      ],
    };
  }
  return { document, problems: [...problems, ...warnings] };
}
