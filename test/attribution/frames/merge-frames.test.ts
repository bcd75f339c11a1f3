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

  it('give spans in order, which no two quotations of a sentence share', () => {
    const found = attributeText('“It is shut,” said Nora Quill, who added that “nobody was told”.');
    const spans = found.quotations.flatMap(({ content }) => content);
    for (const [at, { start }] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
  });
});
