import { describe, expect, it } from 'vitest';
import { attributeMarkdown, wordsOf } from './speaker-of.ts';

/** Who said what, by speaker, in a Markdown article. */
const read = (body: string) => {
  const attributed = attributeMarkdown(body);
  return attributed.quotations.map((quotation) => [quotation.speaker, wordsOf(attributed, quotation)]);
};

describe('a signature inside a block quote', () => {
  it.each([
    ['> We will keep the hall open.\n>\n> — Nora Quill, treasurer', 'We will keep the hall open.'],
    ['> We will keep the hall open.\n> — Nora Quill', 'We will keep the hall open.'],
    ['> “We will keep the hall open.” — Nora Quill', '“We will keep the hall open.”'],
    ['> “We will keep the hall open.” – Nora Quill, of Mill Lane', '“We will keep the hall open.”'],
    ['> We will keep the hall open. – Nora Quill (treasurer)', 'We will keep the hall open.'],
    ['> We will keep the hall open.\n\n— Nora Quill, treasurer', 'We will keep the hall open.'],
  ])('says whose words they are and is none of them: %j', (body, words) => {
    expect(read(body)).toEqual([['nora-quill', words]]);
  });

  it('signs all paragraphs of the block', () => {
    expect(read('> We will keep it.\n>\n> And we mean it.\n>\n> — Nora Quill')).toEqual([
      ['nora-quill', 'We will keep it. … And we mean it.'],
    ]);
  });

  it('does not take the words from whoever announces them', () => {
    const [first] = read('Tom Reed said:\n\n> We will keep the hall open. — Nora Quill');
    expect(first?.[0]).toBe('tom-reed');
  });

  it('is no name in the middle of the words', () => {
    expect(read('> We love the hall — Nora Quill built it for us all.')).toEqual([
      [null, 'We love the hall — Nora Quill built it for us all.'],
    ]);
  });
});
