import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { corpus } from './corpus.ts';
import { help } from './help.ts';
import { quote } from './quote.ts';
import { sources } from './sources.ts';
import { speakers } from './speakers.ts';
import { verify } from './verify.ts';

/** Every slash command, in the order of `/help`. */
export const COMMANDS: readonly Command[] = [ask, quote, verify, speakers, sources, corpus, help];
