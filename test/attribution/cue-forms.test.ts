import { describe, expect, it } from 'vitest';
import type { Case } from './cases.ts';
import { check, table } from './cases.ts';
import { attributeMarkdown, attributeText, quotationOf, speakerOf, wordsOf } from './speaker-of.ts';

describe('a cue behind a question or an exclamation', () => {
  it.each(
    table([
      ['Nora Quill spoke. “Who shut the gate?” Quill continued. “We have a right to know.”', 'Who shut', 'nora-quill'],
      ['Nora Quill spoke. “Who shut the gate?” Quill continued. “We have a right to know.”', 'a right', 'nora-quill'],
      [
        'Nora Quill spoke. “Shame on them!” Mrs. Quill declared, a line that she likes. “It is ours.”',
        'Shame',
        'nora-quill',
      ],
      ['Nora Quill spoke. “Who shut it?” Cllr Quill went on, unmoved. “Tell me.”', 'Who shut', 'nora-quill'],
      ['Nora Quill spoke. “It is shut.” Quill said.', 'It is shut', 'nora-quill'],
      ['“Will it rain?” shop owner Nora Quill asked. “Nobody can tell.”', 'Will it rain', 'nora-quill'],
      ['“Why?” Nora Quill wrote. “It is ours.”', 'Why', 'nora-quill'],
      ['“Who did it?” Nora Quill spoke on Monday.', 'Who did', null],
    ] satisfies Case[]),
  )('%s', (_, one) => check(one));

  it('takes what stands before and behind the cue for one quotation', () => {
    const attributed = attributeText('“Who shut it?” Mr. Tom Reed asked. “Was it the clerk?”');
    expect(attributed.quotations.map((quotation) => wordsOf(attributed, quotation))).toEqual([
      '“Who shut it?” … “Was it the clerk?”',
    ]);
  });
});

describe('a verb behind a quotation that takes an object elsewhere', () => {
  it.each(
    table([
      ['Nora Quill spoke. “Sign the petition today,” Quill urged.', 'Sign', 'nora-quill'],
      ['Nora Quill spoke. “What did they do with it?” Quill questioned.', 'What did', 'nora-quill'],
      ['Nora Quill spoke. “Get on with it,” Quill challenged in a heated exchange.', 'Get on', 'nora-quill'],
    ] satisfies Case[]),
  )('%s', (_, one) => check(one));
});

describe('a colon before a quotation', () => {
  it.each(
    table([
      ['Nora Quill had a blunt answer: “Over my dead body.”', 'Over my', 'nora-quill'],
      ['Nora Quill spoke. Quill responded slowly, with a shrug: “So be it.”', 'So be it', 'nora-quill'],
      ['Nora Quill spoke. She then left no doubt: “He should go.”', 'He should', 'nora-quill'],
      ['Nora Quill spoke. She ends: “I rest my case.”', 'I rest', 'nora-quill'],
      ['Nora Quill (Lab): “It is shut.”', 'It is shut', 'nora-quill'],
      ['Cllr Nora Quill’s advice to walkers is simple: “Bring boots.”', 'Bring', 'nora-quill'],
      ['Nora Quill spoke. Her message: “Stay at home.”', 'Stay', 'nora-quill'],
      ['As Nora Quill, a shop owner, put it: “It is ours.”', 'It is ours', 'nora-quill'],
      ['As Nora Quill puts it, “it is ours”.', 'it is ours', 'nora-quill'],
      ['Nora Quill met Tom Reed. The placard read: “Hands off.”', 'Hands off', null],
      ['Nora Quill walked past a sign: “Hands off.”', 'Hands off', null],
    ] satisfies Case[]),
  )('%s', (_, one) => check(one));
});

describe('a participle of speech', () => {
  it.each(
    table([
      ['Nora Quill said the gate was “shut”. Adding: “Nobody asked us.”', 'Nobody', 'nora-quill'],
      ['Nora Quill backed the plan, saying it was “long overdue”.', 'long overdue', 'nora-quill'],
      ['Nora Quill ended the row by saying: “I was never asked.”', 'never asked', 'nora-quill'],
      ['The meeting ended in uproar, with Nora Quill shouting: “Sit down!”', 'Sit down', 'nora-quill'],
      ['Shrugging, Nora Quill said it was “fine”.', 'fine', 'nora-quill'],
    ] satisfies Case[]),
  )('%s', (_, one) => check(one));
});

