import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { COMMAND } from '../../command.ts';
import type { ChannelName, PersonName } from '../../world.ts';
import type { CommandView, PlaceView } from '../protocol.ts';
import { type Acting, ActingContext } from './acting.ts';
import { Composer } from './composer.tsx';
import { type Connection, connect, type Outcome } from './connection.ts';
import { FormDialog } from './form-dialog.tsx';
import { MessageList } from './message-list.tsx';
import { after, BEGINNING, type Model, shownMessages } from './model.ts';
import { WireView } from './wire-view.tsx';

/** The whole page. */
export function App(): JSX.Element {
  const [model, happen] = useReducer(after, BEGINNING);
  const connection = useMemo(
    () =>
      connect(
        (push) => happen({ type: 'push', push }),
        (isOpen) => happen({ type: 'line', isOpen }),
      ),
    [],
  );
  const { as, channel, place } = model;
  const commands = useCommands(connection, model);
  const standpoint = useRef({ as, channel });
  standpoint.current = { as, channel };

  const say = useCallback((text: string) => {
    const notice = { id: `notice-${crypto.randomUUID()}`, ...standpoint.current, text };
    happen({ type: 'notice', notice });
  }, []);
  const take = useCallback((outcome: Outcome): boolean => {
    if ('problem' in outcome) {
      say(outcome.problem);
      return false;
    }
    if (outcome.done.form !== undefined) happen({ type: 'set', change: { form: outcome.done.form } });
    return true;
  }, []);
  const acting = useMemo((): Acting | null => {
    if (place === null) return null;
    return {
      place,
      take,
      say,
      press: async (message, customId) => {
        take(await connection.perform({ do: 'press', as: standpoint.current.as, message, customId }));
      },
      select: async (message, customId, values) => {
        take(await connection.perform({ do: 'select', as: standpoint.current.as, message, customId, values }));
      },
      runOn: async (target, command) => {
        take(await connection.perform({ do: 'run', ...standpoint.current, command, options: {}, target }));
      },
      dismiss: (id) => happen({ type: 'dismiss', id }),
    };
  }, [place]);

  if (acting === null || place === null)
    return (
      <main class="waiting">
        <p role="status">Connecting to the local emulator…</p>
      </main>
    );
  const messageCommands = commands.filter(({ type }) => type === COMMAND.message).map(({ path }) => path);
  return (
    <ActingContext.Provider value={acting}>
      <div class={model.isWireOpen ? 'page with-wire' : 'page'}>
        <TopBar model={model} place={place} onSet={(change) => happen({ type: 'set', change })} />
        <Status model={model} />
        <main>
          <MessageList
            key={`${as} ${channel}`}
            messages={shownMessages(model)}
            notices={model.notices.filter((notice) => notice.as === as && notice.channel === channel)}
            commands={messageCommands}
            topic={place.channels.find(({ name }) => name === channel)?.topic ?? ''}
            channel={channel}
          />
          <Composer
            key={`composer ${as} ${channel}`}
            connection={connection}
            commands={commands.filter(({ type }) => type === COMMAND.slash)}
            as={as}
            channel={channel}
          />
        </main>
        {model.isWireOpen && (
          <WireView entries={model.wire} onClose={() => happen({ type: 'set', change: { isWireOpen: false } })} />
        )}
      </div>
      {model.form !== null && (
        <FormDialog
          key={model.form.interactionId}
          form={model.form}
          connection={connection}
          onClose={() => happen({ type: 'set', change: { form: null } })}
        />
      )}
    </ActingContext.Provider>
  );
}

/** The commands that the present person is offered in the present channel, as the bot has registered them. */
function useCommands(connection: Connection, { as, channel, commandsVersion, line }: Model): readonly CommandView[] {
  const [commands, setCommands] = useState<readonly CommandView[]>([]);
  useEffect(() => {
    let isCurrent = true;
    if (line === 'open')
      void connection.perform({ do: 'commands', as, channel }).then((outcome) => {
        if (isCurrent && 'done' in outcome) setCommands(outcome.done.commands ?? []);
      });
    return () => {
      isCurrent = false;
    };
  }, [as, channel, commandsVersion, line]);
  return commands;
}

interface TopBarProps {
  readonly model: Model;
  readonly place: PlaceView;
  readonly onSet: (change: { as?: PersonName; channel?: ChannelName; isWireOpen?: boolean }) => void;
}

function TopBar({ model, place, onSet }: TopBarProps): JSX.Element {
  return (
    <header class="top">
      <h1>
        {place.guild} <span class="badge quiet">local emulator, not Discord</span>
      </h1>
      <nav aria-label="Channels">
        {place.channels.map(({ name }) => (
          <button
            key={name}
            type="button"
            class="channel"
            aria-current={name === model.channel ? 'page' : undefined}
            onClick={() => onSet({ channel: name })}
          >
            {name === 'dm' ? 'Direct' : `# ${name}`}
          </button>
        ))}
      </nav>
      <label class="identity">
        You are{' '}
        <select
          value={model.as}
          onChange={({ currentTarget }) => {
            const person = place.people.find(({ name }) => name === currentTarget.value);
            if (person !== undefined) onSet({ as: person.name });
          }}
        >
          {place.people.map(({ name, displayName }) => (
            <option key={name} value={name}>
              {displayName}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button secondary"
        aria-expanded={model.isWireOpen}
        onClick={() => onSet({ isWireOpen: !model.isWireOpen })}
      >
        Wire
      </button>
    </header>
  );
}

/** What is to be known of the line to the emulator and of the bot; said to screen readers as it changes. */
function Status({ model }: { readonly model: Model }): JSX.Element {
  const [wasLost, setWasLost] = useState(false);
  useEffect(() => {
    if (model.line === 'lost') setWasLost(true);
  }, [model.line]);
  const again = model.isStartedAnew
    ? 'Connected again. The emulator was started anew, so earlier messages are gone.'
    : 'Connected again.';
  const texts =
    model.line === 'open'
      ? [
          wasLost ? again : null,
          model.isBotConnected ? null : 'The bot is not connected. Its commands come as soon as it is.',
        ]
      : ['The connection to the emulator is lost. Trying again…'];
  const text = texts.filter((part) => part !== null).join(' ');
  useEffect(() => {
    if (!wasLost || model.line !== 'open') return;
    const timer = setTimeout(() => setWasLost(false), 6000);
    return () => clearTimeout(timer);
  }, [wasLost, model.line]);
  return (
    <div role="status" class={text === '' ? 'status' : 'status shown'}>
      {text}
    </div>
  );
}
