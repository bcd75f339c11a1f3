import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type CommandOption, OPTION } from '../../command.ts';
import type { Choice } from '../../interaction.ts';
import { useActing } from './acting.ts';
import { Listbox, offerId, stepIn } from './listbox.tsx';
import type { Filled } from './option-value.ts';

interface Props {
  readonly option: CommandOption;
  readonly filled: Filled | undefined;
  /** Asks the bot what it offers for what is typed. */
  readonly offer: (name: string, value: string) => Promise<readonly Choice[]>;
  readonly onChange: (filled: Filled) => void;
  /** Null for an option that has to be there. */
  readonly onRemove: (() => void) | null;
}

/** What goes into a field, by the type of its option. */
const TYPES: Readonly<Record<number, string>> = {
  [OPTION.string]: 'text',
  [OPTION.integer]: 'whole number',
  [OPTION.number]: 'number',
  [OPTION.boolean]: 'true or false',
  [OPTION.user]: 'person',
  [OPTION.mentionable]: 'person or role',
  [OPTION.channel]: 'channel',
  [OPTION.role]: 'role',
  [OPTION.attachment]: 'file',
};

/** The bot is asked only when nothing more has been typed for so long. */
const PAUSE = 120;

/** The field of one option, by its type. */
export function OptionField(props: Props): JSX.Element {
  const { option, onRemove } = props;
  const id = useId();
  return (
    <div class="option">
      <label for={id}>
        {option.name}
        <span class="required">
          {' '}
          {TYPES[option.type] ?? 'text'}
          {option.required === true && ', required'}
        </span>
      </label>
      <Field {...props} id={id} />
      {onRemove !== null && (
        <button type="button" class="plain" aria-label={`Remove ${option.name}`} onClick={onRemove}>
          ×
        </button>
      )}
      <p id={`${id}-about`} class="detail">
        {option.description}
      </p>
    </div>
  );
}

function Field(props: Props & { readonly id: string }): JSX.Element {
  const { option, filled, onChange, id } = props;
  const { place } = useActing();
  const shared = {
    id,
    'data-option': option.name,
    'aria-describedby': `${id}-about`,
    'aria-required': option.required === true,
  };
  switch (option.type) {
    case OPTION.boolean:
      return <Choices shared={shared} filled={filled} onChange={onChange} all={['true', 'false']} />;
    case OPTION.user:
    case OPTION.mentionable:
      return <Choices shared={shared} filled={filled} onChange={onChange} all={place.people.map(({ name }) => name)} />;
    case OPTION.channel:
      return (
        <Choices
          shared={shared}
          filled={filled}
          onChange={onChange}
          all={place.channels.map(({ name }) => name).filter((name) => name !== 'dm')}
        />
      );
    case OPTION.attachment:
      return (
        <input
          {...shared}
          type="file"
          onChange={async ({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file === undefined) return onChange({ text: '' });
            const base64 = await toBase64(file);
            onChange({
              text: file.name,
              file: { name: file.name, contentType: file.type || 'application/octet-stream', base64 },
            });
          }}
        />
      );
    default:
      return <TextField {...props} shared={shared} />;
  }
}

type Shared = Readonly<Record<string, string | boolean>>;

function Choices({
  shared,
  filled,
  onChange,
  all,
}: {
  readonly shared: Shared;
  readonly filled: Filled | undefined;
  readonly onChange: (filled: Filled) => void;
  readonly all: readonly string[];
}): JSX.Element {
  return (
    <select
      {...shared}
      value={filled?.text ?? ''}
      onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
    >
      <option value="">Choose</option>
      {all.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}

function TextField({
  option,
  filled,
  offer,
  onChange,
  id,
  shared,
}: Props & { readonly id: string; readonly shared: Shared }): JSX.Element {
  const [offers, setOffers] = useState<readonly Choice[]>([]);
  const [active, setActive] = useState(-1);
  const [isFocused, setFocused] = useState(false);
  const [isClosed, close] = useState(false);
  const latest = useRef(0);
  const text = filled?.text ?? '';
  const listId = `${id}-list`;
  const fixed = option.choices ?? [];
  const isOffered = option.autocomplete === true;
  const isPicked = filled?.picked !== undefined;
  useEffect(() => {
    if (!isFocused || !isOffered || isPicked) return;
    latest.current += 1;
    const asked = latest.current;
    const timer = setTimeout(async () => {
      const choices = await offer(option.name, text);
      if (asked !== latest.current) return;
      setOffers(choices);
      setActive(-1);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, isFocused, isOffered, isPicked]);
  const fitting = isOffered
    ? offers
    : fixed.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()) || isPicked);
  const isOpen = isFocused && !isClosed && !isPicked && fitting.length > 0;
  const pick = (at: number) => {
    const choice = fitting[at];
    if (choice === undefined) return;
    onChange({ text: choice.name, picked: choice.value });
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) {
      if (event.key === 'ArrowDown' && fitting.length > 0) {
        close(false);
        event.preventDefault();
      }
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setActive(stepIn(fitting.length, active, event.key));
    else if (event.key === 'Escape') close(true);
    else if (event.key === 'Enter' && active >= 0) pick(active);
    else if (event.key === 'Tab' && !event.shiftKey && active >= 0) return pick(active);
    else return;
    event.preventDefault();
  };
  const hasList = isOffered || fixed.length > 0;
  const combobox = hasList
    ? ({
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': isOpen,
        'aria-controls': isOpen ? listId : undefined,
        'aria-activedescendant': isOpen && active >= 0 ? offerId(listId, active) : undefined,
      } as const)
    : {};
  const isNumber = option.type === OPTION.integer || option.type === OPTION.number;
  return (
    <div class="field">
      {isOpen && (
        <Listbox
          id={listId}
          label={`Offers for ${option.name}`}
          active={active}
          offers={fitting.map(({ name, value }) => ({ key: String(value), title: name }))}
          onPick={pick}
          onHover={setActive}
        />
      )}
      <input
        {...shared}
        type="text"
        inputMode={isNumber ? 'decimal' : 'text'}
        value={text}
        minLength={option.min_length ?? undefined}
        maxLength={option.max_length ?? 6000}
        {...combobox}
        autocomplete="off"
        onInput={({ currentTarget }) => {
          onChange({ text: currentTarget.value });
          close(false);
        }}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** A file's bytes, as JSON can carry them. */
async function toBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const PART = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += PART) binary += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(binary);
}
