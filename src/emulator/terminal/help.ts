import { OPTION } from '../command.ts';
import type { Runnable } from '../user/visible-commands.ts';
import { freeTextOption } from './parse-line.ts';
import { sanitise } from './sanitise.ts';

const OWN = `A number presses the button of that number in the last message that has buttons.
.as member, .as moderator, .as reader    act as somebody else; the reader may not write
.in general, .in debate, .in dm    go elsewhere
.help    this list
.quit    the end: from a pipe with code 1 where a line could not be answered, else with code 0`;

/** What can be typed: the bot's commands and the terminal's own. */
export function helpText(commands: readonly Runnable[]): string {
  return [...commands.map((command) => `${usage(command)}    ${sanitise(command.description)}`), OWN].join('\n');
}

/** Such as `/ask question… [speaker:…] [private:true]`. */
function usage({ path, options }: Runnable): string {
  const free = freeTextOption(options);
  const parts = options.map((option) => {
    const value = option.type === OPTION.boolean ? 'true' : '…';
    const text = option === free ? `${option.name}…` : `${option.name}:${value}`;
    return option.required ? text : `[${text}]`;
  });
  return [`/${path}`, ...parts].join(' ');
}
