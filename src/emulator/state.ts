import type { AttachmentStore } from './attachments.ts';
import type { AdjustableClock } from './clock.ts';
import type { CommandStore } from './commands.ts';
import type { FaultStore } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { InteractionStore } from './interaction.ts';
import type { MessageStore } from './messages.ts';
import type { WritableWire } from './wire.ts';
import type { World } from './world.ts';

/** All that an emulator knows; its parts work on this. */
export interface State {
  /** Such as `http://127.0.0.1:41234`. */
  readonly url: string;
  readonly gatewayUrl: string;
  /** The bot's. */
  readonly token: string;
  readonly world: World;
  readonly clock: AdjustableClock;
  readonly nextId: () => string;
  readonly wire: WritableWire;
  readonly faults: FaultStore;
  readonly commands: CommandStore;
  readonly messages: MessageStore;
  readonly interactions: InteractionStore;
  readonly attachments: AttachmentStore;
  readonly gateway: Gateway;
}
