import type { JSX } from 'preact';
import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { WireEntry } from '../../wire.ts';
import type { NumberedEntry } from './model.ts';

/** So many entries are drawn; the filter finds the others. */
const MOST_DRAWN = 200;
const HEARTBEATS = new Set([1, 11]);

const twoDigits = (number: number) => String(number).padStart(2, '0');

function clock(at: number): string {
  const date = new Date(at);
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits);
  return `${parts.join(':')}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

/** What an entry is in a line: for a request with how it was answered. */
function summary(entry: WireEntry): string {
  switch (entry.kind) {
    case 'request':
      return `${entry.method} ${entry.path} → ${entry.status === 0 ? 'broken off' : entry.status}${entry.isFault ? ' (injected fault)' : ''}`;
    case 'event':
      return `${entry.direction === 'to bot' ? 'to the bot' : 'from the bot'}: ${entry.name ?? `opcode ${entry.op}`}`;
    case 'close':
      return `gateway closed with code ${entry.code}`;
  }
}

/** Whether what was sent is as Discord wants it. */
function verdict(entry: WireEntry): string | null {
  if (entry.kind !== 'request') return null;
  return entry.status >= 400 ? `refused${entry.code === null ? '' : `, code ${entry.code}`}` : 'valid';
}

const textOf = (entry: WireEntry) => JSON.stringify(entry, null, 2);

/** Everything that goes over the wire between bot and emulator, to be filtered and copied. */
export function WireView({
  entries,
  onClose,
}: {
  readonly entries: readonly NumberedEntry[];
  readonly onClose: () => void;
}): JSX.Element {
  const [filter, setFilter] = useState('');
  const [kind, setKind] = useState('all');
  const [said, say] = useState('');
  const wanted = filter.trim().toLowerCase();
  const isShown = ({ entry }: NumberedEntry) => {
    if (kind === 'requests' && entry.kind !== 'request') return false;
    if (kind === 'events' && entry.kind === 'request') return false;
    if (kind === 'refused' && verdict(entry) !== null && verdict(entry) === 'valid') return false;
    if (kind === 'refused' && entry.kind !== 'request') return false;
    if (wanted === '' && entry.kind === 'event' && HEARTBEATS.has(entry.op)) return false;
    return wanted === '' || `${summary(entry)} ${JSON.stringify(entry)}`.toLowerCase().includes(wanted);
  };
  const shown = entries.filter(isShown);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say('Copied.');
    } catch {
      say('The browser did not let the page copy.');
    }
  };
  return (
    <aside class="wire" aria-label="Wire">
      <header>
        <h2>Wire</h2>
        <button type="button" class="plain" onClick={onClose}>
          Close
        </button>
      </header>
      <div class="row">
        <input
          type="search"
          aria-label="Filter"
          placeholder="Filter"
          value={filter}
          onInput={({ currentTarget }) => setFilter(currentTarget.value)}
        />
        <select aria-label="Kind" value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value)}>
          <option value="all">All</option>
          <option value="requests">Requests</option>
          <option value="events">Gateway</option>
          <option value="refused">Refused</option>
        </select>
        <button
          type="button"
          class="button secondary"
          onClick={() => void copy(shown.map(({ entry }) => textOf(entry)).join('\n'))}
        >
          Copy all
        </button>
        <span role="status" class="note">
          {said}
        </span>
      </div>
      <p class="note">
        {shown.length > MOST_DRAWN ? `The latest ${MOST_DRAWN} of ${shown.length}` : `${shown.length}`} entries, latest
        first. Heartbeats are shown where they are asked for. Tokens are masked.
      </p>
      <ul>
        {shown
          .slice(-MOST_DRAWN)
          .reverse()
          .map(({ number, entry }) => (
            <EntryView key={number} entry={entry} onCopy={copy} />
          ))}
      </ul>
    </aside>
  );
}

const EntryView = memo(
  ({ entry, onCopy }: { readonly entry: WireEntry; readonly onCopy: (text: string) => void }): JSX.Element => {
    const [isOpen, setOpen] = useState(false);
    const judged = verdict(entry);
    return (
      <li>
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            <span class="note">{clock(entry.at)}</span> <span class="what">{summary(entry)}</span>{' '}
            {judged !== null && <span class={judged === 'valid' ? 'verdict valid' : 'verdict refused'}>{judged}</span>}
          </summary>
          {isOpen && (
            <>
              <button type="button" class="plain" onClick={() => onCopy(textOf(entry))}>
                Copy
              </button>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
              <pre tabIndex={0}>{textOf(entry)}</pre>
            </>
          )}
        </details>
      </li>
    );
  },
  (before, now) => before.entry === now.entry,
);
