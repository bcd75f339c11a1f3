import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributedDocument } from '../../src/attribution/quotation.ts';
import { parsePartialDate } from '../../src/corpus/partial-date.ts';
import { createRegistry } from '../../src/corpus/registry.ts';
import { LONGEST_PASSAGE, LONGEST_QUOTATION } from '../../src/search/passage-spans.ts';
import { splitPassages } from '../../src/search/split-passages.ts';
import { sentenceSpans } from '../../src/text/sentences.ts';
import { attributed, person, quoted, role } from './corpus.ts';

const NOBODY = createRegistry([]);
const texts = (document: AttributedDocument) => splitPassages(document, NOBODY).map(({ text }) => text);
const sentence = (number: number, words = 12) => `Sentence ${number} goes on${' and on'.repeat(words / 2)}.`;
const sentences = (count: number, words?: number) =>
  Array.from({ length: count }, (_, index) => sentence(index + 1, words)).join(' ');

describe('splitPassages', () => {
  it('keeps a short paragraph whole', () => {
    expect(texts(attributed({ id: 'a', text: 'First. Second. Third.\n\nNext one.' }))).toEqual([
      'First. Second. Third.',
      'Next one.',
    ]);
  });

  it('parts a long paragraph between sentences into pieces of about equal length, of three sentences at most', () => {
    const pieces = texts(attributed({ id: 'a', text: sentences(7) }));
    expect(pieces).toHaveLength(3);
    expect(pieces.join(' ')).toBe(sentences(7));
  });

  it('parts sooner where the sentences are long', () => {
    const pieces = texts(attributed({ id: 'a', text: sentences(3, 80) }));
    expect(pieces).toHaveLength(2);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(LONGEST_PASSAGE);
  });

  it('does not cut a quotation, however many sentences it has', () => {
    const speech = `“${sentences(6)}”`;
    const text = `She rose at last. ${speech} Then she sat down.`;
    const pieces = texts(attributed({ id: 'a', text }, [quoted(text, speech, null)]));
    expect(pieces.some((piece) => piece.includes(speech))).toBe(true);
  });

  it('cuts a quotation of more than a page at the ends of sentences', () => {
    const speech = `“${sentences(60)}”`;
    const pieces = texts(attributed({ id: 'a', text: speech }, [quoted(speech, speech, null)]));
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(LONGEST_QUOTATION);
  });

  it('keeps a quotation that runs over paragraphs in one passage, if that is short enough', () => {
    const [first, second] = ['Ann Lee said: “We are late.', '“And we are sorry.”'];
    const text = `Before.\n\n${first}\n\n${second}\n\nAfter.`;
    const content = [
      { start: text.indexOf('“We'), end: text.indexOf('late.') + 5 },
      { start: text.indexOf('“And'), end: text.indexOf('sorry.”') + 7 },
    ];
    const document = attributed({ id: 'a', text }, [quoted(text, '“We', 'ann-lee', { content })]);
    const passages = splitPassages(document, NOBODY);
    expect(passages.map((passage) => passage.text)).toEqual(['Before.', `${first}\n\n${second}`, 'After.']);
    expect(passages.map(({ kind, paragraph }) => [kind, paragraph])).toEqual([
      ['narration', 0],
      ['direct', 1],
      ['narration', 3],
    ]);
    const long = text.replace('late', sentence(1, 200));
    const shift = long.length - text.length;
    const parted = attributed({ id: 'a', text: long }, [
      quoted(long, '“We', 'ann-lee', {
        content: content.map(({ start, end }, at) => ({ start: at === 0 ? start : start + shift, end: end + shift })),
      }),
    ]);
    expect(splitPassages(parted, NOBODY)).toHaveLength(4);
  });

  it('leaves headings out and makes one passage of a caption', () => {
    const document = attributed({
      id: 'a',
      text: 'Text.\n\nA bus. It is red. It is late. It is full. (Image: Gazette)',
    });
    expect(splitPassages(document, NOBODY).map(({ kind, text }) => [kind, text])).toEqual([
      ['narration', 'Text.'],
      ['caption', 'A bus. It is red. It is late. It is full.'],
    ]);
  });

  it('tells the kind by the quotations', () => {
    const text = [
      '“We are late,” said Ann Lee.',
      'Nobody came.',
      'Ann Lee said the bus was late.',
      'The rain fell. “We are late,” said Bo Ray.',
    ].join('\n\n');
    const document = attributed({ id: 'a', text }, [
      quoted(text, '“We are late,” said Ann', 'ann'),
      quoted(text, 'the bus was late', 'ann', { kind: 'indirect' }),
      quoted(text, '“We are late,” said Bo', 'bo'),
    ]);
    const kinds = splitPassages(document, NOBODY).map(({ kind }) => kind);
    expect(kinds).toEqual(['direct', 'narration', 'indirect', 'mixed']);
  });

  it('names each speaker once, by the surest quotation, with the role of the day', () => {
    const ann = person('Ann Lee', {
      roles: [
        role('mayor', 'Foxley', { to: parsePartialDate('2023') }),
        role('MP', 'Foxley', { from: parsePartialDate('2024') }),
      ],
    });
    const text = '“One,” she said. “Two,” said Ann Lee.';
    const document = attributed({ id: 'a', text, date: parsePartialDate('2024-05') }, [
      quoted(text, '“One,”', ann.id, { route: 'pronoun', confidence: 0.7 }),
      quoted(text, '“Two,”', ann.id, { route: 'name', confidence: 0.95 }),
    ]);
    expect(splitPassages(document, createRegistry([ann]))[0]?.speakers).toEqual([
      { id: 'ann-lee', name: 'Ann Lee', role: 'MP for Foxley', route: 'name', confidence: 0.95, opening: '' },
    ]);
  });

  it('parts a paragraph where somebody else begins to speak, and leads a quotation without a name in', () => {
    const text = 'It rained. The bridge will stay, Ann Lee said. She smiled. Bo Marr rose. “Nothing is lost.”';
    const document = attributed({ id: 'a', text }, [
      quoted(text, 'The bridge will stay', 'ann-lee', { kind: 'indirect' }),
      quoted(text, '“Nothing is lost.”', 'bo-marr'),
    ]);
    expect(texts(document)).toEqual([
      'It rained. The bridge will stay, Ann Lee said.',
      'She smiled. Bo Marr rose. “Nothing is lost.”',
    ]);
  });

  it('parts the words of somebody known from those of nobody known', () => {
    const text = '“We won,” Ann Lee said. “It was close.”';
    const document = attributed({ id: 'a', text }, [
      quoted(text, '“We won,”', 'ann-lee'),
      quoted(text, '“It was close.”', null),
    ]);
    expect(texts(document)).toEqual(['“We won,” Ann Lee said.', '“It was close.”']);
  });

  it('tells with which words each begins where several speak in one sentence', () => {
    const people = [person('Ann Lee'), person('Bo Marr')];
    const text = 'Ann Lee said “it is a very good plan for us” and Bo Marr “rubbish”.';
    const document = attributed({ id: 'a', text }, [
      quoted(text, '“it is a very good plan for us”', 'ann-lee'),
      quoted(text, '“rubbish”', 'bo-marr'),
    ]);
    const [passage] = splitPassages(document, createRegistry(people));
    expect(passage?.speakers.map(({ name, opening }) => [name, opening])).toEqual([
      ['Ann Lee', 'it is a very good …'],
      ['Bo Marr', 'rubbish'],
    ]);
  });

  it('tells it also where the other speaker is not known, and not where there is one voice', () => {
    const text = 'Ann Lee said “no” and a driver “rubbish”.';
    const both = attributed({ id: 'a', text }, [
      quoted(text, '“no”', 'ann-lee'),
      quoted(text, '“rubbish”', null, { source: { start: text.indexOf('a driver'), end: text.indexOf(' “rubbish') } }),
    ]);
    const one = attributed({ id: 'a', text }, [quoted(text, '“no”', 'ann-lee')]);
    const people = createRegistry([person('Ann Lee')]);
    const openings = (document: typeof both) =>
      splitPassages(document, people).map(({ speakers, unclear }) => [speakers.map(({ opening }) => opening), unclear]);
    expect(openings(both)).toEqual([[['no'], ['a driver']]]);
    expect(openings(one)).toEqual([[[''], []]]);
  });

  it.each([
    ['Ann Lee praised Guy Torr.', 'Guy Torr', 'narration'],
    ['Ann Lee said nothing.', 'nothing', 'narration'],
    ['Ann Lee said so twice.', 'so twice', 'narration'],
    ['Ann Lee admitted theft.', 'theft', 'narration'],
    ['Ann Lee called for lifeguards.', 'for lifeguards', 'narration'],
    ['Ann Lee said it was over.', 'it was over', 'indirect'],
    ['Ann Lee wants to stay.', 'to stay', 'indirect'],
    ['Ann Lee called for lifeguards at every beach.', 'for lifeguards at every beach', 'indirect'],
  ])('takes %s for a report only where something is told', (text, words, kind) => {
    const document = attributed({ id: 'a', text }, [quoted(text, words, 'ann-lee', { kind: 'indirect' })]);
    const [passage] = splitPassages(document, createRegistry([person('Ann Lee')]));
    expect(passage?.kind).toBe(kind);
    expect(passage?.speakers.map(({ name }) => name)).toEqual(kind === 'narration' ? [] : ['Ann Lee']);
  });

  it('keeps the printed words for those who could not be told', () => {
    const text = '“No,” said a spokesman.';
    const source = { start: text.indexOf('a spokesman'), end: text.length - 1 };
    const [passage] = splitPassages(attributed({ id: 'a', text }, [quoted(text, '“No,”', null, { source })]), NOBODY);
    expect(passage?.speakers).toEqual([]);
    expect(passage?.unclear).toEqual(['a spokesman']);
  });

  it('gives ids that survive edits elsewhere, and tells repeats apart', () => {
    const ids = (text: string) => splitPassages(attributed({ id: 'a', text }), NOBODY).map(({ id }) => id);
    const [first, second, third] = ids('Hear, hear.\n\nOrder!\n\nHear, hear.');
    expect(new Set([first, second, third]).size).toBe(3);
    expect(ids('A new start.\n\nHear, hear.\n\nOrder!')).toEqual([expect.anything(), first, second]);
    expect(splitPassages(attributed({ id: 'b', text: 'Order!' }), NOBODY)[0]?.id).not.toBe(second);
  });

  it('links the neighbours', () => {
    const [first, second] = splitPassages(attributed({ id: 'a', text: 'One.\n\nTwo.' }), NOBODY);
    expect([first?.previous, first?.next, second?.previous, second?.next]).toEqual([null, second?.id, first?.id, null]);
  });
});

