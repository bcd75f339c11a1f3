/** Kinds of mentions: of a person, a role, a channel. */
export type MentionKind = '@' | '@&' | '#';

/** A piece of text within a line, as Discord's Markdown has it. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';
      readonly inner: readonly Inline[];
    }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly label: readonly Inline[]; readonly address: string }
  /** An address that stands by itself. */
  | { readonly type: 'address'; readonly address: string }
  /** `style` is one of `tTdDfFR`, or empty. */
  | { readonly type: 'time'; readonly seconds: number; readonly style: string }
  /** `printed` is what stands in the text. */
  | { readonly type: 'mention'; readonly kind: MentionKind; readonly id: string; readonly printed: string }
  /** With its slash. */
  | { readonly type: 'command'; readonly name: string }
  /** With its colons. */
  | { readonly type: 'emoji'; readonly name: string };

/** A line of a text, or several that belong together. */
export type Block =
  | { readonly type: 'line'; readonly inner: readonly Inline[] }
  | { readonly type: 'subtext'; readonly inner: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly inner: readonly Inline[] }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | { readonly type: 'code'; readonly text: string };
