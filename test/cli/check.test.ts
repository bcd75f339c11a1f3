import { describe, expect, it } from 'vitest';
import { ASHWELL } from '../support/articles.ts';
import { runProgram } from '../support/run-program.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const check = (...args: string[]) => runScript('src/cli/check.ts', args);

describe('the script check', () => {
  it('finds no error in a sound corpus', async () => {
    const outcome = await runProgram('src/cli/check.ts', { args: [await temporaryFolder(ASHWELL)] });
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
      /\n1 document, 1 quotation \(0 with a speaker, 0 doubtful\), 0 speakers: 0 errors, 1 warning$/u,
    );
  });

  describe('on doubtful attributions', () => {
    const head = '---\ntitle: T\npublisher: P\ndate: 2024\nurl: https://echo.example/a\n';
    const body = `---

The path was shut after a call from Robin Quill. It had been wet for weeks. He said the path to the old mill in the valley was “a *swamp*, dark and cold”.

One baker said: “I will not bake any more bread for them.”
`;

    it('prints them first, with line, source, candidate, words and sentence', async () => {
      const { code, output } = await check(await temporaryFolder({ 'gate.md': head + body }));
      expect(code).toBe(0);
      expect(output).toMatch(
        /^gate\.md:8: warning: speaker doubtful \("He" is printed\): may be Robin Quill \(pronoun, \d\d % sure\)$/mu,
      );
      expect(output).toMatch(/^ +words: +the path to .*“a swamp, dark and cold”$/mu);
      expect(output).toMatch(
        /^ +sentence: It had been wet for weeks\. He said the path to .*“a swamp, dark and cold”\.$/mu,
      );
      expect(output.indexOf('doubtful')).toBeLessThan(output.indexOf('speaker unclear ("One baker" is printed)'));
      expect(output).toContain('(0 with a speaker, 1 doubtful)');
    });

    it.each([
      ['with their key to a front matter without corrections', ''],
      ['as entries below those that are there', 'corrections:\n  - words: any more bread\n    speaker: null\n'],
    ])('prints what settles them, ready to be pasted %s', async (_where, corrections) => {
      const first = await check(await temporaryFolder({ 'gate.md': head + corrections + body }));
      const printed = /To settle it, .*\n((?: {4}.*\n)+)/u.exec(first.output)?.[1] ?? '';
      const snippet = printed.replace(/^ {4}/gmu, '');
      expect(snippet).toContain('speaker: Robin Quill');
      expect(snippet.includes('corrections:')).toBe(corrections === '');
      const settled = await temporaryFolder({ 'gate.md': head + corrections + snippet + body });
      const { output } = await check(settled);
      expect(output).not.toContain('speaker doubtful');
      expect(output).toContain('(1 with a speaker, 0 doubtful)');
      expect(output.includes('speaker unclear')).toBe(corrections === '');
    });

    it('names a field that stands twice, and what to do', async () => {
      const twice = 'corrections:\n  - { words: a, speaker: null }\ncorrections:\n  - { words: b, speaker: null }\n';
      const { output, errors } = await check(await temporaryFolder({ 'gate.md': head + twice + body }));
      expect(output + errors).toMatch(
        /^gate\.md:8: error: the field "corrections" stands twice; put all .* under one/mu,
      );
    });

    it('says both of a correction with wrong words and an unknown person, and keeps to the order of the lines', async () => {
      const corrections = 'corrections:\n  - { words: dark and warm, speaker: No Body }\n';
      const { output } = await check(
        await temporaryFolder({ 'gate.md': head.replace('date: 2024\n', '') + corrections + body }),
      );
      expect(output).toMatch(/^gate\.md:6: .*nobody called "No Body"/mu);
      expect(output).toMatch(/^gate\.md:6: .*"dark and warm" stand nowhere/mu);
      expect(output.indexOf('gate.md:1:')).toBeLessThan(output.indexOf('gate.md:6:'));
    });

    it('says how an entry of corrections is written', async () => {
      const { output, errors } = await check(
        await temporaryFolder({ 'gate.md': `${head}corrections:\n  - dark and cold\n${body}` }),
      );
      expect(output + errors).toContain('corrections, entry 1: write two lines here, "words: …" and "speaker: …"');
    });

    it('warns of a correction whose words were edited, with its line and the cure', async () => {
      const corrections = 'corrections:\n  - { words: dark and warm, speaker: null }\n';
      const { output } = await check(await temporaryFolder({ 'gate.md': head + corrections + body }));
      expect(output).toMatch(
        /^gate\.md:7: warning: this correction does nothing: the words "dark and warm" .*copy them/mu,
      );
      expect(output).toContain('speaker doubtful');
    });

    it('says no more of what a moderator has given to nobody', async () => {
      const corrections = 'corrections:\n  - { words: dark and cold, speaker: null }\n';
      const { output } = await check(await temporaryFolder({ 'gate.md': head + corrections + body }));
      expect(output).not.toContain('speaker doubtful');
      expect(output).toContain('1 warning');
    });
  });

  it('sends no control character of an article to the terminal', async () => {
    const folder = await temporaryFolder({
      'a.md': '# Head \u001b[31mline\u0007\n\nSomebody said: “We \u001b[2Jshall never agree.”\n',
    });
    const checked = await check(folder);
    const asked = await runScript('src/cli/ask.ts', ['shall never agree', '--corpus', folder]);
    expect(asked.output).toContain('shall never');
    for (const { output, errors } of [checked, asked]) expect(output + errors).not.toContain('\u001b');
  });

  it.each([
    ['a file in the place of the folder', ['gate.md'], /gate\.md is a file and no corpus folder; give the folder/u, 1],
    [
      'a page that cannot be written',
      ['.', '--html', 'none/x.html'],
      /cannot be written: there is no such .*; check/u,
      1,
    ],
    ['an unknown option', ['--colour'], /^There is no option '--colour'\. .*put " -- " before/u, 2],
  ])('tells %s in a sentence with the cure', async (_what, args, message, code) => {
    const folder = await temporaryFolder({ 'gate.md': 'Nobody spoke.\n' });
    const paths = args.map((arg) => (arg.startsWith('--') ? arg : `${folder}/${arg}`));
    const outcome = await check(...paths);
    expect(outcome.errors).toMatch(message);
    expect(outcome.errors).not.toMatch(/ENOENT|\.tmp|positional/u);
    expect(outcome.code).toBe(code);
  });

  it('fails over an empty folder, with a cure', async () => {
    const outcome = await check(await temporaryFolder());
    expect(outcome).toMatchObject({ code: 1, errors: expect.stringContaining('is empty; put articles into it') });
  });
});
