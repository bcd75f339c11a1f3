import { PassThrough, Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ANSI_STYLE } from '../../../src/emulator/terminal/style.ts';
import { runTerminal, type TerminalOptions } from '../../../src/emulator/terminal/terminal.ts';
import { property } from '../api-errors.ts';
import { type RawBot, type SentInteraction, startRawBot } from '../raw-bot.ts';

const COMMANDS = [
  {
    name: 'ask',
    description: 'Ask a question',
    options: [
      { type: 3, name: 'question', description: 'What', required: true },
      { type: 3, name: 'speaker', description: 'Who', autocomplete: true },
      { type: 5, name: 'private', description: 'Only for you' },
    ],
  },
  { name: 'slow', description: 'Takes its time' },
  { name: 'silent', description: 'Never answers' },
  { name: 'form', description: 'Asks back' },
  { name: 'reload', description: 'For moderators', default_member_permissions: '32' },
];

const row = (...labels: string[]) => ({
  type: 1,
  components: labels.map((label) => ({ type: 2, style: 1, label, custom_id: label })),
});

let bot: RawBot;
beforeAll(async () => {
  bot = await startRawBot(COMMANDS, { clock: 'running' });
});
beforeEach(() => {
  bot.onInteraction = (interaction) => void answer(interaction);
});
afterAll(() => bot.stop());

/** The values of a command's options by name. */
function optionsOf({ data }: SentInteraction): Record<string, unknown> {
  const options = property(data, 'options');
  const list: unknown[] = Array.isArray(options) ? options : [];
  return Object.fromEntries(list.map((option) => [property(option, 'name'), property(option, 'value')]));
}

async function answer(interaction: SentInteraction): Promise<void> {
  const { type, data } = interaction;
  const reply = (body: object) => bot.callback(interaction, { type: 4, data: body });
  const edit = (content: string) =>
    bot.request('PATCH', `${bot.webhook(interaction)}/messages/%40original`, { content }, {});
  if (type === 3) {
    await bot.callback(interaction, { type: 7, data: { content: `pressed ${data['custom_id']}`, components: [] } });
  } else if (type === 4) {
    await bot.callback(interaction, { type: 8, data: { choices: [{ name: 'Ann Owen (mayor)', value: 'ann' }] } });
  } else if (type === 5) {
    const value = /"value":"([^"]*)"/u.exec(JSON.stringify(data))?.[1];
    await reply({ content: `hello ${value}` });
  } else if (data['name'] === 'ask') {
    const { question, speaker, private: isPrivate } = optionsOf(interaction);
    const flags = isPrivate === true ? { flags: 64 } : {};
    await reply({ content: `**${question}** by ${speaker}`, components: [row('More', 'Context')], ...flags });
  } else if (data['name'] === 'slow') {
    await bot.callback(interaction, { type: 5 });
    await edit('half');
    await edit('whole');
    await bot.request('POST', bot.webhook(interaction), { content: 'and more', flags: 64 }, {});
  } else if (data['name'] === 'form') {
    const field = (id: string) => ({ type: 18, label: `Your ${id}`, component: { type: 4, custom_id: id, style: 1 } });
    await bot.callback(interaction, { type: 9, data: { custom_id: 'f', title: 'Form', components: [field('name')] } });
  } else if (data['name'] === 'reload') {
    await reply({ content: 'reloaded' });
  } else {
    bot.emulator.advance(3001);
  }
}

/** After so long without news, in milliseconds, a line is done; more where an answer comes in several parts, since the machine may be busy. */
const QUIET = 30;
const QUIET_FOR_PARTS = 800;

