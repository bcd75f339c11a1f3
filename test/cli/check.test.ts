import { describe, expect, it } from 'vitest';
import { ASHWELL } from '../support/articles.ts';
import { runProgram } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const check = (...args: string[]) => runProgram('src/cli/check.ts', { args });

describe('the script check', () => {
  it('finds no error in a sound corpus', async () => {
    const outcome = await check(await temporaryFolder(ASHWELL));
    expect(outcome).toMatchObject({ code: 0, output: expect.stringContaining('2 documents, ') });
    expect(outcome.output).toContain(': 0 errors, 0 warnings');
  });

  it('names errors, warnings and unclear speakers with file and line', async () => {
    const folder = await temporaryFolder({
      ...ASHWELL,
      'broken.md': '---\ntitle: x\ndate: soon\n---\nText.',
      'bare.txt': 'Somebody spoke.\n\n“We shall never agree to any of this,” a resident said.\n',
      'speakers.yaml': '- name: A B\n  aliases: [Chief]\n- name: C D\n  aliases: [Chief]\n',
    });
    const { code, output } = await check(folder);
    expect(code).toBe(1);
    expect(output).toMatch(/^broken\.md:3: error: date: "soon" is not a date/mu);
    expect(output).toMatch(/^bare\.txt:1: warning: no front matter/mu);
    expect(output).toMatch(/^bare\.txt:3: warning: speaker unclear .*We shall never agree/mu);
    const shown = output.match(/: warning: /gu)?.length;
    expect(output.trimEnd()).toMatch(new RegExp(`3 documents, .*: 1 error, ${shown} warnings$`, 'u'));
    expect(output).toMatch(/^speakers\.yaml:3: warning: "Chief" names both/mu);
  });

  it('counts an unclear speaker among the warnings, and one of each in the singular', async () => {
    const head = '---\ntitle: T\npublisher: P\ndate: 2024\nurl: https://echo.example/a\n---\n';
    const folder = await temporaryFolder({
      'a.txt': `${head}“We shall never agree to any of this,” a resident said.\n`,
    });
    const { code, output } = await check(folder);
    expect(code).toBe(0);
    expect(output.trimEnd()).toMatch(
      /\n1 document, 1 quotation \(0 with a speaker\), 0 speakers: 0 errors, 1 warning$/u,
    );
  });

  it('sends no control character of an article to the terminal', async () => {
    const folder = await temporaryFolder({
      'a.md': '# Head \u001b[31mline\u0007\n\nSomebody said: “We \u001b[2Jshall never agree.”\n',
    });
    const checked = await check(folder);
    const asked = await runProgram('src/cli/ask.ts', { args: ['shall never agree', '--corpus', folder] });
    expect(asked.output).toContain('shall never');
    for (const { output, errors } of [checked, asked]) expect(output + errors).not.toContain('\u001b');
  });

  it('fails over an empty folder, with a cure', async () => {
    const outcome = await check(await temporaryFolder());
    expect(outcome).toMatchObject({ code: 1, errors: expect.stringContaining('is empty; put articles into it') });
  });
});
