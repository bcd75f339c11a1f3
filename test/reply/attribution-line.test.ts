import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/corpus/read-document.ts';
import { createRegistry } from '../../src/corpus/registry.ts';
import { attributionLine } from '../../src/reply/attribution-line.ts';
import { splitPassages } from '../../src/search/split-passages.ts';
import { person, quoted, role } from '../search/corpus.ts';

const PEOPLE = createRegistry([person('Ann Lee', { roles: [role('leader', 'Foxley Council')] }), person('Bo Marr')]);

function line(text: string, words: readonly (readonly [string, string])[]): string {
  const document = documentFromText({ id: 'a', text, publisher: 'The Echo' });
  const quotations = words.map(([said, speaker]) => quoted(text, said, speaker));
  const [passage] = splitPassages({ document, quotations, people: [] }, PEOPLE);
  return passage === undefined ? '' : attributionLine(passage, document, { withSource: false });
}

describe('the line below a passage', () => {
  it('names one speaker with the role', () => {
    expect(line('“It stays,” Ann Lee said.', [['“It stays,”', 'ann-lee']])).toBe(
      '**Ann Lee**, leader, Foxley Council — *said*',
    );
  });

  it('gives each of several speakers the first words that are theirs', () => {
    const text = 'Ann Lee said “it stays open for good now” and Bo Marr “nothing could replace it”.';
    const said = [
      ['“it stays open for good now”', 'ann-lee'],
      ['“nothing could replace it”', 'bo-marr'],
    ] as const;
    expect(line(text, said)).toBe(
      '**Ann Lee**, leader, Foxley Council (“it stays open for good …”); **Bo Marr** (“nothing could replace it”) — *said*',
    );
  });
});
