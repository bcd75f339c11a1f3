import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { BUTTON_STYLE, COMPONENT, type Component } from '../../component.ts';
import { useActing } from './acting.ts';
import { Link, Markdown } from './markdown-view.tsx';

interface Props {
  readonly message: string;
  readonly component: Component;
}

/** A component of a message, with all that is in it. */
export function ComponentView({ message, component }: Props): JSX.Element {
  switch (component.type) {
    case COMPONENT.container:
      return <div class={component.spoiler ? 'container covered' : 'container'}>{inner(message, component)}</div>;
    case COMPONENT.section:
      return (
        <div class="section">
          <div>{inner(message, component)}</div>
          {component.accessory && <ComponentView message={message} component={component.accessory} />}
        </div>
      );
    case COMPONENT.textDisplay:
      return <Markdown text={component.content ?? ''} />;
    case COMPONENT.separator:
      return <hr />;
    case COMPONENT.row:
      return <div class="row">{inner(message, component)}</div>;
    case COMPONENT.button:
      return <ButtonView message={message} component={component} />;
    case COMPONENT.stringSelect:
      return <SelectView message={message} component={component} />;
    case COMPONENT.thumbnail:
      return <MediaView url={component.media?.url} description={component.description} />;
    case COMPONENT.mediaGallery:
      return (
        <div>
          {(component.items ?? []).map((item, at) => (
            <MediaView key={at} url={item.media.url} description={item.description} />
          ))}
        </div>
      );
    case COMPONENT.file:
      return <MediaView url={component.file?.url} description={null} />;
    default:
      return <p class="subtext">A component of type {component.type}, which the emulator does not draw.</p>;
  }
}

const inner = (message: string, { components = [] }: Component): JSX.Element[] =>
  components.map((part, at) => <ComponentView key={part.id ?? at} message={message} component={part} />);

/** Nothing is loaded from elsewhere: a picture is its description and a link. */
function MediaView({
  url = '',
  description,
}: {
  readonly url: string | undefined;
  readonly description: string | null | undefined;
}): JSX.Element {
  return (
    <p class="subtext">
      <Link address={url}>{description || url}</Link>
    </p>
  );
}

const STYLE_NAMES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

function ButtonView({ message, component }: Props): JSX.Element {
  const { press } = useActing();
  const [isBusy, setBusy] = useState(false);
  const { custom_id: customId, style = 2 } = component;
  const label = [component.emoji?.name, component.label].filter(Boolean).join(' ');
  if (style === BUTTON_STYLE.link)
    return (
      <span class="button link">
        <Link address={component.url ?? ''}>{label}</Link>
      </span>
    );
  return (
    <button
      type="button"
      class={`button ${STYLE_NAMES[style] ?? 'secondary'}`}
      disabled={component.disabled === true || customId == null}
      aria-busy={isBusy}
      onClick={async () => {
        if (isBusy || customId == null) return;
        setBusy(true);
        await press(message, customId);
        setBusy(false);
      }}
    >
      {label}
    </button>
  );
}

function SelectView({ message, component }: Props): JSX.Element {
  const { select } = useActing();
  const id = useId();
  const [chosen, choose] = useState<readonly string[]>([]);
  const { custom_id: customId, options = [], min_values: least, max_values: most } = component;
  const label = component.placeholder ?? 'Choose';
  const isSeveral = (most ?? 1) > 1;
  const isDisabled = component.disabled === true || customId == null;
  const send = (values: readonly string[]) => {
    if (customId != null) void select(message, customId, values);
  };
  if (isSeveral)
    return (
      <div class="select">
        <label for={id}>{label}</label>
        <select
          id={id}
          multiple
          disabled={isDisabled}
          onChange={({ currentTarget }) => choose([...currentTarget.selectedOptions].map(({ value }) => value))}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.default === true}>
              {option.description ? `${option.label}: ${option.description}` : option.label}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button secondary"
          disabled={isDisabled || chosen.length < (least ?? 1)}
          onClick={() => send(chosen)}
        >
          Send
        </button>
      </div>
    );
  return (
    <div class="select">
      <select
        aria-label={label}
        disabled={isDisabled}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          if (value === '') return;
          send([value]);
          if (!options.some((option) => option.default === true)) currentTarget.value = '';
        }}
      >
        {!options.some((option) => option.default === true) && (
          <option key="" value="">
            {label}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.default === true}>
            {option.description ? `${option.label}: ${option.description}` : option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
