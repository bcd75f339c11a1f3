import { describe, expect, it } from 'vitest';
import { person, role, searchOver } from './corpus.ts';

/** An article of our own in which the headline's words and the answers stand apart. */
const MILL = {
  id: 'mill',
  title: 'Marden mill roof to be replaced',
  publisher: 'The Marden Post',
  text: `The roof of Marden mill is to be replaced after a storm, it was announced this week.

Builders will start on Monday, 6 May, and the work is expected to last eleven weeks. It will cost £240,000.

Mill keeper Tessa Score said: “I have kept buckets under that roof since Christmas.”

Cllr Abel Quince, leader of Marden Parish Council, said the council had been “let down by surveyors”.

“We asked for a report and got a postcard,” said Cllr Quince. “I welcome the repair.”

The trust’s treasurer, Iris Fell, is to stand down in June. Sentencing the surveyor for fraud, Judge Ada Brand told him: “You were paid to look up.”

The chimney stands 31 metres tall.`,
};
const search = searchOver([MILL], [person('Cal Dray', { roles: [role('mayor', 'Marden')] })]);
const first = (question: string) => search.ask(question).passages[0]?.passage;

describe('a question that asks for somebody’s words and nothing else', () => {
  it.each([
    'What did Abel Quince say?',
    'quotes from Cllr Quince',
    'what does abel quince think',
    'What did the leader say?',
  ])('“%s” gives them, verbatim ones first', (question) => {
    const answer = search.ask(question);
    expect(answer.answerable).toBe(true);
    expect(answer.passages.map(({ passage }) => passage.kind)).toEqual(['direct', 'mixed']);
    for (const { passage } of answer.passages) expect(passage.speakers.map(({ id }) => id)).toEqual(['abel-quince']);
  });

  it('is a miss for somebody who is not quoted, and names no word of asking as missing', () => {
    expect(search.ask('What did Cal Dray say?').missed).toBe('Nothing in the corpus is quoted from Cal Dray.');
    expect(search.ask('summarise the opinions').missed).not.toMatch(/summaris|opinion/u);
  });
});

describe('a question for a value', () => {
  it.each([
    ['when will builders start', '6 May'],
    ['how long will the roof take', 'eleven weeks'],
    ['how much will the roof cost', '£240,000'],
    ['how tall is the chimney', '31 metres'],
    ['what did the judge say to the surveyor', 'paid to look up'],
  ])('“%s” gives the passage that holds it: %s', (question, words) => {
    expect(first(question)?.text).toContain(words);
  });

  it.each(['how old is Iris Fell', 'how many buckets did the trust buy', 'how often is the chimney swept'])(
    '“%s” is missed where no passage holds one',
    (question) => {
      expect(search.ask(question).answerable).toBe(false);
    },
  );
});

describe('words', () => {
  it('of a verb with its particle answer to the verb that means the same', () => {
    const best = search.ask('why is iris fell resigning as treasurer').passages[0];
    expect(best?.passage.text).toContain('stand down');
    expect(best?.terms.map(({ term }) => term)).toContain('stand down');
  });

  it('that are only a form of somebody’s name do not answer to the name', () => {
    expect(search.ask('who scored').answerable).toBe(false);
    expect(first('what did tessa score say')?.text).toContain('buckets');
  });

  it('typed without an apostrophe ask as the printed ones do', () => {
    expect(first('whats the cost of the roof')?.text).toBe(first("what's the cost of the roof")?.text);
  });
});

describe('the passages below the best one', () => {
  it('share more with the question than the title does', () => {
    const { passages } = search.ask('what will the roof of the mill cost');
    expect(passages.length).toBeGreaterThan(0);
    for (const { terms } of passages.slice(1)) expect(terms).not.toEqual([]);
  });
});

describe('somebody unknown who is asked for their words', () => {
  it('is not answered with the words of others, nor with what is only about them', () => {
    expect(search.ask('what did the NHS say').answerable).toBe(false);
    expect(search.ask('what did the builders say').answerable).toBe(false);
    expect(search.ask('what did the builders say about the chimney').answerable).toBe(false);
    expect(search.ask('what do firefighters say about the roof').answerable).toBe(false);
    expect(search.ask('what did Abel Quince say about the surveyors').answerable).toBe(true);
  });
});

describe('what somebody is asked for and is not quoted on', () => {
  it('is a miss that says so, with what others say on it', () => {
    const { answerable, missed, others } = search.ask('What did Tessa Score say about the fraud?');
    expect(answerable).toBe(false);
    expect(missed).toBe('Tessa Score is not quoted on “fraud” in the corpus.');
    expect(others.map(({ passage }) => passage.speakers.map(({ id }) => id))).toEqual([['ada-brand']]);
  });

  it('is no miss where they do speak of it', () => {
    expect(search.ask('What did Tessa Score say about the buckets under the roof?')).toMatchObject({
      answerable: true,
      others: [],
    });
  });

  it('is never said of the whole corpus where one document or one speaker alone is asked', () => {
    const question = 'What did Tessa Score say about the fraud?';
    expect(search.ask(question, { source: 'mill' }).missed).not.toMatch(/quoted on/u);
    expect(search.ask('fraud', { speaker: 'tessa-score' }).missed).not.toMatch(/quoted on/u);
  });
});

describe('“when” in the middle of a question', () => {
  it('asks for no date', () => {
    expect(first('who welcomed the repair when the report came')?.text).not.toContain('6 May');
  });
});

describe('words typed otherwise than they are printed', () => {
  const fair = searchOver([
    {
      id: 'fair',
      title: 'Goose fair moves to the meadow',
      publisher: 'The Marden Post',
      text: `The goose fair will open on the meadow on 9 September, organiser Della Finch said.

“We lost £18,000 last year and 31% of our stalls,” she said.

The ferry will stay shut. Its captain, Bram Oke, has resigned.`,
    },
  ]);
  it.each([
    ['when will the goose fair opne', 'open on the meadow'],
    ['who lost eighteen thousand pounds', '£18,000'],
    ['who lost 31 per cent of stalls', '31%'],
    ['why did the captian of the ferry quit', 'has resigned'],
  ])('“%s” finds %s', (question, words) => {
    const answer = fair.ask(question);
    expect(answer.answerable).toBe(true);
    expect(answer.passages[0]?.passage.text).toContain(words);
  });
});
