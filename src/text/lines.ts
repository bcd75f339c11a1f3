/** Finds the line of an offset in a text by bisection. */
export interface LineIndex {
  /** The line, from 1, on which the code unit at `offset` stands. */
  lineAt(offset: number): number;
}

/** Indexes the line starts of a text; `\n` ends a line, so `\r\n` does too. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    lineAt(offset) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle;
      }
      return low + 1;
    },
  };
}
