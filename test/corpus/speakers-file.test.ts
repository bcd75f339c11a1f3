import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../src/corpus/partial-date.ts';
import { createRegistry } from '../../src/corpus/registry.ts';
import { roleAt } from '../../src/corpus/speaker.ts';
import { readSpeakersFile } from '../../src/corpus/speakers-file.ts';

const PEOPLE = `
- name: Ann Example
  aliases: [Annie Example]
  honorifics: [Cllr]
  roles:
    - { title: leader, of: Ashwell Council, from: 2023-05 }
    - { title: MP, of: Ashwell, party: Independent, from: 2019, to: 2023-04 }
- id: bob
  name: Bob Sample
`;

describe('the registry of speakers', () => {
  it('reads people with names, aliases and roles over time', () => {
    const { speakers, problems } = readSpeakersFile(PEOPLE);
    expect(problems).toEqual([]);
    expect(speakers?.map(({ id }) => id)).toEqual(['ann-example', 'bob']);
    expect(speakers?.[0]).toMatchObject({ aliases: ['Annie Example'], honorifics: ['Cllr'], origin: 'registry' });
  });

  it('knows who held which role on a date of any precision', () => {
    const ann = readSpeakersFile(PEOPLE).speakers?.[0];
    const title = (date: string | null) => ann && roleAt(ann, date === null ? null : parsePartialDate(date))?.title;
    expect(title('2022-11-03')).toBe('MP');
    expect(title('2024')).toBe('leader');
    expect(title(null)).toBe('leader');
    expect(title('2001')).toBeUndefined();
  });

  it('finds a person by any name, whatever the case, accents and blanks', () => {
    const registry = createRegistry(readSpeakersFile(PEOPLE).speakers ?? []);
    expect(registry.named('ANNIE\u00a0example').map(({ id }) => id)).toEqual(['ann-example']);
    expect(registry.named('Example')).toEqual([]);
  });

  it('also reads a list under "speakers:", and an empty file', () => {
    expect(readSpeakersFile('speakers:\n  - name: Ann Example\n').speakers).toHaveLength(1);
    expect(readSpeakersFile('')).toEqual({ speakers: [], problems: [] });
  });

  it('warns of an alias that two people share, and gives it to neither alone', () => {
    const { speakers, problems } = readSpeakersFile(
      '- name: Ann Example\n  aliases: [The Boss]\n- name: Bob Sample\n  aliases: [the boss]\n',
    );
    expect(problems).toEqual([
      expect.objectContaining({
        severity: 'warning',
        line: 3,
        message: expect.stringMatching(/Ann Example.*Bob Sample/u),
      }),
    ]);
    expect(createRegistry(speakers ?? []).named('the boss')).toHaveLength(2);
  });

  it('leaves out an entry that is wrong, with its line, and keeps the others', () => {
    const { speakers, problems } = readSpeakersFile(
      '- name: Ann Example\n- aliases: [Nobody]\n- name: Bob Sample\n  roles:\n    - title: MP\n      from: soon\n- name: Cy Third\n',
    );
    expect(speakers?.map(({ name }) => name)).toEqual(['Ann Example', 'Cy Third']);
    expect(problems.map(({ line, severity }) => [line, severity])).toEqual([
      [2, 'error'],
      [6, 'error'],
    ]);
  });

  it('reports an id that is used twice, and a field that it does not know', () => {
    const { speakers, problems } = readSpeakersFile(
      '- name: Ann Example\n- name: Ann Example\n- name: Cy\n  alises: [C]\n',
    );
    expect(speakers).toHaveLength(2);
    expect(problems).toEqual([
      expect.objectContaining({ line: 2, severity: 'error', message: expect.stringContaining('line 1') }),
      expect.objectContaining({ line: 4, severity: 'warning', message: expect.stringContaining('alises') }),
    ]);
  });

  it.each([
    ['text that is no YAML', '- name: a: b\n', 1],
    ['something that is no list', 'just words\n', 1],
    ['an alias that stands for nothing', '- name: *x\n', 1],
  ])('cannot be used where the file holds %s', (_what, source, line) => {
    const { speakers, problems } = readSpeakersFile(source);
    expect(speakers).toBeNull();
    expect(problems).toEqual([expect.objectContaining({ severity: 'error', line })]);
  });
});
