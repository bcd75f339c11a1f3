import { describe, expect, it } from 'vitest';
import { ASHWELL, LIBRARY } from '../support/articles.ts';
import { runProgram } from '../support/run-program.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const quote = (...args: string[]) => runScript('src/cli/quote.ts', args);

describe('the script quote', () => {
  it("prints a person's words as text and as JSON, all or on a topic", async () => {
    const folder = await temporaryFolder(ASHWELL);
    const text = await runProgram('src/cli/quote.ts', { args: ['Ann Example', '--corpus', folder] });
    expect(text.output).toContain('We listened to every reader');
    expect(text.output).toContain('a betrayal of villages');
    const json = await quote('council leader', 'library', '--corpus', folder, '--json');
    const { speaker, topic, passages } = JSON.parse(json.output);
    expect({ speaker, topic }).toEqual({ speaker: { id: 'ann-example', name: 'Ann Example' }, topic: 'library' });
    expect(passages.map(({ document }: { document: { id: string } }) => document.id)).toEqual(['library']);
  });

  it('never leaves open whose words are whose', async () => {
    const text = 'The library will stay open, Ann Example said. “Nothing could replace it,” said Bob Sample.\n';
    const { output } = await quote('Bob Sample', '--corpus', await temporaryFolder({ 'a.md': text }));
    expect(output).toContain('“Nothing could replace it,” said Bob Sample.');
    expect(output).not.toContain('Ann Example');
  });

  it('prints no blank where Markdown syntax was', async () => {
    const text = 'Bob Sample said: “I thank everyone at [the pool](https://echo.example/pool).”\n';
    const { output } = await quote('Bob Sample', '--corpus', await temporaryFolder({ 'a.md': text }));
    expect(output).toContain('“I thank everyone at the pool.”');
  });

  it('says that nothing was said on a topic', async () => {
    const outcome = await quote('Ann Example', 'fracking', '--corpus', await temporaryFolder(ASHWELL));
    expect(outcome).toMatchObject({ code: 0, output: 'Ann Example is not quoted on "fracking".\n' });
  });

  it('never guesses between two people', async () => {
    const folder = await temporaryFolder({ 'a.md': LIBRARY.replaceAll('Bob Sample', 'Bob Example') });
    const outcome = await quote('Example', '--corpus', folder);
    expect(outcome.code).toBe(1);
    expect(outcome.errors).toContain('may be one of several people');
    expect(outcome.errors).toContain('bob-example');
  });

  it.each([[[]], [['a', 'b', 'c']]])('wants a name and at most a topic: %j', async (args) => {
    expect((await quote(...args)).code).toBe(2);
  });
});
