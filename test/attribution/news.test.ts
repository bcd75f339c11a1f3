import { describe, expect, it } from 'vitest';
import { attributeText, speakerOf } from './speaker-of.ts';

/** An article of our own and, for words in it, who said them: an id, null for nobody known, undefined for no quotation. */
interface Article {
  readonly text: string;
  readonly gold: readonly (readonly [words: string, speaker: string | null | undefined])[];
}

const ARTICLES: Record<string, Article> = {
  'two councillors and a spokesman of a body': {
    text: `Plans to close Marlow Lane swimming pool have split Penfold Town Council.

Cllr Denise Okafor, cabinet member for leisure, told a packed meeting on Tuesday that the pool was "losing £4,000 a week".

"We have looked at every option," she said. "Nobody on this council wants to see a pool close, but the roof alone will cost £1.2 million."

But opposition councillor Martin Pryce said the figures were “misleading” and urged the council to think again.

“What price do you put on children learning to swim?” he asked. “This is a false economy.”

Mr Pryce, who represents Ashdown ward, added that more than 3,000 people had signed a petition.

A spokesman for Penfold Leisure Trust said: “We are working with the council on all options.”

He added that no jobs were at risk.

Cllr Okafor said the decision would be made in March.`,
    gold: [
      ['losing £4,000 a week', 'denise-okafor'],
      ['We have looked at every option', 'denise-okafor'],
      ['Nobody on this council wants', 'denise-okafor'],
      ['misleading', 'martin-pryce'],
      ['the council to think again', 'martin-pryce'],
      ['What price do you put', 'martin-pryce'],
      ['This is a false economy', 'martin-pryce'],
      ['more than 3,000 people had signed', 'martin-pryce'],
      ['We are working with the council', null],
      ['no jobs were at risk', null],
      ['the decision would be made in March', 'denise-okafor'],
    ],
  },
  'a married couple of one surname': {
    text: `A couple who won £50,000 on the postcode lottery are to rebuild their village hall.

Alan Thackray, 61, and his wife Moira Thackray, a retired nurse, found out on Friday.

“I thought it was a wind-up,” said Mrs Thackray.

Mr Thackray said: “I had to sit down in the greenhouse.”

Thackray added that the roof came first.

“The hall saved us in the flood,” Moira Thackray said.`,
    gold: [
      ['I thought it was a wind-up', 'moira-thackray'],
      ['I had to sit down', 'alan-thackray'],
      ['the roof came first', null],
      ['The hall saved us', 'moira-thackray'],
    ],
  },
  'descriptions of several people': {
    text: `Harrowdene MP Judith Calloway has backed a campaign for a crossing outside St Bede's Primary School.

The campaign was started by Leanne Hobday, a mother of two from Mill Street, after her son was knocked off his bike.

The mother of two said: “He was lucky. The next child might not be.”

Headteacher Colin Braithwaite said drivers "treat the road like a racetrack".

The Harrowdene MP said she had written to the county council.

“This has gone on for far too long,” the MP said.

The headteacher said he was "delighted" with the support.

The council leader said a survey would be carried out.`,
    gold: [
      ['He was lucky', 'leanne-hobday'],
      ['treat the road like a racetrack', 'colin-braithwaite'],
      ['she had written to the county council', 'judith-calloway'],
      ['This has gone on for far too long', 'judith-calloway'],
      ['delighted', 'colin-braithwaite'],
      ['a survey would be carried out', null],
    ],
  },
  'pronouns with one and with two who may be meant': {
    text: `Supt Gareth Llewellyn met shop owner Priya Nair at the station on Monday.

She said shoplifting had “doubled in a year”.

He said officers would “be out every evening”.

Later, Keith Marden met his brother Neil Marden in the square.

He said: “It is too late for that.”`,
    gold: [
      ['doubled in a year', 'priya-nair'],
      ['be out every evening', 'gareth-llewellyn'],
    ],
  },
  'a first name alone': {
    text: `Sarah Whitcombe, 34, has walked 500 miles for the hospice that cared for her dad.

“My feet are ruined,” Sarah said.

Her friend Beth, who joined her for the last stretch, said the welcome was “overwhelming”.

Sarah added: “I would do it again tomorrow.”`,
    gold: [
      ['My feet are ruined', 'sarah-whitcombe'],
      ['overwhelming', null],
      ['I would do it again tomorrow', 'sarah-whitcombe'],
    ],
  },
  'a quotation over three paragraphs and one interrupted by its cue': {
    text: `Bishop Helen Adeyemi spoke to the synod on Saturday.

She said: “We are a small diocese with large barns.

“We are also, I am told, a diocese that sings flat.

“But we are not a diocese that gives up.”

“The roof,” said treasurer Owen Tansley, “will be paid for by Easter. I have seen the cheque.”

“It is a miracle,” added Mr Tansley.`,
    gold: [
      ['We are a small diocese', 'helen-adeyemi'],
      ['a diocese that sings flat', 'helen-adeyemi'],
      ['not a diocese that gives up', 'helen-adeyemi'],
      ['The roof', 'owen-tansley'],
      ['will be paid for by Easter', 'owen-tansley'],
      ['It is a miracle', 'owen-tansley'],
    ],
  },
  'single marks, apostrophes and nested marks': {
    text: `The residents' association says it's 'at the end of its tether' over lorries in Hart's Lane.

Chairman Desmond Frayne said: 'The drivers' map sends them here. One told me, "I just follow the sat nav", and I believe him.'

'We're not asking for the earth,' he said. 'We're asking for the '90s back.'

Haulage boss Tina Marchetti said her firm was ‘not the villain’ of the piece.`,
    gold: [
      ['at the end of its tether', null],
      ['I just follow the sat nav', 'desmond-frayne'],
      ["We're not asking for the earth", 'desmond-frayne'],
      ['back', 'desmond-frayne'],
      ['not the villain', 'tina-marchetti'],
    ],
  },
  'statements, according to, and a name behind a dash': {
    text: `In a statement, Lord Ashcombe of Tarring said the estate would “always be open to walkers”.

According to farm manager Rhys Bevan, two gates were broken in June.

Fences will go up next week, according to Dorset Wildlife Partnership.

The fence is “a necessary evil”, Mr Bevan told the Tarring Echo.

“A fine walk spoiled.” – Nora Quill, rambler`,
    gold: [
      ['always be open to walkers', 'lord-ashcombe-of-tarring'],
      ['two gates were broken in June', 'rhys-bevan'],
      ['Fences will go up next week', null],
      ['a necessary evil', 'rhys-bevan'],
      ['A fine walk spoiled', 'nora-quill'],
    ],
  },
  'scare quotes, titles of works and nicknames': {
    text: `The so-called “bin tax” comes into force in May.

Actor Terence “Tel” Hibbert starred in “The Long Wet Summer” at the Palace Theatre.

The “smart” motorway was closed for six hours.

Mr Hibbert said the theatre was “home”.`,
    gold: [
      ['bin tax', undefined],
      ['The Long Wet Summer', undefined],
      ['smart', undefined],
      ['home', 'terence-hibbert'],
    ],
  },
  'a relative clause, an appositive and a passive': {
    text: `The bypass was criticised by Green councillor Amrit Sandhu, who called it “a road to nowhere”.

Leader of Wexcombe District Council, Cllr Paul Etheridge, said: “We need the homes, and homes need roads.”

Jane Purcell, chief executive of Wexcombe Chamber of Commerce, said firms were “crying out” for it.

Cllr Etheridge was told that the plan was “dead in the water”.

Mr Sandhu is concerned that the badgers have “nowhere to go”.`,
    gold: [
      ['a road to nowhere', 'amrit-sandhu'],
      ['We need the homes', 'paul-etheridge'],
      ['crying out', 'jane-purcell'],
      ['nowhere to go', 'amrit-sandhu'],
    ],
  },
};

describe('attribute, on local news', () => {
  for (const [name, { text, gold }] of Object.entries(ARTICLES)) {
    describe(name, () => {
      const attributed = attributeText(text);
      it.each(gold.map(([words, speaker]) => [words, speaker]))('"%s" is said by %s', (words, speaker) => {
        expect(speakerOf(attributed, String(words))).toBe(speaker);
      });
    });
  }

  it('never names anybody who was only told something', () => {
    const attributed = attributeText(ARTICLES['a relative clause, an appositive and a passive']?.text ?? '');
    expect(speakerOf(attributed, 'dead in the water') ?? null).toBeNull();
  });

  it('is silent where two men may be meant', () => {
    const attributed = attributeText(ARTICLES['pronouns with one and with two who may be meant']?.text ?? '');
    expect(speakerOf(attributed, 'It is too late for that')).not.toBe('neil-marden');
  });
});