describe('passages of any text', () => {
  const word = fc.constantFrom(
    'bus',
    'Mr',
    'late',
    'council',
    '£1.5m',
    'e.g.',
    '“so”',
    'No',
    '2024',
    'café',
    '🙂',
    'x',
  );
  const end = fc.constantFrom('.', '?', '!', '…', '.”', ':');
  const phrase = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 30 }), end)
    .map(([words, stop]) => words.join(' ') + stop);
  const paragraph = fc.array(phrase, { minLength: 1, maxLength: 9 }).map((phrases) => phrases.join(' '));
  const body = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((paragraphs) => paragraphs.join('\n\n'));

  it('are slices of it, in order, apart, and cut no word and no sentence', () => {
    fc.assert(
      fc.property(body, (text) => {
        const document = attributed({ id: 'a', text });
        const passages = splitPassages(document, NOBODY);
        let before = 0;
        for (const passage of passages) {
          expect(text.slice(passage.start, passage.end)).toBe(passage.text);
          expect(passage.text.trim()).toBe(passage.text);
          expect(passage.start).toBeGreaterThanOrEqual(before);
          before = passage.end;
        }
        const ends = new Set(
          document.document.paragraphs.flatMap((one) => sentenceSpans(text, one).map((span) => span.end)),
        );
        for (const passage of passages) expect(ends.has(passage.end)).toBe(true);
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
      }),
    );
  });

  it('hold every quotation of reasonable length whole', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat({ max: 600 }), (text, from, length) => {
        const document = attributed({ id: 'a', text });
        const paragraphs = document.document.paragraphs;
        const inside = paragraphs[from % Math.max(paragraphs.length, 1)];
        if (inside === undefined || inside.kind === 'caption' || inside.kind === 'heading') return;
        const start = inside.start + (from % (inside.end - inside.start));
        const span = { start, end: Math.min(inside.end, start + length + 1) };
        const quotation = { ...quoted(text, text.slice(0, 1), null), content: [span] };
        const passages = splitPassages({ ...document, quotations: [quotation] }, NOBODY);
        const touching = passages.filter((passage) => passage.start < span.end && span.start < passage.end);
        const reach = (touching.at(-1)?.end ?? 0) - (touching[0]?.start ?? 0);
        expect(touching.length <= 1 || reach > LONGEST_QUOTATION).toBe(true);
      }),
    );
  });
});
