import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../src/corpus/registry.ts';
import { createSearch } from '../../src/search/search.ts';
import { article, attributed, person, quoted, role, searchOver } from './corpus.ts';

const search = searchOver([article('river-debate'), article('library-hours')]);
const firstText = (question: string, options = {}) => search.ask(question, options).passages[0]?.passage.text ?? '';

describe('ask', () => {
  it('gives the best passage first, with the printed words that matched', () => {
    const [best] = search.ask('brown trout').passages;
    expect(best?.passage.text).toContain('brown trout');
    expect(best?.terms.map(({ term }) => term)).toEqual(expect.arrayContaining(['brown', 'trout']));
  });

  it('reads keywords, statements and questions alike', () => {
    for (const question of [
      'unlimited fines',
      'the regulator can impose unlimited fines',
      'Can the regulator impose fines?',
    ]) {
      expect(firstText(question)).toContain('unlimited fines');
    }
  });

  it('prefers the words of the person who is named, by name, role or with a slip', () => {
    expect(firstText('What did Gwen Ashdown say about the river?')).toContain('treated like an open drain');
    expect(firstText('what did ashdwon say about bonuses')).toContain('bonuses');
    expect(
      search.ask('what does the deputy leader say about opening times').passages[0]?.passage.speakers[0]?.name,
    ).toBe('Fiona Macready');
  });

  it.each(['Where was the debate held?', 'when did the discussion take place', 'when was the debate'])(
    'looks for the event in %j, whatever word places it',
    (question) => {
      const text =
        'Anglers want cleaner water.\n\nThe debate on Tuesday at Thaxby Town Hall heard from forty of them.\n\nNora Quill hopes for rain.';
      const [best] = searchOver([{ id: 'anglers', text }]).ask(question).passages;
      expect(best?.passage.text).toContain('Thaxby Town Hall');
    },
  );

  it('forgives a slip in a word that the corpus does not know', () => {
    expect(firstText('untreeted waste')).toContain('untreated waste');
    expect(firstText('redundency of staff')).toContain('risk of redundancy');
  });

  it('finds the passage by a word of the same meaning', () => {
    expect(firstText('sacked employees')).toContain('redundancy');
  });

  it('can be confined to a document or to a speaker', () => {
    for (const { passage } of search.ask('council river water', { source: 'library-hours' }).passages) {
      expect(passage.documentId).toBe('library-hours');
    }
    const { passages } = search.ask('What about the river?', { speaker: 'gwen-ashdown' });
    expect(passages.length).toBeGreaterThan(0);
    for (const { passage } of passages) expect(passage.speakers.map(({ id }) => id)).toContain('gwen-ashdown');
  });

  it('gives at most as many passages as it may', () => {
    expect(search.ask('river', { limit: 2 }).passages).toHaveLength(2);
    expect(search.ask('river', { limit: 0 }).passages).toEqual([]);
  });
});

describe('an honest miss', () => {
  it('names the words that the corpus does not know, and suggests people and topics', () => {
    const answer = search.ask('What was said about fracking?');
    expect(answer.answerable).toBe(false);
    expect(answer.passages).toEqual([]);
    expect(answer.missed).toBe('Nothing in the corpus speaks of fracking.');
    expect(answer.suggestions.speakers.length).toBeGreaterThan(0);
    expect(answer.suggestions.topics.length).toBeGreaterThan(0);
  });

  it('is given for somebody whom the corpus does not know, and for one who is named but not quoted', () => {
    expect(search.ask('What did Boris Johnson say about sewage?').answerable).toBe(false);
    const text = 'Ann Lee asked the mayor, Bo Ray, for help with the flood. “The flood was bad,” said Ann Lee.';
    const people = [person('Ann Lee'), person('Bo Ray', { roles: [role('mayor')] })];
    const small = createSearch({
      documents: [attributed({ id: 'a', text }, [quoted(text, '“The flood was bad,”', 'ann-lee')])],
      registry: createRegistry(people),
    });
    expect(small.ask('What did Ann Lee say about the flood?').answerable).toBe(true);
    expect(small.ask('What did Bo Ray say about the flood?').missed).toBe(
      'Nothing in the corpus is quoted from Bo Ray.',
    );
  });

  it('is given for an office that nobody in the corpus holds, though the place is known', () => {
    expect(search.ask('Who is the mayor of Northmoor?').answerable).toBe(false);
  });

  it.each(['', '   ', '?!', '🙂🙂', 'the of and', 'x', 'what?'])('has its own sentence for "%s"', (question) => {
    expect(search.ask(question).missed).toBe('There is no word in the question that could be looked for.');
  });

  it('is all that an empty corpus gives', () => {
    const empty = searchOver([]);
    expect(empty.ask('anything about buses').missed).toBe('The corpus holds nothing yet.');
    expect(empty.passages).toEqual([]);
    expect(empty.findSpeakers('', 5)).toEqual([]);
  });
});

