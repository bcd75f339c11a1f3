/** Why bytes are not text, with the line (from 1) where that shows. */
export interface DecodeFailure {
  readonly line: number;
  readonly message: string;
}

const LINE_FEED = 0x0a;

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(LINE_FEED, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}

/** Decodes UTF-8 strictly; a byte order mark is left out. Never replaces a byte that it cannot read. */
export function decodeText(bytes: Uint8Array): string | DecodeFailure {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { line: 1, message: 'is saved as UTF-16; save it again as UTF-8' };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { line: firstBadLine(bytes), message: 'holds bytes that are not UTF-8; save the file again as UTF-8' };
  }
  const zero = text.indexOf('\0');
  if (zero === -1) return text;
  return {
    line: text.slice(0, zero).split('\n').length,
    message: 'holds a zero byte, so it is no text; save it as plain text or Markdown',
  };
}
