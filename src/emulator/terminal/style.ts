/** How emphasis is printed. */
export interface Style {
  bold(text: string): string;
}

/** No emphasis: for pipes, files and terminals without colours. */
export const PLAIN_STYLE: Style = { bold: (text) => text };

/** Bold by ANSI escape codes. */
export const ANSI_STYLE: Style = { bold: (text) => (text === '' ? '' : `\u001B[1m${text}\u001B[22m`) };

/** Whether an output should get ANSI codes: it is a terminal, and NO_COLOR (https://no-color.org) is not set. */
export function isStyled(output: object, environment: Readonly<Record<string, string | undefined>>): boolean {
  return 'isTTY' in output && output.isTTY === true && !environment['NO_COLOR'];
}
