import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

export interface LinesOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person types: with a prompt, history and Tab. */
  readonly interactive: boolean;
  /** What Tab offers for a line, and the end of the line that it replaces. */
  readonly complete: (line: string) => Promise<[offers: string[], replaced: string]>;
}

/** Lines that come in, and text that goes out between them. */
export interface Lines {
  /** The next line, after showing a prompt where a person types; null at the end of the input. */
  next(prompt: string): Promise<string | null>;
  /** Prints a text and a line feed, above the prompt where there is one. */
  print(text: string): void;
  /** Ends the input at once: lines that came and were not taken are forgotten, and nothing is printed any more. */
  stop(): void;
  /** Resolves when all is printed, and lets the input go. */
  close(): Promise<void>;
}

/** How many lines of a pipe wait at most before it is read on: it may have no end. */
const MOST_WAITING = 1000;

/** Opens the input line by line. A reader of the output that has gone away ends the input. */
export function openLines({ input, output, interactive, complete }: LinesOptions): Lines {
  const waiting: string[] = [];
  let wanting: ((line: string | null) => void) | null = null;
  let isEnded = false;
  let isBroken = false;
  let isPrompting = false;

  const reader: Interface = createInterface({
    input,
    ...(interactive ? { output, terminal: true, completer } : { terminal: false }),
    crlfDelay: Number.POSITIVE_INFINITY,
  });

  function completer(line: string, callback: (error: Error | null, result: [string[], string]) => void): void {
    complete(line).then(
      (result) => callback(null, result),
      () => callback(null, [[], line]),
    );
  }

  function take(line: string | null): void {
    const wanted = wanting;
    wanting = null;
    isPrompting = false;
    if (wanted !== null) wanted(line);
    else if (line !== null && !isBroken) waiting.push(line);
    if (waiting.length >= MOST_WAITING && !isEnded) reader.pause();
  }

  /** Nobody reads what would be printed, so nothing is left to do for any line. */
  function abandon(): void {
    isBroken = true;
    waiting.length = 0;
    reader.close();
  }

  reader.on('line', take);
  reader.on('SIGINT', () => reader.close());
  reader.on('close', () => {
    isEnded = true;
    take(null);
  });
  input.on('error', () => reader.close());
  output.on('error', abandon);

  const write = (text: string) => {
    if (!isBroken && !output.destroyed && !output.writableEnded) output.write(text);
  };

  return {
    next(prompt) {
      const line = waiting.shift();
      if (line !== undefined) return Promise.resolve(line);
      if (isEnded) return Promise.resolve(null);
      reader.resume();
      return new Promise((resolve) => {
        wanting = resolve;
        if (!interactive) return;
        isPrompting = true;
        reader.setPrompt(prompt);
        reader.prompt();
      });
    },
    print(text) {
      if (isPrompting) write('\r\u001B[K');
      write(`${text}\n`);
      if (isPrompting) reader.prompt(true);
    },
    stop: abandon,
    async close() {
      reader.close();
      if (isBroken || output.destroyed || output.writableEnded) return;
      await new Promise<void>((resolve) => output.write('', () => resolve()));
    },
  };
}
