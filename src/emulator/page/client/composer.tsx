import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChannelName, PersonName } from '../../world.ts';
import type { CommandView } from '../protocol.ts';
import { useActing } from './acting.ts';
import { CommandForm } from './command-form.tsx';
import type { Connection } from './connection.ts';
import { Listbox, offerId, stepIn } from './listbox.tsx';

interface Props {
  readonly connection: Connection;
  readonly commands: readonly CommandView[];
  readonly as: PersonName;
  readonly channel: ChannelName;
}

/** Where somebody types: a message, or a command with its options. */
export function Composer({ connection, commands, as, channel }: Props): JSX.Element {
  const { take, say, place } = useActing();
  const [text, setText] = useState('');
  const [chosen, choose] = useState<CommandView | null>(null);
  const [isClosed, close] = useState(false);
  const [active, setActive] = useState(0);
  const inputRef = useRef<HTMLInputElement>(null);
  const wantsFocus = useRef(false);
  const listId = useId();
  useLayoutEffect(() => {
    if (chosen === null && wantsFocus.current) inputRef.current?.focus();
    wantsFocus.current = true;
  }, [chosen]);
  // A command that the bot does not offer any more, or not to somebody else, cannot be run.
  const current = chosen === null ? null : (commands.find(({ path }) => path === chosen.path) ?? null);
  if (current !== null)
    return (
      <CommandForm
        key={current.path}
        connection={connection}
        command={current}
        as={as}
        channel={channel}
        onLeave={() => {
          setText('');
          choose(null);
        }}
      />
    );

  const typed = text.startsWith('/') ? text.slice(1).toLowerCase().trimEnd() : null;
  const fitting =
    typed === null
      ? []
      : commands
          .filter(({ path }) => path.toLowerCase().includes(typed))
          .sort((a, b) => Number(b.path.startsWith(typed)) - Number(a.path.startsWith(typed)));
  const isOpen = fitting.length > 0 && !isClosed;
  const at = Math.min(active, fitting.length - 1);
  const pick = (which: number) => {
    const command = fitting[which];
    if (command !== undefined) choose(command);
  };
  const mayWrite = place.people.find(({ name }) => name === as)?.mayWrite === true;
  const send = async () => {
    if (typed !== null) {
      say(`There is no command ${text.trim()} for the ${as} here.`);
      return;
    }
    if (text.trim() === '') return;
    if (take(await connection.perform({ do: 'say', as, channel, content: text }))) setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) close(true);
    else if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))
      setActive(stepIn(fitting.length, at, event.key));
    else if (isOpen && (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) pick(at);
    else if (event.key === 'Enter') void send();
    else return;
    event.preventDefault();
  };
  return (
    <div class="composer">
      {isOpen && (
        <Listbox
          id={listId}
          label="Commands"
          active={at}
          offers={fitting.map(({ path, description, options }) => ({
            key: path,
            title: `/${path}`,
            more: options.map(({ name, required }) => (required === true ? name : `[${name}]`)).join(' '),
            detail: description,
          }))}
          onPick={pick}
          onHover={setActive}
        />
      )}
      {typed !== null && fitting.length === 0 && (
        <p class="hint" role="status">
          {commands.length === 0 ? 'The bot has registered no commands yet.' : 'No command begins like this.'}
        </p>
      )}
      <input
        ref={inputRef}
        type="text"
        class="main"
        value={text}
        placeholder={mayWrite ? 'Type / for the commands, or a message' : 'Type / for the commands'}
        aria-label={`Message in ${channel}; type a slash for the commands`}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen && at >= 0 ? offerId(listId, at) : undefined}
        autocomplete="off"
        spellcheck={false}
        maxLength={2000}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          close(false);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