describe('highlights', () => {
  it('cover stemmed, folded and hyphened words, and lie within the passage', () => {
    const document = attributed({ id: 'a', text: 'The Café’s owners faced “eye-watering” DELAYS.' });
    const small = createSearch({ documents: [document], registry: createRegistry([]) });
    const [best] = small.ask('cafe owner eye-watering delay').passages;
    expect(best?.terms.map(({ term }) => term)).toEqual(['Café', 'owners', 'eye-watering', 'DELAYS']);
  });

  it('tell an acronym from a word of the same stem', () => {
    const text = 'Parents of children with special educational needs and disabilities (SEND) sent a letter on SEND.';
    const document = attributed({ id: 'a', text });
    const small = createSearch({ documents: [document], registry: createRegistry([]) });
    const marked = (question: string) =>
      small.rank(question).passages.flatMap(({ terms }) => terms.map(({ term }) => term));
    expect(marked('how many letters were sent')).toEqual(['sent', 'letter']);
    const acronym = ['special educational needs and disabilities', 'SEND', 'sent', 'letter', 'SEND'];
    expect(marked('letters on send')).toEqual(acronym);
    for (const typed of ['SEND', 'S.E.N.D.', 'SENDs']) expect(marked(`letters on ${typed}`), typed).toEqual(acronym);
    expect(marked('letters on special educational needs')).toContain('SEND');
  });

  it('leave Markdown syntax out', () => {
    const text = 'The [bus](https://example.org/bus) is late.';
    const at = text.indexOf('](');
    const document = {
      ...attributed({ id: 'a', text }),
      document: { ...attributed({ id: 'a', text }).document, markup: [{ start: at, end: text.indexOf(') is') + 1 }] },
    };
    const small = createSearch({ documents: [document], registry: createRegistry([]) });
    expect(small.ask('bus').passages[0]?.terms).toEqual([{ start: 5, end: 8, term: 'bus' }]);
    expect(small.ask('example').answerable).toBe(false);
  });
});

describe('passages and their neighbours', () => {
  it('are found by id, within one document', () => {
    const [first, second] = search.passages;
    expect(search.passage(first?.id ?? '')).toBe(first);
    expect(search.neighbours(first?.id ?? '', 2, 1)).toEqual({ before: [], after: [second] });
    const last = search.passages.filter(({ documentId }) => documentId === 'river-debate').at(-1);
    expect(search.neighbours(last?.id ?? '', 0, 3).after).toEqual([]);
    expect(search.passage('nothing')).toBeUndefined();
    expect(search.neighbours('nothing', 1, 1)).toEqual({ before: [], after: [] });
  });
});

describe('quotesOf', () => {
  it('gives a person’s passages, verbatim ones first', () => {
    const kinds = search.quotesOf('gwen-ashdown').map(({ passage }) => passage.kind);
    expect(kinds.length).toBeGreaterThan(2);
    const order = ['direct', 'mixed', 'indirect', 'caption', 'narration'];
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('keeps to a topic, and gives none where the person does not speak of it', () => {
    const [first] = search.quotesOf('gwen-ashdown', 'water bills');
    expect(first?.passage.text).toContain('highest bills');
    expect(first?.terms.map(({ term }) => term)).toContain('bills');
    expect(search.quotesOf('gwen-ashdown', 'librarians')).toEqual([]);
    expect(search.quotesOf('nobody')).toEqual([]);
  });
});

describe('findSources', () => {
  it('finds documents by any part of title, publisher or id, and all for no text', () => {
    const ids = (typed: string) => search.findSources(typed, 5).map(({ id }) => id);
    expect(ids('librar')).toEqual(['library-hours']);
    expect(ids('river debate')).toEqual(['river-debate']);
    expect(ids('rivr')).toEqual(['river-debate']);
    expect(ids('example')).toEqual(['river-debate', 'library-hours']);
    expect(ids('')).toEqual(['river-debate', 'library-hours']);
    expect(ids('zzz')).toEqual([]);
  });
});

describe('for any question', () => {
  const vocabulary = search.passages.flatMap(({ text }) => text.split(/\s+/u));
  const question = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(fc.constantFrom(...vocabulary), { maxLength: 12 }).map((words) => words.join(' ')),
  );

  it('nothing is thrown, and equal questions get equal answers', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const answer = search.ask(asked);
        expect(search.ask(asked)).toEqual(answer);
        expect(answer.answerable).toBe(answer.passages.length > 0);
        expect(answer.missed === null).toBe(answer.answerable);
      }),
    );
  });

  it('scores fall, and the terms are sorted, apart and as printed', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { passages } = search.rank(asked);
        passages.forEach(({ passage, terms, score }, at) => {
          expect(score).toBeLessThanOrEqual(passages[at - 1]?.score ?? Number.POSITIVE_INFINITY);
          let before = passage.start;
          for (const { start, end, term } of terms) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeLessThanOrEqual(passage.end);
            expect(passage.text.slice(start - passage.start, end - passage.start)).toBe(term);
            before = end;
          }
        });
      }),
    );
  });

  it('even a very long one is answered', () => {
    expect(search.ask('river water council '.repeat(300)).answerable).toBe(true);
    expect(search.ask('a'.repeat(6000)).answerable).toBe(false);
  });
});
