import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Something that can be picked from a list below a text field. */
export interface Offer {
  readonly key: string;
  readonly title: string;
  /** What belongs to it, such as a command's options. */
  readonly more?: string;
  readonly detail?: string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly offers: readonly Offer[];
  /** The place of the one that Enter picks; -1: none. */
  readonly active: number;
  readonly onPick: (at: number) => void;
  readonly onHover: (at: number) => void;
}

/** The id of an offer's element, to be named by the text field that the list belongs to. */
export const offerId = (listId: string, at: number): string => `${listId}-${at}`;

/** A list of offers; the keyboard stays in the text field that it belongs to (the "combobox" pattern of WAI-ARIA). */
export function Listbox({ id, label, offers, active, onPick, onHover }: Props): JSX.Element {
  const listRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    listRef.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active, offers]);
  return (
    <div id={id} ref={listRef} role="listbox" aria-label={label} class="listbox">
      {offers.map(({ key, title, more, detail }, at) => (
        // The keyboard picks through the text field, which stays focused.
        <div
          key={key}
          id={offerId(id, at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(at);
          }}
          onMouseMove={() => onHover(at)}
        >
          <span class="title">{title}</span>
          {more !== undefined && <span class="more">{more}</span>}
          {detail !== undefined && <span class="detail">{detail}</span>}
        </div>
      ))}
    </div>
  );
}

/** Where an arrow key leads in a list: around its ends. */
export function stepIn(length: number, active: number, key: string): number {
  if (length === 0) return -1;
  if (key === 'ArrowDown') return (active + 1) % length;
  return active <= 0 ? length - 1 : active - 1;
}
