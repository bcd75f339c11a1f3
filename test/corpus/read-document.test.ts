import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFromText, readDocument } from '../../src/corpus/read-document.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const HEAD = '---\ntitle: A title\npublisher: The Paper\ndate: 2024-09\nurl: https://example.org/a\n---\n';

function paragraphs(text: string, file = 'a.txt') {
  const { document } = readDocument(file, bytes(text));
  return document?.paragraphs.map(({ kind, start, end }) => [kind, document.text.slice(start, end)]);
}

describe('reading a document', () => {
  it('keeps the body exactly as it stands', () => {
    const body = '\n  Odd\u00a0blanks, “mixed" marks \r\n\r\nand no newline at the end';
    const { document, problems } = readDocument('a.txt', bytes(HEAD + body));
    expect(document?.text).toBe(body);
    expect(problems).toEqual([]);
  });

  it('takes title, publisher, date of any precision, address and note from the front matter', () => {
    const { document } = readDocument('a.md', bytes(`${HEAD.replace('2024-09', '2024\nnote: "Mind: the date"')}Text.`));
    expect(document).toMatchObject({
      title: 'A title',
      publisher: 'The Paper',
      date: '2024',
      url: 'https://example.org/a',
      note: 'Mind: the date',
    });
  });

  it('gives each paragraph the line of the file on which it starts', () => {
    const { document } = readDocument('a.txt', bytes(`${HEAD}First.\n\nSecond,\nstill second.\n\n\nThird.`));
    expect(document?.paragraphs.map(({ line }) => line)).toEqual([7, 9, 13]);
  });

  it('parts paragraphs at line breaks where a line is too long to have been wrapped', () => {
    const long = `${'word '.repeat(30)}end.`;
    expect(paragraphs(`${HEAD}${long}\nNext one.`)?.length).toBe(2);
    expect(paragraphs(`${HEAD}Wrapped here\nand going on.`)?.length).toBe(1);
  });

  it('drops a paragraph that is printed a second time right away and takes it for a caption', () => {
    expect(paragraphs(`${HEAD}Pupils at the gate.\n\nPupils at the gate.\n\nThe council met.`)).toEqual([
      ['caption', 'Pupils at the gate.'],
      ['text', 'The council met.'],
    ]);
  });

  it('makes the id of the file name', () => {
    expect(readDocument('2024/The Comet — Élan.txt', bytes(`${HEAD}Text.`)).document?.id).toBe('2024-the-comet-elan');
  });

  describe('in Markdown', () => {
    it('tells headings, block quotes, lists and paragraphs, and leaves rules out', () => {
      const text = '# Heading\n\nText here.\n\n> Quoted\n> words.\n\n- One\n- Two\n\n---\n\nLast.';
      expect(paragraphs(HEAD + text, 'a.md')).toEqual([
        ['heading', 'Heading'],
        ['text', 'Text here.'],
        ['block quote', 'Quoted\n> words.'],
        ['text', 'One'],
        ['text', 'Two'],
        ['text', 'Last.'],
      ]);
    });

    it('knows which characters are syntax, without changing the text', () => {
      const text = 'She said *this* was [the plan](https://example.org/x) \\* now.';
      const { document } = readDocument('a.md', bytes(HEAD + text));
      const hidden = document?.markup.map(({ start, end }) => text.slice(start, end));
      expect(hidden).toEqual(['*', '*', '[', '](https://example.org/x)', '\\']);
      expect(document?.text).toBe(text);
    });

    it('takes the title from the first heading where the front matter has none', () => {
      expect(readDocument('a.md', bytes('# The *real* title\n\nText.')).document?.title).toContain('title');
    });

    it('keeps the words of HTML and hides its tags', () => {
      const text = '<p>Words <b>stay</b>.</p>\n<script>alert(1)</script>';
      const { document } = readDocument('a.md', bytes(HEAD + text));
      const hidden = document?.markup.map(({ start, end }) => text.slice(start, end)).join(' ');
      expect(hidden).toContain('<script>alert(1)</script>');
      expect(hidden).not.toContain('Words');
    });
  });

  describe('of a transcript', () => {
    const transcript = `${HEAD.replace('title:', 'kind: transcript\ntitle:')}`;

    it('tells labels from words and carries a speaker over paragraphs without a label', () => {
      const { document } = readDocument(
        'a.txt',
        bytes(`${transcript}Ann Example (Ashwell) (Ind): We wait.\n\nStill.\n\nThe Chair: Order.`),
      );
      const turns = document?.paragraphs.map(({ kind, label, start, end }) => [
        kind,
        label && document.text.slice(label.start, label.end),
        document.text.slice(start, end),
      ]);
      expect(turns).toEqual([
        ['contribution', 'Ann Example (Ashwell) (Ind)', 'We wait.'],
        ['contribution', undefined, 'Still.'],
        ['contribution', 'The Chair', 'Order.'],
      ]);
    });

    it.each([
      '**Ken Lee** The bridge must close.',
      '[Laughter in the gallery]',
      '(Cllr Lee left the room.)',
      '*The committee adjourned at 9pm.*',
      '## Item two',
      '> A letter was read out.',
      'KEN LEE The bridge must close.',
    ])('does not carry a speaker over “%s”', (interruption) => {
      const text = `${transcript}Ann Roe: We begin.\n\n${interruption}\n\nNobody is named here.\n\nAnn Roe: Thanks.`;
      const { document } = readDocument('a.md', bytes(text));
      expect(document?.paragraphs.map(({ kind }) => kind === 'contribution')).toEqual([true, false, false, true]);
    });

    it('reads labels with a time before them and a note in brackets behind them', () => {
      const { document } = readDocument(
        'a.txt',
        bytes(`${transcript}10:30 Ken Lee: Yes.\n\n[00:12:05] Ann Roe [to Ken Lee]: No.`),
      );
      const labels = document?.paragraphs.map(({ label }) => label && document.text.slice(label.start, label.end));
      expect(labels).toEqual(['Ken Lee', 'Ann Roe [to Ken Lee]']);
    });

    it('does not take a sentence with a colon for a label', () => {
      const { document } = readDocument(
        'a.txt',
        bytes(
          `${transcript}Ann: Yes.\n\nI have one question. It is this: why?\n\nThere are three points: money, time and trust.`,
        ),
      );
      expect(document?.paragraphs.map(({ label }) => label !== undefined)).toEqual([true, false, false]);
    });
  });

  describe('that is broken', () => {
    it.each([
      ['no front matter', 'Only text.', 'a.txt', 1, /no front matter/u, true],
      ['front matter that never ends', '---\ntitle: A\n\nText.', 'a.txt', 1, /never closed/u, false],
      ['front matter that is no YAML', '---\ntitle: a: b\n---\nText.', 'a.txt', 2, /not valid YAML/u, false],
      ['front matter that is a list', '---\n- a\n---\nText.', 'a.txt', 2, /list of fields/u, false],
      ['a date that is none', '---\ntitle: A\ndate: 2024-13-40\n---\nText.', 'a.txt', 3, /not a date/u, false],
      [
        'an address that is no web address',
        '---\ntitle: A\nurl: javascript:alert(1)\n---\nText.',
        'a.txt',
        3,
        /https/u,
        false,
      ],
      ['a title that is a list', '---\ntitle: [a]\n---\nText.', 'a.txt', 2, /title: write text/u, false],
      [
        'an unknown field',
        `${HEAD.replace('title', 'byline: B\ntitle')}Text.`,
        'a.txt',
        2,
        /unknown field "byline"/u,
        true,
      ],
      ['a missing title', '---\npublisher: P\n---\nText.', 'a.txt', 1, /no title/u, true],
      ['no text at all', HEAD, 'a.txt', 7, /no text/u, false],
      ['a zero byte', `${HEAD}Te\0xt.`, 'a.txt', 7, /zero byte/u, false],
      ['an alias of YAML in the title', '---\ntitle: *Exclusive*\n---\nText.', 'a.txt', 2, /quotation marks/u, false],
      ['depth without end', `${'>'.repeat(6000)} deep`, 'a.md', null, /nested too deeply/u, true],
      ['brackets without end', '['.repeat(900_000), 'a.md', null, /too full of marks/u, true],
      ['emphasis without end', '*a '.repeat(300_000), 'a.md', null, /too full of marks/u, true],
      ['a list without end', '- a\n\n'.repeat(150_000), 'a.md', null, /too full of marks/u, true],
      ['headings without end', '# a\n'.repeat(200_000), 'a.md', null, /too full of marks/u, true],
    ])('by %s is reported with its line', (_what, text, file, line, message, isUsed) => {
      const { document, problems } = readDocument(file, bytes(text));
      const problem = problems.find((one) => message.test(one.message));
      expect(problem).toMatchObject({ file, line, severity: isUsed ? 'warning' : 'error' });
      expect(document !== null).toBe(isUsed);
    });

    it('by bytes that are not UTF-8 is reported with the line of the first', () => {
      const broken = Uint8Array.from([...bytes(`${HEAD}Fine.\n\nCaf`), 0xe9, ...bytes(' here.')]);
      const { document, problems } = readDocument('a.txt', broken);
      expect(document).toBeNull();
      expect(problems).toEqual([expect.objectContaining({ line: 9, message: expect.stringContaining('UTF-8') })]);
    });

    it('by UTF-16 is told apart', () => {
      const { problems } = readDocument('a.txt', Uint8Array.from([0xff, 0xfe, 0x41, 0x00]));
      expect(problems[0]?.message).toContain('UTF-16');
    });
  });

  it('never throws, and its paragraphs are sorted, disjoint and not empty', () => {
    const anyText = fc
      .array(
        fc.constantFrom(
          '---\n',
          '\n\n',
          '> ',
          '# ',
          'A: ',
          'word ',
          '“',
          '”',
          '*',
          '<b>',
          '</b>',
          '`',
          '\u00a0',
          '.',
          '(Image: x)',
          '\n',
          '[a](b)',
          '\\',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, fc.constantFrom('a.md', 'a.txt'), fc.boolean(), (text, file, isTranscript) => {
        const head = isTranscript ? '---\nkind: transcript\n---\n' : '';
        const { document } = readDocument(file, bytes(head + text));
        let last = 0;
        for (const { start, end } of document?.paragraphs ?? []) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(document?.text.length ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it('of a long transcript in Markdown with bold names, links and lists are read as Markdown', () => {
    const turn = '**Ann Example:** We *listened* to [every reader](https://echo.example/a_b).\n\n- One\n- Two\n\n';
    const { document, problems } = readDocument('a.md', bytes(`---\nkind: transcript\n---\n${turn.repeat(400)}`));
    expect(problems.filter(({ message }) => /plain text/u.test(message))).toEqual([]);
    expect(document?.markup.length).toBeGreaterThan(2_000);
  });

  it('can be made of a text that comes from no file', () => {
    const document = documentFromText({ id: 'x', text: 'One.\n\nTwo.' });
    expect(document.paragraphs).toHaveLength(2);
    expect(document.kind).toBe('article');
  });
});
