/** How emphasis and links are printed. */
export interface Style {
  bold(text: string): string;
  /** A text that leads to an address when it is clicked on; null where there is no such thing. */
  readonly link: ((text: string, address: string) => string) | null;
}

/** The escape codes between which text is bold. */
export const BOLD = { on: '\u001B[1m', off: '\u001B[22m' } as const;

/** No emphasis: for pipes, files and terminals without colours. */
export const PLAIN_STYLE: Style = { bold: (text) => text, link: null };

/** Bold by ANSI escape codes. Bold within bold is bold to the end of the outer one. */
export const ANSI_STYLE: Style = {
  bold: (text) => (text === '' ? '' : `${BOLD.on}${text.replaceAll(BOLD.on, '').replaceAll(BOLD.off, '')}${BOLD.off}`),
  link: null,
};

/** Bold, and links by OSC 8 (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda). */
export const LINKED_STYLE: Style = {
  ...ANSI_STYLE,
  link: (text, address) => `\u001B]8;;${address}\u001B\\${text}\u001B]8;;\u001B\\`,
};

/** Terminals that leave OSC 8 out, so that an address would be lost. */
const WITHOUT_LINKS = { TERM: ['dumb', 'linux'], TERM_PROGRAM: ['Apple_Terminal'] } as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** The style for an output: plain unless it is a terminal and NO_COLOR (https://no-color.org) is not set. */
export function styleFor(output: object, environment: Environment): Style {
  const isStyled = 'isTTY' in output && output.isTTY === true && !environment['NO_COLOR'];
  if (!isStyled) return PLAIN_STYLE;
  const isWithoutLinks = Object.entries(WITHOUT_LINKS).some(([variable, values]) =>
    values.some((value) => value === environment[variable]),
  );
  return isWithoutLinks ? ANSI_STYLE : LINKED_STYLE;
}

/** The columns of an output; without end where it is no terminal, so that a pipe gets its lines whole. */
export function widthOf(output: object): number {
  const columns = 'columns' in output ? output.columns : undefined;
  return typeof columns === 'number' && columns > 0 ? columns : Number.POSITIVE_INFINITY;
}
