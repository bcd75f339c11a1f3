import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { COMPONENT, type Component } from '../../component.ts';
import type { FormView } from '../protocol.ts';
import { useActing } from './acting.ts';
import type { Connection } from './connection.ts';
import { Markdown } from './markdown-view.tsx';

type Values = Readonly<Record<string, string | readonly string[]>>;

/** A form that the bot asks to be filled in. */
export function FormDialog({
  form,
  connection,
  onClose,
}: {
  readonly form: FormView;
  readonly connection: Connection;
  readonly onClose: () => void;
}): JSX.Element {
  const { take } = useActing();
  const [values, setValues] = useState<Values>({});
  const [problem, complain] = useState<string | null>(null);
  const dialogRef = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => dialogRef.current?.showModal(), []);
  const send = async () => {
    const outcome = await connection.perform({ do: 'submit', interactionId: form.interactionId, values });
    if ('problem' in outcome && !outcome.wasSent) return complain(outcome.problem);
    onClose();
    take(outcome);
  };
  return (
    <dialog ref={dialogRef} aria-labelledby={titleId} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <h2 id={titleId}>{form.title}</h2>
        {form.components.map((part, at) => (
          <Part
            key={part.id ?? at}
            part={part}
            label={null}
            onChange={(customId, value) => setValues((before) => ({ ...before, [customId]: value }))}
          />
        ))}
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <div class="row">
          <button type="submit" class="button primary">
            Submit
          </button>
          <button type="button" class="button secondary" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}

interface PartProps {
  readonly part: Component;
  readonly label: Component | null;
  readonly onChange: (customId: string, value: string | readonly string[]) => void;
}

const PARAGRAPH = 2;

function Part({ part, label, onChange }: PartProps): JSX.Element | null {
  const id = useId();
  const customId = part.custom_id ?? '';
  const name = label?.label ?? part.label ?? part.placeholder ?? customId;
  const head = (
    <>
      <label for={id}>
        {name}
        {part.required !== false && <span class="required"> required</span>}
      </label>
      {label?.description && <p class="detail">{label.description}</p>}
    </>
  );
  switch (part.type) {
    case COMPONENT.row:
      return (
        <>
          {(part.components ?? []).map((inner, at) => (
            <Part key={inner.id ?? at} part={inner} label={null} onChange={onChange} />
          ))}
        </>
      );
    case COMPONENT.label:
      return part.component === undefined ? null : <Part part={part.component} label={part} onChange={onChange} />;
    case COMPONENT.textDisplay:
      return <Markdown text={part.content ?? ''} />;
    case COMPONENT.textInput: {
      const shared = {
        id,
        'data-field': customId,
        defaultValue: part.value ?? '',
        placeholder: part.placeholder ?? '',
        minLength: part.min_length ?? 0,
        maxLength: part.max_length ?? 4000,
        required: part.required !== false,
      };
      return (
        <div class="option">
          {head}
          {part.style === PARAGRAPH ? (
            <textarea {...shared} rows={6} onInput={({ currentTarget }) => onChange(customId, currentTarget.value)} />
          ) : (
            <input {...shared} type="text" onInput={({ currentTarget }) => onChange(customId, currentTarget.value)} />
          )}
        </div>
      );
    }
    case COMPONENT.stringSelect: {
      const isSeveral = (part.max_values ?? 1) > 1;
      return (
        <div class="option">
          {head}
          <select
            id={id}
            data-field={customId}
            multiple={isSeveral}
            onChange={({ currentTarget }) =>
              onChange(
                customId,
                [...currentTarget.selectedOptions].map(({ value }) => value).filter((value) => value !== ''),
              )
            }
          >
            {!isSeveral && <option value="">{part.placeholder ?? 'Choose'}</option>}
            {(part.options ?? []).map((option) => (
              <option key={option.value} value={option.value} selected={option.default === true}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      );
    }
    default:
      return <p class="subtext">A field of type {part.type}, which the emulator does not draw.</p>;
  }
}
