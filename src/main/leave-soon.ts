/** How long what still runs may hold up the end of the program, in milliseconds. */
const PATIENCE = 3_000;

/**
 * Ends the process a little later, with the exit code that is set by then, if it has not ended by itself: a request to
 * Discord that hangs would keep it for a minute and more.
 */
export function leaveSoon(patience = PATIENCE): void {
  setTimeout(() => process.exit(), patience).unref();
}
