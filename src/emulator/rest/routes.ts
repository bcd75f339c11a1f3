import type { State } from '../state.ts';
import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { interactionRoutes } from './interaction-routes.ts';
import type { Route } from './router.ts';
import { webhookRoutes } from './webhook-routes.ts';
import { worldRoutes } from './world-routes.ts';

/** All routes of the API that the emulator has; every other one answers 404. */
export function allRoutes(state: State): readonly Route[] {
  return [
    ...interactionRoutes(state),
    ...webhookRoutes(state),
    ...commandRoutes(state),
    ...channelRoutes(state),
    ...worldRoutes(state),
  ];
}
