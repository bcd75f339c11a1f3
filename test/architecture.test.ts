import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../commands/index.ts';

/** Rooms from the outside to the inside; a file imports from its own room or from rooms further in. */
const ORDER = [
  ['main', 'cli'],
  ['bot', 'emulator'],
  ['commands'],
  ['reply'],
  ['snapshot'],
  ['search'],
  ['attribution'],
  ['corpus'],
  ['text', 'config'],
];
const FREE_OF_DISCORD = ['snapshot', 'search', 'attribution', 'corpus', 'text', 'config'];

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file)),
);

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split(path.sep);
  return top === 'commands' ? 'commands' : second.replace(/\.ts$/u, '');
}

const level = (room: string) => ORDER.findIndex((rooms) => rooms.includes(room));

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'([^']+)'/gu)].map((match) => match[1] ?? '');
}

describe('the architecture', () => {
  it('has a place for every file', () => {
    expect(files.filter((file) => level(roomOf(file)) === -1)).toEqual([]);
  });

  it('has imports that run one way', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => roomOf(path.join(path.dirname(file), target)))
        .filter((room) => room !== roomOf(file) && level(room) <= level(roomOf(file)))
        .map((room) => `${file} imports ${room}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps discord.js out of everything from the snapshot inwards', () => {
    const wrong = files.filter(
      (file) =>
        FREE_OF_DISCORD.includes(roomOf(file)) && importsOf(file).some((target) => target.startsWith('discord')),
    );
    expect(wrong).toEqual([]);
  });

  it('lets one module alone use MiniSearch, and the emulator nothing of the bot', () => {
    expect(
      files.filter((file) => file.startsWith('src/search') && importsOf(file).includes('minisearch')),
    ).toHaveLength(1);
    const outside = files.filter((file) => roomOf(file) !== 'search' && roomOf(file) !== 'cli');
    expect(outside.filter((file) => importsOf(file).includes('minisearch'))).toEqual([]);
    const inward = files.filter((file) => roomOf(file) === 'emulator').flatMap(importsOf);
    expect(
      inward.filter((target) => /\/(?:bot|commands|reply|snapshot|search|attribution|corpus)\//u.test(target)),
    ).toEqual([]);
  });

  it('has one file a slash command, of its name, and each stands in the README and the end-to-end tests', () => {
    const readme = readFileSync('README.md', 'utf8');
    const tests = readdirSync('test/end-to-end')
      .map((file) => readFileSync(path.join('test/end-to-end', file), 'utf8'))
      .join('\n');
    for (const { declaration } of COMMANDS) {
      expect(files).toContain(path.join('commands', `${declaration.name}.ts`));
      expect(readme).toContain(`/${declaration.name}`);
      expect(tests).toMatch(new RegExp(`command: '${declaration.name}`, 'u'));
    }
  });
});
