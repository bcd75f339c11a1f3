import type { Readable, Writable } from 'node:stream';
import type { Emulator } from '../emulator.ts';
import { NoResponseError, NotSentError } from '../user/errors.ts';
import type { ChannelName, PersonName } from '../world.ts';
import { completeLine } from './complete.ts';
import { type Conversation, createConversation } from './conversation.ts';
import { helpText } from './help.ts';
import { type Lines, openLines } from './lines.ts';
import { parseLine } from './parse-line.ts';
import { sanitise } from './sanitise.ts';
import { openScreen, type Screen } from './screen.ts';
import { ANSI_STYLE, isStyled, PLAIN_STYLE } from './style.ts';

export interface TerminalOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person types: with a prompt, Tab, and every change shown at once. Otherwise a pipe is answered. */
  readonly interactive: boolean;
  /** Whether bold is printed as bold; default: where the output is a terminal and NO_COLOR is not set. */
  readonly isStyled?: boolean;
  /** Default: the moderator, since at home one is the owner. */
  readonly as?: PersonName;
  /** Default: `general`. */
  readonly channel?: ChannelName;
  /** How long an answer has to stay unchanged before the next line of a pipe is taken; default 100 ms. */
  readonly quietAfter?: number;
  /** Ends it at once, whatever lines are still to be answered. */
  readonly signal?: AbortSignal;
}

export interface TerminalOutcome {
  /** How many lines could not be understood, could not be sent, or were not answered. */
  readonly failures: number;
}

const QUIET_AFTER = 100;

/**
 * Lets somebody talk to the bot from a terminal or a pipe. Resolves when the input ends, when the person quits, when
 * nobody reads the output any more, or when it is told to end.
 */
export async function runTerminal(emulator: Emulator, options: TerminalOptions): Promise<TerminalOutcome> {
  const { input, output, interactive, as = 'moderator', channel = 'general' } = options;
  const style = (options.isStyled ?? isStyled(output, process.env)) ? ANSI_STYLE : PLAIN_STYLE;
  const ask = (question: string) => {
    if (interactive) lines.print(question);
    return lines.next(interactive ? '> ' : '');
  };
  const conversation = createConversation(emulator, as, channel, ask);
  const complete = async (line: string): Promise<[string[], string]> => {
    const { offers, replaced } = await completeLine(line, conversation.runnables(), conversation.offer);
    return [[...offers], replaced];
  };
  const lines = openLines({ input, output, interactive, complete });
  options.signal?.addEventListener('abort', lines.stop);
  const screen = openScreen(emulator, conversation, {
    style,
    showsEveryVersion: interactive,
    quietAfter: interactive ? 0 : (options.quietAfter ?? QUIET_AFTER),
    print: lines.print,
  });
  if (interactive) lines.print(`You are the ${as} in ${channel}. Type / and press Tab; .help lists all there is.`);

  try {
    return { failures: await converse({ emulator, conversation, lines, screen }) };
  } finally {
    screen.close();
    await lines.close();
  }
}

/** Takes line after line until the end. Returns how many of them failed. */
async function converse(table: Table): Promise<number> {
  const { conversation, lines, screen } = table;
  let failures = 0;
  for (;;) {
    const line = await lines.next(`${conversation.as}> `);
    const outcome = line === null ? 'quit' : await handle(line, table);
    if (outcome === 'quit') return failures;
    await screen.untilQuiet();
    if (outcome === 'done') continue;
    failures += 1;
    lines.print(sanitise(outcome.problem));
    lines.print('');
  }
}

interface Table {
  readonly emulator: Emulator;
  readonly conversation: Conversation;
  readonly lines: Lines;
  readonly screen: Screen;
}

type Outcome = 'done' | 'quit' | { readonly problem: string };

/** Does what a line says. */
async function handle(line: string, table: Table): Promise<Outcome> {
  const { conversation, screen } = table;
  const parsed = parseLine(line, conversation.runnables());
  try {
    switch (parsed.kind) {
      case 'blank':
        return 'done';
      case 'problem':
        return { problem: parsed.message };
      case 'local':
        return handleLocal(parsed.name, parsed.argument, table);
      case 'number': {
        const offered = screen.actions();
        const action = offered?.actions[parsed.number - 1];
        if (offered === null || action === undefined) return { problem: `There is no button ${parsed.number}.` };
        await conversation.act(offered.messageId, action);
        return 'done';
      }
      case 'command':
        await conversation.run(parsed.command, parsed.options);
        return 'done';
    }
  } catch (error) {
    if (error instanceof NotSentError || error instanceof NoResponseError) return { problem: error.message };
    throw error;
  }
}

function handleLocal(name: string, argument: string, { conversation, lines }: Table): Outcome {
  switch (name) {
    case 'quit':
    case 'exit':
      return 'quit';
    case 'help':
      lines.print(helpText(conversation.runnables()));
      lines.print('');
      return 'done';
    case 'as':
      if (argument !== 'member' && argument !== 'moderator') return { problem: 'Write .as member or .as moderator.' };
      conversation.as = argument;
      return 'done';
    case 'in':
      if (argument !== 'general' && argument !== 'debate' && argument !== 'dm') {
        return { problem: 'Write .in general, .in debate or .in dm.' };
      }
      conversation.channel = argument;
      return 'done';
    default:
      return { problem: `There is no .${name}; .help lists all there is.` };
  }
}
