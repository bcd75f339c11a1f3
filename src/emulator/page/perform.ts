import type { Answer } from '../user/answer.ts';
import { NoResponseError, NotSentError } from '../user/errors.ts';
import type { OptionValue } from '../user/option-values.ts';
import type { UserSide } from '../user/user-side.ts';
import type { Doing, Done, Reply, Request, TypedValue } from './protocol.ts';
import { commandViews } from './views.ts';

/** Forms that are open on some page are remembered, but no more than this many. */
const MOST_FORMS = 100;

/** Does what is asked for on a page. Never throws. */
export type Perform = (request: Request) => Promise<Reply>;

/** Lets pages act in an emulator. */
export function createPerformer(people: UserSide): Perform {
  const forms = new Map<string, Answer>();

  /** The form that an answer is, if it is one. */
  function formOf(answer: Answer): Done {
    if (answer.modal === null) return {};
    forms.set(answer.interactionId, answer);
    const [oldest] = forms.keys();
    if (forms.size > MOST_FORMS && oldest !== undefined) forms.delete(oldest);
    return { form: { ...answer.modal, interactionId: answer.interactionId } };
  }

  async function perform(doing: Doing): Promise<Done> {
    switch (doing.do) {
      case 'commands':
        return { commands: commandViews(people, doing.as, doing.channel) };
      case 'run': {
        const { as, channel, command, options, target } = doing;
        const request = { as, channel, command, options: toValues(options) };
        return formOf(await people.run(target === undefined ? request : { ...request, target }));
      }
      case 'autocomplete': {
        const { as, channel, command, options, focused, value } = doing;
        const typed = { as, channel, command, options: toValues(options), focused, value };
        return { choices: await people.autocomplete(typed) };
      }
      case 'press':
        return formOf(await people.press(doing.message, doing.customId, { as: doing.as }));
      case 'select':
        return formOf(await people.select(doing.message, doing.customId, doing.values, { as: doing.as }));
      case 'submit': {
        const opener = forms.get(doing.interactionId);
        if (opener === undefined) throw new NotSentError('This form is not open any more.');
        const answer = await people.submitModal(opener, doing.values);
        forms.delete(doing.interactionId);
        return formOf(answer);
      }
      case 'say':
        people.say(doing.content, { as: doing.as, channel: doing.channel });
        return {};
    }
  }

  return async ({ id, doing }) => {
    try {
      return { id, done: await perform(doing) };
    } catch (error) {
      if (error instanceof NotSentError) return { id, problem: error.message, wasSent: false };
      const problem = error instanceof NoResponseError ? error.message : `The emulator failed: ${error}`;
      return { id, problem, wasSent: true };
    }
  };
}

function toValues(options: Readonly<Record<string, TypedValue>>): Record<string, OptionValue> {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      typeof value === 'object'
        ? { name: value.name, contentType: value.contentType, content: Buffer.from(value.base64, 'base64') }
        : value,
    ]),
  );
}
