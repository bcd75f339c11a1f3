import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { MessageView as Message } from '../protocol.ts';
import { useActing } from './acting.ts';
import { MessageView } from './message-view.tsx';
import type { Notice } from './model.ts';

interface Props {
  readonly messages: readonly Message[];
  readonly notices: readonly Notice[];
  /** The commands of the menu that messages have. */
  readonly commands: readonly string[];
  readonly channel: string;
  readonly topic: string;
}

/** So near to its end the list goes on to its new end by itself. */
const NEAR_END = 120;

/** The messages of a channel, oldest first, kept at its end while somebody reads there. */
export function MessageList({ messages, notices, commands, channel, topic }: Props): JSX.Element {
  const { dismiss, place } = useActing();
  const listRef = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useEffect(() => {
    const list = listRef.current;
    if (list !== null && isAtEnd.current) list.scrollTop = list.scrollHeight;
  }, [messages, notices]);
  const menu = useSame(commands);
  return (
    <div
      ref={listRef}
      class="messages"
      role="log"
      aria-label={`Messages in ${channel}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        isAtEnd.current = scrollTop + clientHeight > scrollHeight - NEAR_END;
      }}
    >
      <div class="welcome">
        <h2>{channel === 'dm' ? 'Direct messages' : `# ${channel}`}</h2>
        <p>{topic}</p>
        {messages.length === 0 && (
          <p>
            Nothing is said here yet. Type <kbd>/</kbd> below to see what {place.bot} can do; <kbd>↑</kbd> <kbd>↓</kbd>{' '}
            choose, <kbd>Enter</kbd> takes, <kbd>Esc</kbd> leaves.
          </p>
        )}
      </div>
      {messages.map((message) => (
        <MessageView key={message.id} message={message} commands={menu} />
      ))}
      {notices.map(({ id, text }) => (
        <div key={id} class="message notice" role="alert">
          <p>{text}</p>
          <p class="note">
            Said by the emulator, only to you ·{' '}
            <button type="button" class="plain" onClick={() => dismiss(id)}>
              Dismiss
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}

/** The same list as before where nothing in it has changed, so that what depends on it is not drawn anew. */
function useSame(list: readonly string[]): readonly string[] {
  const kept = useRef(list);
  if (kept.current.join('\n') !== list.join('\n')) kept.current = list;
  return kept.current;
}