describe('a subject behind an introduction', () => {
  it.each(
    table([
      ['Hours later, Nora Quill praised the clerk, telling the Echo: “She is a marvel.”', 'a marvel', 'nora-quill'],
      ['Eight years ago, Nora Quill backed the plan and said: “It is ours.”', 'It is ours', 'nora-quill'],
      ['Here in Thaxby, Nora Quill has begun to worry, saying: “It is ours.”', 'It is ours', 'nora-quill'],
      ['THAXBY (FNA) — Shop owner Nora Quill turned on the council and said it was “asleep”.', 'asleep', 'nora-quill'],
      ['Asked about the rumour, Nora Quill shot back: “Prove it.”', 'Prove it', 'nora-quill'],
      ['When asked why, Nora Quill responded in a text message: “It is ours.”', 'It is ours', 'nora-quill'],
    ] satisfies Case[]),
  )('%s', (_, one) => check(one));
});

describe('a quotation behind a sentence without marks', () => {
  it.each(
    table([
      ['Nora Quill said that the gate was shut for good. “It is an awful loss.”', 'an awful loss', 'nora-quill'],
      ['Nora Quill was delighted. “It is a good day for the town.”', 'a good day', 'nora-quill'],
      ['Nora Quill said it was shut and Tom Reed said it was not. “It is an awful loss.”', 'an awful loss', null],
      ['Nora Quill met Tom Reed at the gate. “It is an awful loss.”', 'an awful loss', null],
      ['Nora Quill said that the gate was shut.\n\n“It is an awful loss.”', 'an awful loss', 'nora-quill'],
      ['Nora Quill said that Tom Reed had shut it.\n\n“It is an awful loss?”', 'an awful loss', null],
    ] satisfies Case[]),
  )('%s', (_, one) => check(one));
});

describe('a name that ends as adverbs do', () => {
  it.each(
    table([
      ['Colm Reilly spoke. “It is shut,” Reilly said.', 'It is shut', 'colm-reilly'],
      ['Sally Quill spoke. Sally said it was “shut for good”.', 'shut for good', 'sally-quill'],
      ['Nuala Donnelly spoke. Donnelly said it was “shut for good”.', 'shut for good', 'nuala-donnelly'],
      ['Nora Quill spoke. Sadly, Quill said it was “shut for good”.', 'shut for good', 'nora-quill'],
    ] satisfies Case[]),
  )('%s', (_, one) => check(one));
});

describe('forms of cues', () => {
  it.each(
    table([
      ['In a statement, Nora Quill said: “It is shut.”', 'It is shut', 'nora-quill'],
      ['“It is shut,” Nora Quill said in a statement.', 'It is shut', 'nora-quill'],
      ['Nora Quill tweeted: “It is shut.”', 'It is shut', 'nora-quill'],
      ['Nora Quill wrote on Twitter: “It is shut.”', 'It is shut', 'nora-quill'],
      ['Nora Quill posted on Facebook, “It is shut.”', 'It is shut', 'nora-quill'],
      ['In a post on X, Nora Quill wrote that the gate was “shut for good”.', 'shut for good', 'nora-quill'],
      ['Nora Quill has been quoted as saying the gate was “shut for good”.', 'shut for good', 'nora-quill'],
      ['Nora Quill was quoted by the Echo as saying: “It is shut.”', 'It is shut', 'nora-quill'],
      ['According to Nora Quill, the gate is “shut for good”.', 'shut for good', 'nora-quill'],
      ['The gate is “shut for good”, according to Nora Quill.', 'shut for good', 'nora-quill'],
      ['In the words of Nora Quill, the gate is “shut for good”.', 'shut for good', 'nora-quill'],
      ['In Nora Quill’s words, the gate is “shut for good”.', 'shut for good', 'nora-quill'],
      ['“It is shut.” — Nora Quill', 'It is shut', 'nora-quill'],
      ['Nora Quill, who runs the shop, said: “It is shut.”', 'It is shut', 'nora-quill'],
      ['“It is shut,” said Nora Quill, who runs the shop.', 'It is shut', 'nora-quill'],
      ['Nora Quill has said: “It is shut.”', 'It is shut', 'nora-quill'],
      ['Nora Quill is saying: “It is shut.”', 'It is shut', 'nora-quill'],
      ['Nora Quill told the Echo that it was “shut for good”.', 'shut for good', 'nora-quill'],
      ['Nora Quill released a statement saying the gate was “shut for good”.', 'shut for good', 'nora-quill'],
      ['Nora Quill issued a statement that read: “It is shut.”', 'It is shut', 'nora-quill'],
      ['Said Nora Quill: “It is shut.”', 'It is shut', 'nora-quill'],
      ['Continued Nora Quill: “It is shut.”', 'It is shut', 'nora-quill'],
      ['“It is shut,” reacted Nora Quill.', 'It is shut', 'nora-quill'],
      ['“It is shut,” was Nora Quill’s reply.', 'It is shut', 'nora-quill'],
      ['Nora Quill said it was her view that the gate was “shut for good”.', 'shut for good', 'nora-quill'],
    ] satisfies Case[]),
  )('%s', (_, one) => check(one));
});