/** A terminal whose input and output are in the test's hands. */
function open(options: Partial<TerminalOptions> = {}) {
  const input = new PassThrough();
  const output = new PassThrough();
  let text = '';
  output.on('data', (chunk) => {
    text += String(chunk);
  });
  const done = runTerminal(bot.emulator, { input, output, interactive: false, quietAfter: QUIET, ...options });
  return {
    input,
    output,
    done,
    text: () => text,
    /** Resolves as soon as the output has something. */
    async shows(wanted: string): Promise<void> {
      while (!text.includes(wanted)) await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}

/** Runs lines through a pipe. */
async function pipe(lines: readonly string[], options: Partial<TerminalOptions> = {}) {
  const terminal = open(options);
  terminal.input.end(lines.map((line) => `${line}\n`).join(''));
  const { failures } = await terminal.done;
  return { text: terminal.text(), failures };
}

describe('a pipe', () => {
  it('is answered line by line, in order, without a prompt', async () => {
    const { text, failures } = await pipe(['/ask one', '', '   ', '/slow', '/ask two private:true speaker:Ann'], {
      quietAfter: QUIET_FOR_PARTS,
    });
    expect(text).toBe(
      [
        'Bot\none by undefined\n[1] More  [2] Context\n',
        'Bot\nwhole\n',
        'Bot (only you can see this)\nand more\n',
        'Bot (only you can see this)\ntwo by Ann\n[1] More  [2] Context\n\n',
      ].join('\n'),
    );
    expect(failures).toBe(0);
  });

  it('presses the buttons of the last message that has some', async () => {
    const { text, failures } = await pipe(['/ask one', '/slow', '2', '1'], { quietAfter: QUIET_FOR_PARTS });
    expect(text).toContain('Bot (edited)\npressed Context\n');
    expect(text).toContain('There is no button 1.');
    expect(failures).toBe(1);
  });

  it('goes on after lines that fail, and counts them', async () => {
    const lines = ['hello', '/asks', '/ask', '/ask why private:maybe', '.nothing', '/silent', '/ask last'];
    const { text, failures } = await pipe(lines);
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      'Commands start with "/", such as: /ask … (a number presses a button; .help lists all there is)',
      expect.stringContaining('There is no command "/asks"'),
      '/ask needs "question": type /ask … (question)',
      'The option "private" is true or false, not "maybe".',
      'There is no .nothing; .help lists all there is.',
      'The application did not respond.',
      'Bot',
      'last by undefined',
      '[1] More  [2] Context',
    ]);
    expect(failures).toBe(6);
  });

  it('can be somebody else, somewhere else', async () => {
    const { text } = await pipe(['/reload', '.as member', '/reload', '.as nobody', '.in debate', '/ask why', '.in x']);
    expect(text).toContain('Bot\nreloaded');
    expect(text).toContain('There is no command "/reload"');
    expect(text).toContain('Write .as member, .as moderator or .as reader.');
    expect(text).toContain('Write .in general, .in debate or .in dm.');
    expect(bot.emulator.messages('debate').at(-1)?.interaction?.user.username).toBe('member');
  });

  it('fills in forms with the lines that follow', async () => {
    expect((await pipe(['/form', 'Ann', '/ask why'])).text).toContain('Bot\nhello Ann\n\nBot\nwhy');
    expect((await pipe(['/form'])).text).toContain('The form was not filled in.');
  });

  it('explains itself', async () => {
    const { text } = await pipe(['.help']);
    expect(text).toContain('/ask question… [speaker:…] [private:true]    Ask a question');
    expect(text).toContain('.quit');
  });

  it('ends at .quit, and at the end of an input without a last line feed', async () => {
    expect((await pipe(['.quit', '/ask why'])).text).toBe('');
    const terminal = open();
    terminal.input.end('/ask why');
    await terminal.done;
    expect(terminal.text()).toContain('why by undefined');
  });

  it('ends quietly when nobody reads its output any more', async () => {
    const output = new Writable({
      write(_chunk, _encoding, callback) {
        callback(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const terminal = open({ output });
    terminal.input.write('/ask one\n/ask two\n');
    expect(await terminal.done).toEqual({ failures: 0 });
  });

  it('lets nothing through that could steer a terminal', async () => {
    const { text } = await pipe(['/ask \u001B[2Jx\u0007\u202Ey']);
    expect(text).toContain('[2Jxy');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
  });
});

describe('a person at a terminal', () => {
  it('sees a prompt, every change of a message, and bold text', async () => {
    const terminal = open({ interactive: true, style: ANSI_STYLE });
    await terminal.shows('moderator> ');
    terminal.input.write('/slow\r');
    await terminal.shows('and more');
    terminal.input.write('/ask why\r');
    await terminal.shows('[1] More');
    terminal.input.write('1\r');
    await terminal.shows('pressed More');
    terminal.input.write('.as member\r');
    await terminal.shows('member> ');
    terminal.input.write('\u0004');
    expect(await terminal.done).toEqual({ failures: 0 });
    const text = terminal.text();
    expect(text).toContain('You are the moderator in general.');
    const places = ['is thinking…', 'half', 'whole', 'and more'].map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain('\u001B[1mwhy\u001B[22m by undefined');
    expect(text).toContain('\u001B[1mBot\u001B[22m (edited)');
  });

  it('completes commands, options, and values that the bot offers, and sends what stands behind these', async () => {
    const terminal = open({ interactive: true });
    await terminal.shows('moderator> ');
    terminal.input.write('/a\t');
    await terminal.shows('/ask ');
    terminal.input.write('why sp\t');
    await terminal.shows('speaker:');
    terminal.input.write('owe\t');
    await terminal.shows('Ann Owen (mayor)');
    terminal.input.write('\r');
    await terminal.shows('by ann');
    terminal.input.write('.quit\r');
    expect(await terminal.done).toEqual({ failures: 0 });
  });

  it('sees the possibilities at the first Tab where nothing is unique', async () => {
    const terminal = open({ interactive: true, width: 20 });
    await terminal.shows('moderator> ');
    terminal.input.write('/\t');
    await terminal.shows('/ask   /slow \n/silent   /form \n/reload \n');
    terminal.input.write('ask why \t');
    await terminal.shows('speaker:  private:\n');
    terminal.input.write('private:true\r');
    await terminal.shows('why by undefined');
    terminal.input.write('.quit\r');
    expect(await terminal.done).toEqual({ failures: 0 });
  });

  it('fills in a form field by field', async () => {
    const terminal = open({ interactive: true });
    await terminal.shows('moderator> ');
    terminal.input.write('/form\r');
    await terminal.shows('Form: Your name');
    terminal.input.write('Bo\r');
    await terminal.shows('hello Bo');
    terminal.input.write('\u0003');
    expect(await terminal.done).toEqual({ failures: 0 });
  });
});
