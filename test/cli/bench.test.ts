import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGINE_NAMES } from '../../src/cli/bench/engines.ts';
import type { Message } from '../../src/cli/bench/measurement.ts';
import { tableLines } from '../../src/cli/bench/table.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SCRIPT = 'src/cli/bench.ts';

/** Each engine is a process of its own, which a busy machine takes its time to start. */
const SLOW = 180_000;

const columns = (line: string | undefined) => (line ?? '').split(/\s{2,}/u);

describe('the bench', () => {
  it('prints a row for every engine that is asked for, and what each is beside the measure', {
    timeout: SLOW,
  }, async () => {
    const args = ['50', '--engine', 'search', '--engine', 'MiniSearch, s'];
    const { code, output, errors } = await runScript(SCRIPT, args);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const [heading = [], search, measure, , shares, share] = output.split('\n').map(columns);
    expect(heading[0]).toBe('50 passages');
    expect([search?.[0], measure?.[0]]).toEqual(['search', 'MiniSearch, stemmed']);
    expect(measure?.slice(1).join(' ')).toMatch(/^[\d. ]+$/u);
    expect(shares).toEqual(['share of MiniSearch, stemmed', ...heading.slice(1)]);
    expect(share?.[0]).toBe('search');
    expect(share?.slice(1).join(' ')).toMatch(/^(?:(?:[\d.]+x|-) ?)+$/u);
    for (const line of [search, share]) expect(line).toHaveLength(heading.length);
  });

  it('prints how fast articles are read, beside a peer', { timeout: SLOW }, async () => {
    const { code, output, errors } = await runScript(SCRIPT, ['--articles', 'test/eval/local-news-more.jsonl']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^wink-nlp, .* {2}\d+ {2,}1\.00x$/mu);
    expect(output).toMatch(/^attribution {2,}\d+ {2,}\d\.\d\dx$/mu);
    const both = await runScript(SCRIPT, ['50', '--articles', 'test/eval/local-news-more.jsonl']);
    expect(both).toMatchObject({ code: 2, errors: expect.stringContaining('nothing else is measured') });
  });

  it('says that there is nothing to read', async () => {
    const file = path.join(await temporaryFolder({ 'none.jsonl': '' }), 'none.jsonl');
    const { code, output, errors } = await runScript(SCRIPT, ['--articles', file]);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain('none.jsonl has no articles');
  });

  it('says what sizes and engines there are', async () => {
    const size = await runScript(SCRIPT, ['many']);
    expect(size).toMatchObject({ code: 2, errors: expect.stringContaining('not "many"') });
    const engine = await runScript(SCRIPT, ['--engine', 'guesswork']);
    expect(engine).toMatchObject({ code: 2, errors: expect.stringContaining(ENGINE_NAMES.join('; ')) });
  });
});

describe('the table of the bench', () => {
  const built = (time: number): Message => ({ told: 'built', time, heap: 2e6, resident: 9e7 });
  const asked = (p50: number): Message => ({ told: 'asked', words: 2, times: { p50, p99: 2 * p50 } });

  it('names what was not measured, and why', () => {
    const lines = tableLines(1000, [
      { engine: 'MiniSearch, stemmed', messages: [built(40), asked(8)], note: null },
      { engine: 'search', messages: [built(80), asked(2)], note: null },
      { engine: 'lunr', messages: [], note: 'left out: building takes longer than 5 minutes' },
    ]);
    expect(lines[0]).toMatch(/^1,000 passages +build ms +index MB/u);
    expect(lines).toContainEqual(expect.stringMatching(/^lunr +left out: building takes longer than 5 minutes$/u));
    expect(columns(lines.at(-1))).toEqual([
      'search',
      '2.00x',
      '1.00x',
      '1.00x',
      '-',
      '-',
      '0.25x',
      '0.25x',
      '-',
      '-',
      '-',
      '-',
    ]);
  });
});
