import { refuse } from '../api-error.ts';
import type { CommandBody } from '../command.ts';
import type { Modal } from '../interaction.ts';
import { AUTOCOMPLETE_RULES, type OfferedChoices } from './autocomplete-rules.ts';
import { COMMAND_RULES } from './command-rules.ts';
import { COMPONENT_RULES } from './component-rules.ts';
import type { Draft, MessageBody } from './draft.ts';
import { isEmpty } from './draft.ts';
import { DEFERRAL_RULES, MESSAGE_RULES } from './message-rules.ts';
import { MODAL_RULES } from './modal-rules.ts';
import { type SchemaName, schemaFaults } from './request-schemas.ts';
import { nestErrors, type Path, type Violation, violations } from './rule.ts';

/** @throws {ApiError} 50035 where there are any faults */
function refuseIfAny(found: readonly Violation[], prefix: Path): void {
  if (found.length === 0) return;
  throw refuse.invalidBody(nestErrors(found.map((fault) => ({ ...fault, path: [...prefix, ...fault.path] }))));
}

/** Checks a body against a published schema. @throws {ApiError} 50035 */
export function checkSchema(name: SchemaName, body: unknown, prefix: Path = []): void {
  refuseIfAny(schemaFaults(name, body), prefix);
}

/**
 * Checks a message whose body fits its schema.
 *
 * @throws {ApiError} 50035 where a rule is broken, 50006 where nothing would be shown
 */
export function checkMessage(draft: Draft, prefix: Path = []): void {
  refuseIfAny([...violations(MESSAGE_RULES, draft), ...violations(COMPONENT_RULES, draft)], prefix);
  if (isEmpty(draft)) throw refuse.emptyMessage();
}

/** @throws {ApiError} 50035 */
export function checkDeferral(body: MessageBody, prefix: Path): void {
  refuseIfAny(violations(DEFERRAL_RULES, body), prefix);
}

/** @throws {ApiError} 50035 */
export function checkModal(modal: Modal, prefix: Path): void {
  const tree = { components: modal.components, fileNames: [] };
  refuseIfAny([...violations(MODAL_RULES, modal), ...violations(COMPONENT_RULES, tree)], prefix);
}

/** @throws {ApiError} 50035 */
export function checkChoices(offered: OfferedChoices, prefix: Path): void {
  refuseIfAny(violations(AUTOCOMPLETE_RULES, offered), prefix);
}

/** @throws {ApiError} 50035 */
export function checkCommand(command: CommandBody, prefix: Path = []): void {
  refuseIfAny(violations(COMMAND_RULES, command), prefix);
}
