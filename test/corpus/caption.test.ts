import { describe, expect, it } from 'vitest';
import { readCaption } from '../../src/corpus/caption.ts';

function caption(text: string): string | null {
  const found = readCaption(text, { start: 0, end: text.length });
  return found === null ? null : text.slice(found.words.start, found.words.end);
}

describe('captions', () => {
  it('are paragraphs that end with an image credit, which is left out', () => {
    expect(caption('The new hall at Ashwell. (Image: A Photographer)')).toBe('The new hall at Ashwell.');
    expect(caption('The new hall at Ashwell. Picture: A Photographer')).toBe('The new hall at Ashwell.');
    expect(caption('The new hall at Ashwell (Photo by A Photographer)')).toBe('The new hall at Ashwell');
  });

  it('are counted once where the words are printed twice in a row', () => {
    const once = 'Cllr Ann Example opened the new hall at Ashwell.';
    expect(caption(`${once} ${once} (Image: The Council)`)).toBe(once);
    expect(caption(`${once}${once} (Image: The Council)`)).toBe(once);
    expect(caption(`${once}\n${once}`)).toBe(once);
    expect(caption(`${once} (Image: The Council) ${once} (Image: The Council)`)).toBe(once);
  });

  it('are found where the copies differ in blanks alone', () => {
    expect(caption('Cllr Ann\u00a0Example opened the hall. Cllr Ann Example  opened the hall.')).toBe(
      'Cllr Ann\u00a0Example opened the hall.',
    );
  });

  it('have no words where the paragraph is a credit and nothing else', () => {
    expect(caption('(Image: The Council)')).toBe('');
    expect(caption('Photo: The Council')).toBe('');
  });

  it.each([
    'The council said it would open the hall in May.',
    'Hear, hear! Hear, hear!',
    'She said the picture: a mixed one.',
    'The picture is clear: families wait too long, and the council knows it. That will change.',
    'Photography by local pupils is on show at the library until Friday. Entry is free.',
  ])('are not what "%s" is', (text) => {
    expect(caption(text)).toBeNull();
  });
});
