import { describe, expect, it } from 'vitest';
import { optionsStart, parseLine } from '../../../src/emulator/terminal/parse-line.ts';

const STRING = 3;
const COMMANDS = [
  {
    path: 'ask',
    options: [
      { name: 'question', type: STRING, required: true },
      { name: 'speaker', type: STRING },
      { name: 'private', type: 5 },
    ],
  },
  {
    path: 'quote',
    options: [
      { name: 'speaker', type: STRING, required: true },
      { name: 'topic', type: STRING },
    ],
  },
  { path: 'speakers', options: [{ name: 'role', type: STRING }] },
  { path: 'corpus reload', options: [] },
  { path: 'corpus add', options: [{ name: 'file', type: 11, required: true }] },
];

/** What a line says: the path of the command and its options, or the problem. */
function read(line: string): unknown {
  const parsed = parseLine(line, COMMANDS);
  if (parsed.kind === 'command') return [parsed.command.path, Object.fromEntries(parsed.options)];
  return parsed.kind === 'problem' ? parsed.message : parsed;
}

describe('a line', () => {
  it.each([
    ['/ask how long do families wait?', ['ask', { question: 'how long do families wait?' }]],
    ['  /ask   how long?  ', ['ask', { question: 'how long?' }]],
    ['/ASK Why', ['ask', { question: 'Why' }]],
    [
      '/ask how long? speaker:Steve Owen private:true',
      ['ask', { question: 'how long?', speaker: 'Steve Owen', private: 'true' }],
    ],
    ['/ask private:true question:how long?', ['ask', { question: 'how long?', private: 'true' }]],
    ['/ask how long? Speaker: Steve Owen', ['ask', { question: 'how long?', speaker: 'Steve Owen' }]],
    ['/ask how long? speaker:"Steve Owen"', ['ask', { question: 'how long?', speaker: 'Steve Owen' }]],
    ['/ask what about: the queue', ['ask', { question: 'what about: the queue' }]],
    ['/ask who left at 12:30?', ['ask', { question: 'who left at 12:30?' }]],
    ['/ask see https://example.org/a', ['ask', { question: 'see https://example.org/a' }]],
    ['/ask what is a loudspeaker:x', ['ask', { question: 'what is a loudspeaker:x' }]],
    ['/ask who said "speaker:nobody" today', ['ask', { question: 'who said "speaker:nobody" today' }]],
    ['/ask a 5" pipe speaker:Ann', ['ask', { question: 'a 5" pipe', speaker: 'Ann' }]],
    ['/ask topic:x', ['ask', { question: 'topic:x' }]],
    ['/quote steve owen topic:housing: the plan', ['quote', { speaker: 'steve owen', topic: 'housing: the plan' }]],
    ['/speakers', ['speakers', {}]],
    ['/speakers mayor', ['speakers', { role: 'mayor' }]],
    ['/corpus reload', ['corpus reload', {}]],
    ['/corpus   reload ', ['corpus reload', {}]],
    ['/corpus add file:notes/a b.md', ['corpus add', { file: 'notes/a b.md' }]],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    ['', { kind: 'blank' }],
    ['   ', { kind: 'blank' }],
    ['2', { kind: 'number', number: 2 }],
    [' 12 ', { kind: 'number', number: 12 }],
    ['.quit', { kind: 'local', name: 'quit', argument: '' }],
    ['.as  member', { kind: 'local', name: 'as', argument: 'member' }],
  ])('that is no command: %j', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    ['how long?', 'Commands start with "/", such as: /ask …'],
    ['/', 'There is no command "/"; there is /ask, /quote'],
    ['/asks why', 'There is no command "/asks"'],
    ['/corpus', '/corpus needs one of its parts: /corpus reload, /corpus add.'],
    ['/corpus destroy', '/corpus needs one of its parts'],
    ['/ask', '/ask needs "question": type /ask … (question)'],
    ['/corpus add', '/corpus add needs "file": type /corpus add file:…'],
    ['/corpus reload now', 'does not know what to do with "now"; it has no options.'],
    ['/corpus add a.md', 'does not know what to do with "a.md"; name its options: file.'],
    ['/ask why question:what', 'The option "question" is given twice: "why" and "what".'],
    ['/ask why speaker: private:true', 'The option "speaker" is empty'],
  ])('that cannot be understood: %j', (line, message) => {
    expect(read(line)).toContain(message);
  });

  it('has its options after the whole path of the command', () => {
    const [, , , , add] = COMMANDS;
    if (add === undefined) throw new Error('The command is not there.');
    const line = '/corpus  add  file:a';
    expect(line.slice(optionsStart(line, add))).toBe('file:a');
  });

  it('says so where no commands are registered', () => {
    expect(parseLine('/ask why', [])).toMatchObject({ message: 'The bot has registered no commands.' });
  });
});
