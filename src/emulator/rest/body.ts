import type { IncomingMessage } from 'node:http';
import { refuse } from '../api-error.ts';
import type { UploadedFile } from '../attachments.ts';

const JSON_LIMIT = 1024 * 1024;
const UPLOAD_LIMIT = 12 * JSON_LIMIT;

/** The body of a request: its JSON, and the files beside it. */
export interface RequestBody {
  readonly json: unknown;
  readonly files: ReadonlyMap<number, UploadedFile>;
}

const NO_FILES: ReadonlyMap<number, UploadedFile> = new Map();

/**
 * Reads the body of a request: JSON, or multipart with JSON in `payload_json`.
 *
 * @throws {ApiError} where it is too large or no JSON
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const contentType = request.headers['content-type'] ?? '';
  const isMultipart = contentType.startsWith('multipart/form-data');
  const bytes = await readBytes(request, isMultipart ? UPLOAD_LIMIT : JSON_LIMIT);
  if (bytes.length === 0) return { json: null, files: NO_FILES };
  if (!isMultipart) return { json: parseJson(bytes.toString('utf8')), files: NO_FILES };
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw refuse.notJson();
    });
  const payload = form.get('payload_json');
  const files = new Map<number, UploadedFile>();
  for (const [name, value] of form) {
    const number = /^files\[(\d+)\]$/u.exec(name)?.[1];
    if (number === undefined || typeof value === 'string') continue;
    const content = new Uint8Array(await value.arrayBuffer());
    files.set(Number(number), { name: value.name, content, contentType: value.type });
  }
  return { json: typeof payload === 'string' ? parseJson(payload) : null, files };
}

async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length <= limit) chunks.push(bytes);
  }
  if (length > limit) throw refuse.tooLarge();
  return Buffer.concat(chunks);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse.notJson();
  }
}
