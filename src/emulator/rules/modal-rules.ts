import { COMPONENT, walkComponents } from '../component.ts';
import type { Modal } from '../interaction.ts';
import type { Rule } from './rule.ts';

const TOP_COMPONENTS = 5;

/** What holds for modals beyond the published schemas. */
export const MODAL_RULES: readonly Rule<Modal>[] = [
  {
    name: 'a modal has 1 to 5 components',
    *check({ components }) {
      if (components.length <= TOP_COMPONENTS) return;
      const message = `Must be between 1 and ${TOP_COMPONENTS} in length.`;
      yield { path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message };
    },
  },
  {
    name: 'a text input is labelled once: by itself in a row, or by the label around it',
    *check({ components }) {
      for (const { component, path, parent } of walkComponents(components)) {
        if (component.type !== COMPONENT.textInput) continue;
        const place = [...path, 'label'];
        if (parent?.type === COMPONENT.row && !component.label) {
          yield { path: place, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
        }
        if (parent?.type === COMPONENT.label && component.label) {
          const message = 'A text input in a label component has no label of its own.';
          yield { path: place, code: 'TEXT_INPUT_LABEL_NOT_ALLOWED', message };
        }
      }
    },
  },
  {
    name: 'a text input can be filled in, and its first value is within its limits',
    *check({ components }) {
      for (const { component, path } of walkComponents(components)) {
        if (component.type !== COMPONENT.textInput) continue;
        const least = component.min_length ?? 0;
        const most = component.max_length ?? 4000;
        if (least > most) {
          const message = 'Must be equal to or less than max_length.';
          yield { path: [...path, 'min_length'], code: 'TEXT_INPUT_LENGTHS_INVALID', message };
        }
        const { value } = component;
        if (value && (value.length > most || value.length < least)) {
          const message = `Must be between ${least} and ${most} in length.`;
          yield { path: [...path, 'value'], code: 'BASE_TYPE_BAD_LENGTH', message };
        }
      }
    },
  },
];
