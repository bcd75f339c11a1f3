import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../commands/index.ts';
import { commandPaths } from './support/command-paths.ts';

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

/** What a text imports: by "from 'x'", "import 'x'" or "import('x')". */
function importsIn(text: string): string[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*(['"`])([^'"`\n]+)\1/gu)].map((match) => match[2] ?? '');
}

const importsOf = (file: string) => importsIn(readFileSync(file, 'utf8'));

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

  it('lets one module alone use MiniSearch, beside the bench, which alone uses other engines', () => {
    const users = (library: string) => files.filter((file) => importsOf(file).includes(library));
    const bench = path.join('src', 'cli', 'bench', 'engines', 'minisearch.ts');
    expect(users('minisearch').sort()).toEqual([bench, path.join('src', 'search', 'term-index.ts')]);
    for (const library of ['lunr', 'flexsearch', '@orama/orama'])
      expect(users(library).map(path.dirname)).toEqual([path.dirname(bench)]);
  });

  it('lets the emulator use nothing of the bot', () => {
    const inward = files.filter((file) => roomOf(file) === 'emulator').flatMap(importsOf);
    expect(
      inward.filter((target) => /\/(?:bot|commands|reply|snapshot|search|attribution|corpus)\//u.test(target)),
    ).toEqual([]);
  });

  it('sees imports however they are written', () => {
    const text = `import a from 'a';\nimport 'b';\nexport { c } from "c";\nconst d = await import('d');\nimport(\n  \`e\`);`;
    expect(importsIn(text)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('every command and subcommand', () => {
  const paths = commandPaths(COMMANDS).map(({ path: name }) => name);

  it('is declared and handled in a file of its name', () => {
    const own = COMMANDS.map(({ declaration }) => path.join('commands', `${declaration.name}.ts`));
    const shared = ['command', 'index', 'may-post', 'read-in-time', 'scope'].map((name) =>
      path.join('commands', `${name}.ts`),
    );
    const there = files.filter((file) => roomOf(file) === 'commands' && !file.includes('options'));
    expect(there.sort()).toEqual([...own, ...shared].sort());
  });

  it('has a row of its own in the README, and no row is left over', () => {
    const rows = readFileSync('README.md', 'utf8').matchAll(/^\| `(\/[^`]+)` \| (everybody|moderators) \|/gmu);
    expect([...rows].map(([, usage, whom]) => [usage, whom])).toEqual(
      commandPaths(COMMANDS).map(({ usage, forModerators }) => [usage, forModerators ? 'moderators' : 'everybody']),
    );
  });

  it('has an end-to-end test that runs it by name', () => {
    const tests = readdirSync('test/end-to-end')
      .map((file) => readFileSync(path.join('test/end-to-end', file), 'utf8'))
      .join('\n');
    expect(paths.filter((name) => !tests.includes(`command: '${name}'`))).toEqual([]);
  });
});
