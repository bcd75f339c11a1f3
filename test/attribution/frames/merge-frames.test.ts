import { describe, expect, it } from 'vitest';
import { attributeText, speakerOf } from '../speaker-of.ts';

describe('rules and tagger together', () => {
  it('leave quoted words right behind a cue to that cue', () => {
    const found = attributeText('Nora Quill argued with the council, and Tom Reed said: “The bridge is shut.”');
    expect(speakerOf(found, 'The bridge is shut')).toBe('tom-reed');
  });

  it.each(['Nora Quill never announced that the bridge would be closed.'])(
    'report nothing, or nobody, where the cue is taken back: %s',
    (text) => {
      const named = attributeText(text).quotations.filter(({ speaker }) => speaker !== null);
      expect(named).toEqual([]);
    },
  );

  it.each(['Tom Reed was told that the roof was “past mending”.', 'Tom Reed was warned the well was “a trap”.'])(
    'never name whoever was spoken to: %s',
    (text) => {
      expect(attributeText(text).quotations.filter(({ speaker }) => speaker !== null)).toEqual([]);
    },
  );

  it('give marked words right behind a cue to that cue, though a surer one stands before it', () => {
    const found = attributeText('Many who agree that it is late were cross, with Nora Quill calling it “a farce”.');
    expect(speakerOf(found, 'a farce')).toBe('nora-quill');
  });

  it('give spans in order, which no two quotations of a sentence share', () => {
    const found = attributeText('“It is shut,” said Nora Quill, who added that “nobody was told”.');
    const spans = found.quotations.flatMap(({ content }) => content);
    for (const [at, { start }] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
  });
});
