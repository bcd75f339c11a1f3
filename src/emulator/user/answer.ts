import { CALLBACK, FIRST_RESPONSE_WITHIN, type Interaction, type Modal, TOKEN_LASTS } from '../interaction.ts';
import { type EmulatedMessage, messageText } from '../message.ts';
import type { State } from '../state.ts';
import type { PersonName } from '../world.ts';
import { NoResponseError } from './errors.ts';

/** What the bot answered to one thing that a person did. It goes on showing the present state. */
export interface Answer {
  readonly interactionId: string;
  /** Who is answered. */
  readonly to: PersonName;
  /** The kind of first response, as Discord numbers it. */
  readonly callback: number;
  /** The message that answers: a new one, or the one that was updated. Throws where a modal did. */
  readonly message: EmulatedMessage;
  /** The text of that message. */
  readonly text: string;
  readonly ephemeral: boolean;
  /** All versions of that message, oldest first; the first of a deferred reply is the one that is `thinking`. */
  readonly versions: readonly EmulatedMessage[];
  /** Further messages. */
  readonly followUps: readonly EmulatedMessage[];
  /** The form that was shown instead of a message. */
  readonly modal: Modal | null;
  /**
   * Resolves as soon as a check holds, now or after one of the bot's later edits and follow-ups.
   *
   * @throws {NoResponseError} where it does not until the bot cannot edit any more
   */
  until(check: (answer: Answer) => boolean): Promise<Answer>;
}

/** The answer to an interaction, which follows what the bot does with it later. */
export function createAnswer(state: State, interaction: Interaction): Answer {
  const message = () => {
    const found = interaction.originalId === null ? undefined : state.messages.get(interaction.originalId);
    if (found === undefined) throw new Error('The bot answered with no message.');
    return found;
  };
  const answer: Answer = {
    interactionId: interaction.id,
    to: interaction.person.name,
    get callback() {
      return interaction.callback ?? 0;
    },
    get message() {
      return message();
    },
    get text() {
      return messageText(message());
    },
    get ephemeral() {
      return message().ephemeral;
    },
    get versions() {
      return interaction.originalId === null ? [] : state.messages.versions(interaction.originalId);
    },
    get followUps() {
      return interaction.followUpIds.flatMap((id) => state.messages.get(id) ?? []);
    },
    get modal() {
      return interaction.modal;
    },
    until: async (check) => {
      await waitUntil(state, interaction, TOKEN_LASTS, () => check(answer));
      return answer;
    },
  };
  return answer;
}

/**
 * Resolves as soon as the bot's answer is final: a message that is more than a deferral, a modal, or choices.
 *
 * @throws {NoResponseError} where there is no first response in time, or nothing follows a deferral
 */
export async function untilAnswered(state: State, interaction: Interaction): Promise<Answer> {
  const source = interaction.sourceId === null ? 0 : state.messages.versions(interaction.sourceId).length;
  await waitUntil(state, interaction, FIRST_RESPONSE_WITHIN, () => interaction.callback !== null);
  await waitUntil(state, interaction, TOKEN_LASTS, () => isSettled(state, interaction, source));
  return createAnswer(state, interaction);
}

/** Resolves as soon as there is a first response of any kind. @throws {NoResponseError} */
export async function untilAcknowledged(state: State, interaction: Interaction): Promise<Answer> {
  await waitUntil(state, interaction, FIRST_RESPONSE_WITHIN, () => interaction.callback !== null);
  return createAnswer(state, interaction);
}

function isSettled(state: State, interaction: Interaction, sourceVersions: number): boolean {
  const { callback, originalId, followUpIds } = interaction;
  if (callback === CALLBACK.deferredMessage)
    return originalId !== null && state.messages.get(originalId)?.thinking === false;
  if (callback !== CALLBACK.deferredUpdate) return true;
  const isEdited = originalId !== null && state.messages.versions(originalId).length > sourceVersions;
  return isEdited || followUpIds.length > 0;
}

/** @param within milliseconds from the beginning of the interaction */
function waitUntil(state: State, interaction: Interaction, within: number, check: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let finish = () => {};
    const look = () => {
      try {
        if (!check()) return;
      } catch (error) {
        finish();
        reject(error);
        return;
      }
      finish();
      resolve();
    };
    const left = interaction.createdAt + within - state.clock.now();
    const endInteractions = state.interactions.subscribe(look);
    const endMessages = state.messages.subscribe(() => queueMicrotask(look));
    const endTimer = state.clock.setTimeout(() => {
      finish();
      reject(new NoResponseError(interaction.id, refusalsOf(state, interaction)));
    }, left + 1);
    finish = () => {
      endInteractions();
      endMessages();
      endTimer();
    };
    look();
  });
}

function refusalsOf(state: State, { id }: Interaction): string[] {
  return state.wire.refusals
    .filter(({ interactionId }) => interactionId === id)
    .map(({ method, path, status, code, errors }) => {
      const details = errors === null ? '' : ` ${JSON.stringify(errors)}`;
      return `${method} ${path}: ${status}, code ${code}${details}`;
    });
}