describe('a noun for what somebody says', () => {
  it.each(
    table([
      ['Nora Quill’s claim that the gate was “shut for good” was wrong.', 'shut for good', 'nora-quill'],
      ['Nora Quill spoke. Her claim that the gate was “shut for good” was wrong.', 'shut for good', 'nora-quill'],
      ['The warning by Nora Quill that the gate was “shut for good” was wrong.', 'shut for good', 'nora-quill'],
      ['Nora Quill spoke. Tom Reed rejected her claim that the gate was “shut for good”.', 'shut for good', null],
    ] satisfies Case[]),
  )('%s', (_, one) => check(one));
});

describe('a quotation that comes back behind a sentence of narration', () => {
  it.each(
    table([
      [
        '“It is shut,” said Nora Quill with a sigh. She has run the shop for years. “I still miss it.”',
        'still miss',
        'nora-quill',
      ],
      ['“It is shut,” Nora Quill said. “We need a key” to open it again.', 'need a key', 'nora-quill'],
      ['“It is shut,” Nora Quill said. Tom Reed left the room. “And I am glad.”', 'And I', null],
    ] satisfies Case[]),
  )('%s', (_, one) => check(one));
});

describe('what stands between marks and is nobody’s words', () => {
  const quoted = (text: string) => {
    const attributed = attributeText(text);
    return attributed.quotations.filter(({ kind }) => kind !== 'indirect').map((one) => wordsOf(attributed, one));
  };

  it('takes titles of works for no quotations', () => {
    expect(quoted('Nora Quill wrote a novel, “The Stones of Old Marden,” in May.')).toEqual([]);
    expect(quoted('The film, “A Night on the Old Moor,” is based on a book.')).toEqual([]);
    expect(quoted('Speaking on “Good Morning Fenshire,” Nora Quill said the gate was shut.')).toEqual([]);
    expect(quoted('In an interview with “Friends of the Moor,” Nora Quill said that it was over.')).toEqual([]);
    expect(quoted('She hosts the podcast “Hedges and Ditches.” It is popular.')).toEqual([]);
  });

  it('takes a line in single marks between paragraphs for a heading where the article quotes in double ones', () => {
    const text = 'Nora Quill said: “It is shut.”\n\n‘A disgrace to the town’\n\n“It was ours,” Tom Reed said.';
    expect(quoted(text)).toEqual(['“It is shut.”', '“It was ours,”']);
  });

  it('keeps a paragraph in single marks where the article quotes in them', () => {
    const text = 'Nora Quill said: ‘It is shut for good.’\n\n‘It was always ours to walk on.’';
    expect(quoted(text)).toHaveLength(2);
  });

  it('takes scare quotes in narration for no quotations', () => {
    expect(quoted('The so-called “beast” of the moor was a dog.')).toEqual([]);
    expect(quoted('A “smart” meter was fitted last year.')).toEqual([]);
  });
});

describe('several cues in a sentence', () => {
  it('gives each its own words', () => {
    const attributed = attributeText(
      'Nora Quill said the gate was “shut for good”, while Tom Reed called it “a mere rumour” and Ada Fox insisted: “We wait.”',
    );
    expect(speakerOf(attributed, 'shut for good')).toBe('nora-quill');
    expect(speakerOf(attributed, 'a mere rumour')).toBe('tom-reed');
    expect(speakerOf(attributed, 'We wait')).toBe('ada-fox');
  });
});

describe('a quotation in a quotation', () => {
  it('is part of the outer one', () => {
    const attributed = attributeText('Nora Quill said: “He told me ‘it is shut’ and left.”');
    expect(attributed.quotations).toHaveLength(1);
    expect(speakerOf(attributed, 'it is shut')).toBe('nora-quill');
  });
});

describe('a quotation over paragraphs', () => {
  it('goes on where the first paragraph is not closed', () => {
    const attributed = attributeText('Nora Quill said: “It is shut.\n\n“It was ours.”\n\nTom Reed left.');
    expect(quotationOf(attributed, 'It is shut')).toBe(quotationOf(attributed, 'It was ours'));
  });

  it('may have its cue in the second', () => {
    const attributed = attributeText('“It is shut.\n\n“It was ours,” Nora Quill said.');
    expect(speakerOf(attributed, 'It is shut')).toBe('nora-quill');
  });
});

describe('headlines', () => {
  it('gives the words behind a colon to whoever begins the headline', () => {
    const attributed = attributeText('Nora Quill on shut gate: ‘We will fight it’\n\nNora Quill left.');
    expect(speakerOf(attributed, 'We will')).toBe('nora-quill');
  });

  it('finds a block quote with its signature', () => {
    const attributed = attributeMarkdown('> It is shut.\n\n— Nora Quill\n\nTom Reed left.');
    expect(speakerOf(attributed, 'It is shut')).toBe('nora-quill');
  });
});
