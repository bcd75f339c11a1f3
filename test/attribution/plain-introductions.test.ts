import { describe, expect, it } from 'vitest';
import { check, table } from './cases.ts';
import { attributeText, speakerOf } from './speaker-of.ts';

const WORDS = 'It is late';
const later = (introduction: string, description: string) =>
  `${introduction} The rain fell all day.\n\nTom Reed, a vet, came too.\n\n“It is late,” ${description} said.`;

describe('how papers introduce people whom they take up by a description', () => {
  it.each(
    table([
      // Party and ward in brackets behind a bare name.
      [later('Una Holt (Lib Dem, Marle) sat on the council.', 'the Lib Dem councillor'), WORDS, 'una-holt'],
      [later('Una Holt (Lib Dem, Marle) sat on the council.', 'the Labour councillor'), WORDS, null],
      [later('Una Holt (chair, Marle) sat on the council.', 'the Lib Dem councillor'), WORDS, null],
      // A clause behind what somebody is besides.
      [
        later('Una Holt, also a Conservative, who chairs the committee, came.', 'the committee chair'),
        WORDS,
        'una-holt',
      ],
      [
        later('Una Holt, the sister of Ann Poole, who chairs the committee, came.', 'the committee chair'),
        WORDS,
        'ann-poole',
      ],
      // The body in the role.
      [later('Una Holt, the Rivers Agency’s area director, came.', 'the agency’s director'), WORDS, 'una-holt'],
      // An office that was held.
      [later('Una Holt, who held the mayor’s office until May, came.', 'the former mayor'), WORDS, 'una-holt'],
      [later('Una Holt, who held the mayor’s office until May, came.', 'the mayor'), WORDS, null],
      // What is said of whoever works for such a body.
      [later('Una Holt, managing director of Marle Trains, came.', 'the rail boss'), WORDS, 'una-holt'],
      [later('Una Holt, managing director of Marle Trains, came.', 'the water boss'), WORDS, null],
      [later('Una Holt, head of the school, came.', 'the head teacher'), WORDS, 'una-holt'],
      [later('Una Holt, head of the museum, came.', 'the head teacher'), WORDS, null],
      [later('Una Holt, who runs the playgroup in Marle, came.', 'the playgroup leader'), WORDS, 'una-holt'],
      [later('Una Holt, who has been nursing in Marle for 11 years, came.', 'the nurse'), WORDS, 'una-holt'],
      [later('Una Holt, who leads the four Green councillors, came.', 'the Green group leader'), WORDS, 'una-holt'],
      [later('Council boss Una Holt came.', 'the Labour leader'), WORDS, null],
      // A seat with two places.
      [
        later('Una Holt, who has represented Fen and Marle for Labour since 2024, came.', 'the MP for Fen and Marle'),
        WORDS,
        'una-holt',
      ],
      // Party, ward and office in one.
      [later('Cllr Una Holt (Lab, Fen), cabinet member for finance, came.', 'the finance chief'), WORDS, 'una-holt'],
      [later('Cllr Una Holt, leader of the Liberal Democrat group, came.', 'the Lib Dem leader'), WORDS, 'una-holt'],
      [later('Una Holt, who chairs Fen Traders Association, came.', 'the traders’ leader'), WORDS, 'una-holt'],
      [later('Una Holt, general secretary of the Federation of Weavers, came.', 'the union leader'), WORDS, 'una-holt'],
      [later('Responding for the Government, Una Holt said it was long.', 'the minister'), WORDS, 'una-holt'],
      [
        later('Una Holt, who came third for Reform UK with 1,016 votes, came.', 'the Reform candidate'),
        WORDS,
        'una-holt',
      ],
      [later('Una Holt, who had held the seat since 2005, lost it.', 'the new MP'), WORDS, null],
      [later('Una Holt, who was health secretary until May, came.', 'the former minister'), WORDS, 'una-holt'],
      [later('Una Holt, of the Save Fen Lane group, came.', 'the campaigner'), WORDS, 'una-holt'],
      [later('Una Holt, of the Fen Lane group, came.', 'the campaigner'), WORDS, null],
      ['Una Holt said the line was shut.\n\n“It is late,” the Labour mayor said.', WORDS, 'una-holt'],
      ['Una Holt, a vet, said the line was shut.\n\n“It is late,” the Labour mayor said.', WORDS, null],
      [
        'Peter Holt leads prayers at the Fen mosque.\n\n“A neighbour is not asked for his faith, and it is late,” the imam said.',
        'it is late',
        'peter-holt',
      ],
      ['Peter Holt, who is ten, gave his money.\n\n“It is late,” the schoolboy said.', WORDS, 'peter-holt'],
      ['Peter Holt, who is 40, gave his money.\n\n“It is late,” the schoolboy said.', WORDS, null],
      // A trade that the scene behind brings along.
      [
        'Una Holt, a mother of two, was glad. “We like it here,” she said.\n\nThere was applause. “It is late,” the publican called from behind the bar.',
        WORDS,
        null,
      ],
      // A surname whose second bearer has not come in yet.
      [
        'Tom Holt, who runs the buses, said fuel was dear.\n\n“It is late,” Mr Holt said.\n\nHis father, Peter Holt, came too.',
        WORDS,
        'tom-holt',
      ],
      ['Tom Holt, who runs the buses, came with his father, Peter Holt.\n\n“It is late,” Mr Holt said.', WORDS, null],
      // What a second verb tells.
      [
        later(
          'Una Holt has farmed here since 1971 and has chaired the parish council for 22 years.',
          'the parish council chair',
        ),
        WORDS,
        'una-holt',
      ],
      [
        later('Una Holt has sat on the council since 2018 and was mayor in 2022.', 'the former mayor'),
        WORDS,
        'una-holt',
      ],
      [later('Una Holt was a nurse for 31 years before she retired.', 'the former nurse'), WORDS, 'una-holt'],
      [later('Una Holt, who leads the 17-strong Labour group, came.', 'the Labour group leader'), WORDS, 'una-holt'],
      [later('Una Holt, whose cabinet brief covers parks, came.', 'the cabinet member'), WORDS, 'una-holt'],
      [later('Sir Peter Holt, in the chair, came.', 'the chairman'), WORDS, 'peter-holt'],
      [later('Una Holt, principal of Fen Academy, came.', 'the head teacher'), WORDS, 'una-holt'],
      // A body whose name says nothing of its kind.
      [later('Una Holt, who founded Open Hands, came.', 'the charity’s founder'), WORDS, 'una-holt'],
      [later('Una Holt, who founded the Fen Club, came.', 'the charity’s founder'), WORDS, null],
      // A councillor without a name who came in later.
      [
        'Una Holt, the MP for Fen, came.\n\nOne councillor said that it was hard. “It is late,” the backbencher said.',
        WORDS,
        null,
      ],
      // Brackets before "who", and who was brought in.
      [
        later('Cllr Una Holt (Con), who has led the council since 2021, came.', 'the council leader'),
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt was brought in from Fen as director of parks in May.\n\n“It is late,” the director said.',
        WORDS,
        'una-holt',
      ],
      [later('Una Holt, chief executive of Fen Water, came.', 'the water company boss'), WORDS, 'una-holt'],
      [later('Licensee Susan Holt put up the roof.', 'Ms Holt'), WORDS, 'susan-holt'],
      // Somebody else came in whose party is not told.
      [
        'Cllr Tom Reed (Con) spoke. The rain fell. It fell all day. The roof leaked.\n\nCllr Una Holt spoke too. The Conservative said: “It is late.”',
        WORDS,
        null,
      ],
      // Another topic, and another gender.
      [
        'Una Holt, a trustee, said it was hard. “We try,” the trustee said.\n\nAs for the former lollipop lady, she has been asked to join. “It is late,” the great-grandmother said.',
        WORDS,
        null,
      ],
      [
        'Robert Reed, a dairy farmer, came. “We try,” Mr Reed said.\n\nSusan Holt had painted a sign. She said it was hard.\n\nThe young farmer said she had nothing: “It is late.”',
        WORDS,
        null,
      ],
      // Leaders, and whose.
      [later('Una Holt, who leads the Conservative opposition, came.', 'the Tory leader'), WORDS, 'una-holt'],
      [later('Council leader Una Holt came.', 'the traders’ leader'), WORDS, null],
      [
        'Council leader Peter Moss came. Una Holt, who chairs Fen Traders Association, came.\n\nAfter the meeting the traders’ leader said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      [later('Una Holt, an inspector appointed by the Secretary of State, came.', 'the inspector'), WORDS, 'una-holt'],
      [
        'First to speak was Una Holt. A nurse for 30 years before she fell ill, she said it was hard.\n\nThe rain fell.\n\nTom Reed, a vet, came.\n\n“It is late,” the former nurse said.',
        WORDS,
        'una-holt',
      ],
      // A matter is nobody whom "his" could mean.
      [
        'Peter Holt runs the mill.\n\n“It is late, and that is a matter for his family,” the miller said.',
        'It is late',
        null,
      ],
      [later('Una Holt, who runs the Fen Residents’ Association, came.', 'the residents’ leader'), WORDS, 'una-holt'],
      // An age that is a mother's.
      ['Una Holt, whose 86-year-old mother was ill, came.\n\n“It is late,” the 58-year-old said.', WORDS, 'una-holt'],
    ]),
  )('%s', (_text, one) => check(one));

  it('gives the words behind a long hearing to the one judge', () => {
    const text = [
      'Judge Una Holt told the man: “You were trusted.”',
      'Tom Reed, prosecuting, said the first payment was small.',
      ...Array.from({ length: 6 }, (_, at) => `Tom Reed said payment ${at + 2} was larger.`),
      'The judge said: “It is late.”',
    ].join('\n\n');
    expect(speakerOf(attributeText(text), WORDS)).toBe('una-holt');
  });
});

describe('somebody whom a sentence brings on behind its verb', () => {
  it.each(
    table([
      [
        'Ann Poole spoke first.\n\nThere was loud applause for Una Holt, one of three partners at the surgery. She said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      [
        'Ann Poole spoke first.\n\nThey were led by Una Holt, who sits in the Senedd for Plaid Cymru. She said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      [
        'Tom Reed spoke first.\n\nThe field belongs to Peter Moss, whose grandfather bought it. He said: “It is late.”',
        WORDS,
        'peter-moss',
      ],
      // Somebody known, somebody dead, and somebody who speaks for another.
      [
        'Una Holt came. Ann Poole spoke first.\n\nThere was applause for Una Holt, who sits on the council. She said: “It is late.”',
        WORDS,
        null,
      ],
      [
        'Ann Poole spoke first.\n\nThere was applause for Una Holt, who died in May. She said: “It is late.”',
        WORDS,
        null,
      ],
      [
        'The meeting heard from Una Holt, who spoke for a carer too shy to come. “It is late,” she had said.',
        WORDS,
        null,
      ],
    ]),
  )('%s', (_text, one) => check(one));

  it('knows forenames from all over Britain, which tell who "she" is', () => {
    for (const name of ['Eluned Pryce', 'Folasade Bright', 'Jaspreet Gill', 'Mairead Quinlan', 'Sukhi Marle']) {
      const text = `Tom Reed, a vet, came.\n\n${name} won a seat last year at the same poll as Tom Reed. A teacher before that, she said: “It is late.”`;
      expect(attributeText(text).people.map((person) => person.name)).toContain(name);
    }
  });
});

describe('a firm behind those who go by its name', () => {
  it.each(
    table([
      ['A spokesperson for the administrators, Cole Fenwick, said: “It is late.”', WORDS, null],
      ['The company’s solicitor, Cole Fenwick, said: “It is late.”', WORDS, 'cole-fenwick'],
    ]),
  )('%s', (_text, one) => check(one));
});
