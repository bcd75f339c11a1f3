import type { EmulatedMessage } from '../message.ts';
import { buttonsOf, selectsOf } from '../user/components.ts';

/** Something that a person can do with a message by typing its number, counted from 1. */
export type Action =
  | { readonly kind: 'button'; readonly customId: string; readonly label: string }
  | { readonly kind: 'option'; readonly customId: string; readonly value: string; readonly label: string };

/** All that can be done with a message: first its buttons, then the options of its selects. */
export function actionsOf(message: Pick<EmulatedMessage, 'components'>): readonly Action[] {
  const buttons = buttonsOf(message).flatMap(({ customId, disabled, label }): Action[] =>
    customId === null || disabled ? [] : [{ kind: 'button', customId, label }],
  );
  const options = selectsOf(message).flatMap(({ custom_id: customId, disabled, options: offered }): Action[] =>
    customId == null || disabled
      ? []
      : (offered ?? []).map(({ label, value }) => ({ kind: 'option', customId, value, label })),
  );
  return [...buttons, ...options];
}
