import { OPTION } from '../command.ts';
import type { Choice } from '../interaction.ts';
import type { Rule } from './rule.ts';

const VALUE_LENGTH = 100;

/** Choices that the bot offers, and the type of the option for which it does. */
export interface OfferedChoices {
  readonly choices: readonly (Choice | null)[];
  readonly optionType: number;
}

/** What holds for autocompletion beyond the published schemas. */
export const AUTOCOMPLETE_RULES: readonly Rule<OfferedChoices>[] = [
  {
    name: 'every choice is there',
    *check({ choices }) {
      for (const [index, choice] of choices.entries()) {
        if (choice !== null) continue;
        yield { path: ['choices', index], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
      }
    },
  },
  {
    name: 'values have the type of the option',
    *check({ choices, optionType }) {
      const expected = optionType === OPTION.string ? 'string' : 'number';
      for (const [index, choice] of choices.entries()) {
        if (choice === null || typeof choice.value === expected) continue;
        const message = `Could not interpret the value as ${expected}.`;
        yield { path: ['choices', index, 'value'], code: 'STRING_TYPE_CONVERT', message };
      }
    },
  },
  {
    name: 'values have at most 100 characters',
    *check({ choices }) {
      for (const [index, choice] of choices.entries()) {
        if (String(choice?.value ?? '').length <= VALUE_LENGTH) continue;
        const message = `Must be ${VALUE_LENGTH} or fewer in length.`;
        yield { path: ['choices', index, 'value'], code: 'BASE_TYPE_MAX_LENGTH', message };
      }
    },
  },
];
