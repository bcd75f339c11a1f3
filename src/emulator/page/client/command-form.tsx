import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CommandOption } from '../../command.ts';
import type { Choice } from '../../interaction.ts';
import type { ChannelName, PersonName } from '../../world.ts';
import type { CommandView, TypedValue } from '../protocol.ts';
import { useActing } from './acting.ts';
import type { Connection } from './connection.ts';
import { OptionField } from './option-field.tsx';
import { type Filled, sentValue } from './option-value.ts';

interface Props {
  readonly connection: Connection;
  readonly command: CommandView;
  readonly as: PersonName;
  readonly channel: ChannelName;
  readonly onLeave: () => void;
}

/** A command that was chosen, with a field for each of its options. */
export function CommandForm({ connection, command, as, channel, onLeave }: Props): JSX.Element {
  const { take } = useActing();
  const { options, path } = command;
  const [filled, fill] = useState<Readonly<Record<string, Filled>>>({});
  const [added, add] = useState<readonly string[]>([]);
  const [problem, complain] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const formRef = useRef<HTMLFormElement>(null);
  const isShown = ({ name, required }: CommandOption) => required === true || added.includes(name);
  const shown = options.filter(isShown);
  const focusOn = (name: string | undefined) =>
    formRef.current?.querySelector<HTMLElement>(name === undefined ? 'button.run' : `[data-option="${name}"]`)?.focus();
  // The first field is focused as the command is chosen, later each one that is added.
  const newest = added.at(-1) ?? options.find(isShown)?.name;
  // Before the browser draws, so that nothing typed meanwhile is lost.
  useLayoutEffect(() => void focusOn(newest), [newest]);

  const values = (except?: string): Record<string, TypedValue> =>
    Object.fromEntries(
      options.flatMap((option) => {
        const value = option.name === except ? undefined : sentValue(option, filled[option.name]);
        return value === undefined ? [] : [[option.name, value] as const];
      }),
    );
  const offer = async (focused: string, value: string): Promise<readonly Choice[]> => {
    const doing = { do: 'autocomplete', as, channel, command: path, options: values(focused), focused, value } as const;
    const outcome = await connection.perform(doing);
    return 'done' in outcome ? (outcome.done.choices ?? []) : [];
  };
  const run = async () => {
    if (isBusy) return;
    const missing = shown.find(
      (option) => option.required === true && sentValue(option, filled[option.name]) === undefined,
    );
    if (missing !== undefined) {
      complain(`"${missing.name}" has to be filled in: ${missing.description}.`);
      focusOn(missing.name);
      return;
    }
    setBusy(true);
    complain(null);
    const running = connection.perform({ do: 'run', as, channel, command: path, options: values() });
    // What was not sent stays to be mended; what was sent is answered in the channel.
    const early = await Promise.race([running, new Promise<null>((resolve) => setTimeout(resolve, 400, null))]);
    if (early !== null && 'problem' in early && !early.wasSent) {
      setBusy(false);
      complain(early.problem);
      return;
    }
    onLeave();
    take(early ?? (await running));
  };
  return (
    <form
      ref={formRef}
      class="composer command"
      aria-label={`/${path}`}
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onLeave();
      }}
    >
      <p class="chosen">
        <span class="mention">/{path}</span> <span class="detail">{command.description}</span>
      </p>
      {shown.map((option) => (
        <OptionField
          key={option.name}
          option={option}
          filled={filled[option.name]}
          offer={offer}
          onChange={(value) => fill((before) => ({ ...before, [option.name]: value }))}
          onRemove={
            option.required === true
              ? null
              : () => {
                  add((before) => before.filter((name) => name !== option.name));
                  fill(({ [option.name]: _removed, ...rest }) => rest);
                }
          }
        />
      ))}
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        {options
          .filter((option) => !isShown(option))
          .map(({ name, description }) => (
            <button
              key={name}
              type="button"
              class="button secondary"
              title={description}
              onClick={() => add((before) => [...before, name])}
            >
              + {name}
            </button>
          ))}
        <button type="submit" class="button primary run" aria-busy={isBusy}>
          Send
        </button>
        <button type="button" class="plain" onClick={onLeave}>
          Cancel
        </button>
      </div>
    </form>
  );
}
