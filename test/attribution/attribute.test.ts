import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THRESHOLD } from '../../src/attribution/confidence.ts';
import { speaker } from './cases.ts';
import { attributeMarkdown, attributeText, quotationOf, speakerOf, wordsOf } from './speaker-of.ts';

describe('attribute', () => {
  it('tells direct, mixed and indirect quotations apart', () => {
    const attributed = attributeText(
      'Nora Quill said: “The gate is shut.” She said the fence was “a disgrace” to Thaxby. She warned that walkers would stay away.',
    );
    expect(quotationOf(attributed, 'The gate is shut').kind).toBe('direct');
    expect(quotationOf(attributed, 'a disgrace').kind).toBe('mixed');
    expect(quotationOf(attributed, 'walkers would stay away').kind).toBe('indirect');
  });

  it('takes the that-clause with its quoted parts for one mixed quotation', () => {
    const attributed = attributeText(
      'Nora Quill said “far too few” walkers knew the path, and that mending it was costing “silly money”.',
    );
    expect(attributed.quotations.map((quotation) => wordsOf(attributed, quotation))).toEqual([
      '“far too few” walkers knew the path, and that mending it was costing “silly money”',
    ]);
  });

  it('gives cue and source as spans of the text', () => {
    const attributed = attributeText('“We are closed,” said shop owner Nora Quill.');
    const { cue, source } = quotationOf(attributed, 'We are closed');
    const { text } = attributed.document;
    expect(cue && text.slice(cue.start, cue.end)).toBe('said');
    expect(source && text.slice(source.start, source.end)).toBe('shop owner Nora Quill');
  });

  it('keeps the roles that are printed beside a name', () => {
    const { people } = attributeText(
      'Thaxby councillor Nora Quill spoke. Leader of Fenshire Council, Cllr Tom Reed, agreed. Ada Fox, head of parks, did not.',
    );
    const roles = people.map(({ name, roles: held }) => [name, held.map(({ title, of }) => [title, of])]);
    expect(roles).toEqual([
      ['Nora Quill', [['councillor', 'Thaxby']]],
      ['Tom Reed', [['Leader', 'Fenshire Council']]],
      ['Ada Fox', [['head', 'parks']]],
    ]);
  });

  it('names nobody for bodies, places and groups', () => {
    const attributed = attributeText(
      'Fenshire County Council said it was “sorry”. The Department for Transport said: “We invest.” Villagers said they were “cut off”. Network Rail said: “We apologise.”',
    );
    for (const words of ['sorry', 'We invest', 'cut off', 'We apologise'])
      expect(speakerOf(attributed, words)).toBeNull();
    expect(attributed.people).toEqual([]);
  });

  it('says the same of a text whatever blanks stand in it', () => {
    const text = 'Cllr Nora Quill said: “It is shut.”\n\nThe councillor said it was “a shame”.';
    const attributed = attributeText(text.replace(/ (?=Quill|said|is)/gu, '\u00a0'));
    expect(speakerOf(attributed, 'shut.')).toBe('nora-quill');
    expect(speakerOf(attributed, 'a shame')).toBe('nora-quill');
  });

  it('passes over Markdown syntax, and keeps its offsets', () => {
    const attributed = attributeMarkdown(
      '**Nora Quill** said: “It is *very* wet.”\n\n[Tom Reed](https://example.org/a) said he was “dry”.',
    );
    expect(wordsOf(attributed, quotationOf(attributed, 'wet'))).toBe('“It is *very* wet.”');
    expect(speakerOf(attributed, 'wet')).toBe('nora-quill');
    expect(speakerOf(attributed, 'dry')).toBe('tom-reed');
  });

  it('gives a block quote to whoever the paragraph before it announces', () => {
    const attributed = attributeMarkdown(
      'Nora Quill wrote:\n\n> The path was mine.\n>\n> It still is.\n\nTom Reed left.',
    );
    expect(quotationOf(attributed, 'The path was mine')).toMatchObject({ speaker: 'nora-quill', kind: 'direct' });
    expect(speakerOf(attributed, 'It still is')).toBe('nora-quill');
  });

  it('finds no quotation in headings but those of the form "Name: what they said"', () => {
    const attributed = attributeMarkdown(
      '# Anger at “silly” plan\n\n## Nora Quill: We will fight it\n\nNora Quill left.',
    );
    expect(speakerOf(attributed, 'silly')).toBeUndefined();
    expect(speakerOf(attributed, 'We will fight it')).toBe('nora-quill');
  });

  it('joins paragraphs that each open a mark into one quotation', () => {
    const attributed = attributeText('Nora Quill said: “One.\n\n“Two.\n\n“Three.”\n\n“Four,” said Tom Reed.');
    expect(attributed.quotations.map((quotation) => wordsOf(attributed, quotation))).toEqual([
      '“One. … “Two. … “Three.”',
      '“Four,”',
    ]);
    expect(speakerOf(attributed, 'Four')).toBe('tom-reed');
  });

  it('names nobody where it is not sure enough, and keeps whom it would be', () => {
    const attributed = attributeText(
      'The path was shut after a call from Robin Quill. It had been wet for weeks. He said it was “a swamp”.\n\nVillagers called it “a scandal”.',
    );
    const doubtful = quotationOf(attributed, 'a swamp');
    expect(doubtful).toMatchObject({
      speaker: null,
      route: null,
      candidate: { speaker: 'robin-quill', route: 'pronoun' },
    });
    expect(doubtful.confidence).toBeGreaterThan(0);
    expect(doubtful.confidence).toBeLessThan(THRESHOLD);
    expect(quotationOf(attributed, 'a scandal')).toMatchObject({ speaker: null, candidate: null, confidence: 0 });
  });

  it('has no candidate where a name is that of two people, or a moderator has ruled', () => {
    const text = 'Nora Quill said it was “a swamp”.';
    const namesakes = [speaker('nora-quill-1', 'Nora Quill', []), speaker('nora-quill-2', 'Nora Quill', [])];
    expect(quotationOf(attributeText(text, {}, namesakes), 'a swamp')).toMatchObject({
      speaker: null,
      candidate: null,
      confidence: 0,
    });
    const doubtful =
      'The path was shut after a call from Robin Quill. It had been wet for weeks. He said it was “a swamp”.';
    for (const ruling of [null, 'Robin Quill']) {
      const corrections = [{ words: 'a swamp', speaker: ruling, line: 1 }];
      expect(quotationOf(attributeText(doubtful, { corrections }), 'a swamp').candidate).toBeNull();
    }
  });

  it('carries the speaker over to a quotation right behind', () => {
    const attributed = attributeText('“One thing is clear,” said Nora Quill.\n\n“The path stays open to all.”');
    expect(quotationOf(attributed, 'The path stays')).toMatchObject({ speaker: 'nora-quill', route: 'carried over' });
  });

  const piece = fc.constantFrom(
    'Cllr',
    'Nora Quill',
    'Tom Reed',
    'Mr Quill',
    'he',
    'she',
    'said',
    'told',
    'the',
    'councillor',
    'council',
    'and',
    'who',
    ',',
    '.',
    ':',
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'s",
    '—',
    '(',
    ')',
    '\n\n',
    '\u00a0',
    '42',
    'that',
    'adding',
    'according to',
    'is confident that',
    '\u{1f600}',
  );
  it('never fails, and gives sorted spans inside the text and a route exactly where there is a speaker', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('article' as const, 'transcript' as const),
        (pieces, kind) => {
          const attributed = attributeText(pieces.join(' '), { kind });
          const { quotations, people, document } = attributed;
          let last = 0;
          for (const { content, cue, source, speaker, route, confidence, candidate } of quotations) {
            expect(content.length).toBeGreaterThan(0);
            for (const span of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]) {
              expect(span.start).toBeLessThan(span.end);
              expect(span.end).toBeLessThanOrEqual(document.text.length);
            }
            expect(content[0]?.start ?? 0).toBeGreaterThanOrEqual(last);
            last = content[0]?.start ?? 0;
            expect(route === null).toBe(speaker === null);
            expect(confidence >= THRESHOLD).toBe(speaker !== null);
            expect(confidence <= 1 && confidence > 0).toBe(speaker !== null || candidate !== null);
            expect(speaker !== null && candidate !== null).toBe(false);
            const whoever = speaker ?? candidate?.speaker;
            if (whoever !== undefined) expect(people.map(({ id }) => id)).toContain(whoever);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    '“',
    '“a ',
    "'a ",
    '"a" ',
    'Mr ',
    'Nora Quill, ',
    'Nora Quill, who said ',
    '“a,” said he ',
    'adding that he said, ',
    '“a\n\n',
    '(',
    'A. ',
  ])('comes to an end on many times %j, and names nobody for them', (hostile) => {
    const { quotations } = attributeText(hostile.repeat(30_000));
    expect(quotations.filter(({ speaker }) => speaker !== null && speaker !== 'nora-quill')).toEqual([]);
  });
});
