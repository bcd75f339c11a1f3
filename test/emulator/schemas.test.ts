import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../../src/emulator/rules/request-schemas.ts';
import { runProgram } from '../support/run-program.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const SCRIPT = 'src/cli/schemas.ts';
const committed = readFileSync(path('src/emulator/schemas.json'), 'utf8');

const ROOTS: readonly string[] = Object.keys(JSON.parse(committed).$defs).filter((name) =>
  /(Request|Partial)$/u.test(name),
);

describe('the committed schemas', () => {
  it('say where they come from, beside the licence', () => {
    expect(JSON.parse(committed).$comment).toContain('commit 74fda0f');
    expect(readFileSync(path('src/emulator/schemas.LICENSE.txt'), 'utf8')).toContain('Copyright 2023 Discord');
    expect(committed.length).toBeLessThan(60_000);
  });

  it('refer only to what is there, and leave no object open', () => {
    const { $defs } = JSON.parse(committed);
    const references = [...committed.matchAll(/"#\/\$defs\/(\w+)"/gu)].map(([, name]) => name);
    expect(references.filter((name) => !Object.hasOwn($defs, name ?? ''))).toEqual([]);
    expect(committed).not.toContain('#/components/schemas');
    const open = Object.entries<object>($defs).filter(
      ([, schema]) => 'properties' in schema && !('additionalProperties' in schema),
    );
    expect(open.map(([name]) => name)).toEqual([]);
  });

  it('can be used', () => {
    expect(schemaFaults('MessageCreateRequest', { content: 'x' })).toEqual([]);
    expect(schemaFaults('MessageCreateRequest', [])).toMatchObject([{ path: [], code: 'MODEL_TYPE_CONVERT' }]);
    expect(schemaFaults('PollCreateRequest' as 'MessageCreateRequest', {})).toMatchObject([
      { path: ['question'], code: 'BASE_TYPE_REQUIRED' },
      { path: ['answers'], code: 'BASE_TYPE_REQUIRED' },
    ]);
  });
});

describe('the script that takes them out of the official document', () => {
  it('explains itself, and wants a document', async () => {
    const help = await runScript(SCRIPT, ['--help']);
    expect(help).toMatchObject({ code: 0, output: expect.stringContaining('npm run schemas -- OPENAPI.json') });
    expect(await runScript(SCRIPT)).toMatchObject({ code: 2 });
  });

  it('takes what is needed, closes it, and leaves the notes out', async () => {
    const folder = await temporaryFolder();
    const [input, output] = [join(folder, 'in.json'), join(folder, 'out.json')];
    const part = { type: 'object', description: 'note', properties: { description: { type: 'string' } } };
    const root = { type: 'object', properties: { part: { $ref: '#/components/schemas/Part' } } };
    const schemas = { ...Object.fromEntries(ROOTS.map((name) => [name, root])), Part: part, Unused: part };
    writeFileSync(input, JSON.stringify({ components: { schemas } }));
    expect(await runProgram(SCRIPT, { args: [input, output] })).toMatchObject({ code: 0 });
    const { $defs } = JSON.parse(readFileSync(output, 'utf8'));
    expect($defs.Part).toEqual({
      type: 'object',
      properties: { description: { type: 'string' } },
      additionalProperties: false,
    });
    expect($defs.MessageCreateRequest).toEqual({
      type: 'object',
      properties: { part: { $ref: '#/$defs/Part' } },
      additionalProperties: false,
    });
    expect($defs.Unused).toBeUndefined();
  });

  it('says what is wrong with a document', async () => {
    const file = join(await temporaryFolder({ 'in.json': '{}' }), 'in.json');
    const { code, errors } = await runScript(SCRIPT, [file]);
    expect([code, errors]).toEqual([1, `${file} is not an OpenAPI document: it has no components.schemas.\n`]);
  });
});
