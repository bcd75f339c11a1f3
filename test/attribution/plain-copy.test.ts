import { describe, expect, it } from 'vitest';
import { check, table } from './cases.ts';
import { attributeText } from './speaker-of.ts';

const WORDS = 'It is late';

describe('who is meant in plain copy', () => {
  it.each(
    table([
      // Whoever is asked answers.
      ['Ann Poole came. Una Holt asked her whether she had been there. “It is late,” she replied.', WORDS, 'ann-poole'],
      ['Tom Reed came. Una Holt asked him what he had seen. “It is late,” he answered.', WORDS, 'tom-reed'],
      ['Ann Poole came. Una Holt asked her whether she had been there. “It is late,” she said.', WORDS, null],
      ['Ann Poole came. Una Holt asked whether she had been there. “It is late,” she replied.', WORDS, 'ann-poole'],
      ['Ann Poole came. Una Holt asked if she knew of it. “It is late,” she replied.', WORDS, 'ann-poole'],
      ['Ann Poole came. Una Holt asked whether she had been there. “It is late,” she said.', WORDS, null],
      [
        'Ann Poole founded the club. One of them was Una, 16, whose name we have changed. She had left. “It is late,” she said.',
        WORDS,
        null,
      ],
      ['Ann Poole came.\n\nAsked by Una Holt why it was shut, she said: “It is late.”', WORDS, 'ann-poole'],
      ['Ann Poole came.\n\nAsked by the chair, Una Holt, why it was shut, she said: “It is late.”', WORDS, 'ann-poole'],
      [
        'Ann Poole came.\n\nOne of those there, a mother who gave her name as Una, said it was shut. She has a shop.\n\n“It is late,” she said.',
        WORDS,
        null,
      ],
      // A place behind a trade is nobody, and who has a view owns what a firm may own.
      [
        'That was Tom Reed, 33, a joiner from Ashmere Regis, who told members that it was shut.',
        'it was shut',
        'tom-reed',
      ],
      [
        'For Ann Poole, who sweeps the hall, it is good. “I came,” she said.\n\nA third view comes from Hasmira Goss, who owns a shop. She has left.\n\n“It is late,” she said.',
        WORDS,
        'hasmira-goss',
      ],
      // Two of one name, and it is not told which.
      [
        'Ann Poole lifts her mother. Edna Poole, 84, has been ill since 2019.\n\nA letter told Ms Poole, 58, that she owed a fine.\n\n“It is late,” she said.',
        WORDS,
        null,
      ],
      // Whoever writes is not named, and to see is not to say.
      ['To my successor, Una Holt, whom I never met, I would say this: keep the keys, it is late.', 'it is late', null],
      [
        'Mine was called Mrs Una Holt. She could tell from the way that a child hung up his coat whether it was late.',
        'it was late',
        null,
      ],
      // "He" is whom the sentence begins with, known by name or not.
      [
        'The sports minister, Tom Reed, came. Ian Holt said it was shut.\n\nThe minister turned down the idea, which he said would be a waste.',
        'would be a waste',
        'tom-reed',
      ],
      [
        'Ian Holt said it was shut.\n\nThe minister turned down the idea, which he said would be a waste.',
        'would be a waste',
        null,
      ],
      ['Ian Holt said it was shut.\n\nA farmer had a plan, but he said it was late.', 'it was late', null],
      [
        'Ian Holt said it was shut.\n\nThe council turned down the idea, which he said would be a waste.',
        'would be a waste',
        'ian-holt',
      ],
      // A peer by rank and by address.
      ['Baroness Holt, a Conservative, came.\n\n“It is late,” Lady Holt said.', WORDS, 'baroness-holt'],
      ['Viscount Holt came.\n\nLord Holt rose. Lord Holt sat. “It is late,” Lord Holt said.', WORDS, 'viscount-holt'],
      ['Baroness Holt came. Lord Holt rose. “It is late,” Lord Holt said.', WORDS, 'lord-holt'],
      ['Lord Holt rose first. His son, Viscount Holt, sat. “It is late,” Lord Holt said.', WORDS, 'lord-holt'],
      [
        'Lady Smith, who chairs the inquiry, rose. Baroness Smith came too.\n\n“It is late,” Lady Smith said.',
        WORDS,
        'lady-smith',
      ],
      // A firm makes bids.
      [
        'Ann Poole opposes it.\n\nThe only bid came from Severn Trent, who own the site.\n\n“It is late,” she said.',
        WORDS,
        'ann-poole',
      ],
      // Whoever is of somebody known is not that one.
      [
        'Ian Holt, 40, a neighbour of Jane Poole, who told the court that it was late, came.',
        'it was late',
        'jane-poole',
      ],
      // Whoever something was done to has told why.
      [
        'The judge, Ian Holt, rose. Tom Reed, 34, denied it.\n\nThe judge jailed him after he told the court he was “not sorry”.',
        'not sorry',
        'tom-reed',
      ],
      [
        'Tom Reed slipped on the ice. He broke a hip.\n\nA nurse called for help when he said that it was late.',
        'it was late',
        'tom-reed',
      ],
      ['Una Holt asked whether it was open. “It is late,” she said.', WORDS, 'una-holt'],
      // One of two who bear the name.
      [
        'Lee Holt put up the shed in 2020.\n\n“It is late,” said Mr Holt.\n\nHis wife, Denise Holt, does the cooking.',
        WORDS,
        'lee-holt',
      ],
      ['Lee Holt put up the shed in 2020. Peter Holt, his brother, came.\n\n“It is late,” said Mr Holt.', WORDS, null],
      // A time comes first.
      [
        'Una Holt came. “I came,” she said.\n\nAn assistant said: “I went.”\n\nAt five o’clock Mrs Holt turned the key. “It is late,” she said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt came. “I came,” she said.\n\nAn assistant said: “I went.”\n\nBy Tuesday evening Mrs Holt was home. “It is late,” she said.',
        WORDS,
        'una-holt',
      ],
      // Somebody whose name tells no person.
      [
        'Ann Poole came.\n\nTwo doors along, Aniela Baran was woken by her dog. She made tea.\n\n“It is late,” she said.',
        WORDS,
        'aniela-baran',
      ],
      [
        'Ann Poole came.\n\nTwo doors along, Aniela Baran was woken by her dog.\n\n“It is late,” she said.',
        WORDS,
        null,
      ],
      // A child is not the care assistant.
      [
        'Una Holt has not been back to work. Her son Riley, 13, has epilepsy.\n\n“It is late,” the care assistant said.',
        WORDS,
        'una-holt',
      ],
      // Who it was that did something.
      [
        'It was Una Holt who started the petition. The mother of twins, who lives nearby, said: “It is late.”',
        WORDS,
        'una-holt',
      ],
      // What a clause tells behind what somebody is.
      [
        'Una Holt, a Conservative who was a dentist for 22 years, came. Tom Reed, a vet, came.\n\n“It is late,” the former dentist said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, a marine biologist who retired from the university in 2015, came. Tom Reed, a vet, came.\n\n“It is late,” the retired biologist said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, a Green councillor who chairs the committee, came. Tom Reed, a vet, came.\n\n“It is late,” the chair said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, who has sat for Fen ward as a Liberal Democrat since 2021, came. Tom Reed, the cabinet member for parks, came. Una Holt left.\n\n“It is late,” the Liberal Democrat councillor said.',
        WORDS,
        'una-holt',
      ],
      [
        'Tom Reed, the cabinet member for parks, came. That was taken up by Una Holt, who has sat for Fen as a Liberal Democrat since 2021.\n\n“It is late,” said the local councillor.',
        WORDS,
        null,
      ],
      // Offices and parties of those who sit on a council.
      [
        'Members of the council met. Una Holt, a Conservative and retired surveyor, came. Tom Reed, a Green councillor, came.\n\n“It is late,” the Conservative councillor said.',
        WORDS,
        'una-holt',
      ],
      [
        'Members of the council met. Una Holt, the Labour member for Fen South, came. Tom Reed, a Green councillor, came.\n\n“It is late,” the Labour councillor said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, a fellow Labour councillor and a foster carer, came. Tom Reed, a vet, came.\n\n“It is late,” the Labour rebel said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, Unite’s regional officer, came. Tom Reed, a vet, came.\n\n“It is late,” the union officer said.',
        WORDS,
        'una-holt',
      ],
      ['Una Holt, 17, came.\n\n“It is late,” the sixth-former said.', WORDS, 'una-holt'],
      ['Una Holt, 44, came.\n\n“It is late,” the sixth-former said.', WORDS, null],
      // What an election makes of somebody.
      [
        'A GP has won the Fen by-election. Una Holt overturned a majority of 6,412 to win by 1,083 votes. The vote was called after Tom Reed, who had held the seat since 2005, resigned.\n\n“It is late,” the new MP told supporters.',
        WORDS,
        'una-holt',
      ],
      [
        'The by-election was close. Ann Poole, a farmer, defended the seat for the Conservatives. Una Holt won by 12 votes.\n\n“It is late,” the beaten candidate said.',
        WORDS,
        'ann-poole',
      ],
      [
        'The by-election was close. Labour’s Una Holt, a paramedic, came third with 694 votes. Tom Reed, a Conservative, came fourth.\n\n“It is late,” the Labour candidate said.',
        WORDS,
        'una-holt',
      ],
      [
        'MPs met. Una Holt, speaking for the opposition, said it was bad. Tom Reed, the MP for Fen, came.\n\n“It is late,” the shadow minister said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, a pharmacist, has dropped a day’s work. Mrs Poole, who has one child, fears for her job. Ann Poole, a clerk, came.\n\n“It is late,” the pharmacist said.',
        WORDS,
        'una-holt',
      ],
      // More of what plain copy tells by the way.
      [
        'Ann Poole came.\n\nNext to her was Oyin Adebayo, from Orrin, whose twin daughters use wheelchairs.\n\n“It is late,” she said.',
        WORDS,
        'oyin-adebayo',
      ],
      [
        'Una Holt, 83, worked at Corn Street for 31 years and retired as branch librarian in 2003. Tom Reed, a vet, came.\n\n“It is late,” the retired branch librarian said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, who has sat as a Conservative since 2023, came. Tom Reed, a vet, came. Una Holt left.\n\n“It is late,” the Conservative said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt has sold carpets on Mill Road since 1991. Tom Reed, a vet, came.\n\n“It is late,” the carpet seller said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, who has mended watches there since 2009, came. Tom Reed, a vet, came.\n\n“It is late,” the watch repairer said.',
        WORDS,
        'una-holt',
      ],
      [
        'Dr Una Holt, 66, who has run the practice since 2021, wrote to patients.\n\n“It is late,” the GP said.',
        WORDS,
        'una-holt',
      ],
      ['Dr Una Holt, a historian, came to the practice.\n\n“It is late,” the GP said.', WORDS, null],
      [
        'A nurse came. Another nurse, Una Holt, still works at the practice. Tom Reed came.\n\n“It is late,” the practice nurse said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, who is expecting her third child, came. Tom Reed, a vet, came.\n\n“It is late,” the mother-to-be said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, who has a newborn and a two-year-old, came. Tom Reed, a vet, came.\n\n“It is late,” the young mother said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, a dental hygienist who bought a flat, came. Tom Reed, a vet, came.\n\n“It is late,” the hygienist said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, who leads the Liberal Democrat opposition, came. Tom Reed, a vet, came.\n\n“It is late,” the leader of the opposition group said.',
        WORDS,
        'una-holt',
      ],
      [
        'The vote was close. Una Holt, who led the council for 11 years, was beaten in Fen by Ann Poole, a Green. Tom Reed came.\n\n“It is late,” the outgoing leader said.',
        WORDS,
        'una-holt',
      ],
      [
        'The vote was close. Una Holt, who led the council for 11 years, was beaten in Fen by Ann Poole, a Green. Tom Reed, a vet, came.\n\n“It is late,” the new councillor said.',
        WORDS,
        'ann-poole',
      ],
      [
        'One of them, Una Holt, had been the cabinet member for housing. Tom Reed, a vet, came.\n\n“It is late,” the former cabinet member said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, who sits as an Independent for Fen ward, came. Tom Reed, a vet, came. Una Holt called for an independent valuation.\n\n“It is late,” the Independent said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, who had been mayor for 11 months, resigned. Tom Reed, who was mayor himself between 2019 and 2021, proposed it.\n\n“It is late,” the former mayor said.',
        WORDS,
        'tom-reed',
      ],
      [
        'Tom Reed, a Conservative who was children’s minister from 2021 to 2023, came. Una Holt, a vet, came.\n\n“It is late,” the former minister said.',
        WORDS,
        'tom-reed',
      ],
      [
        'Ann Poole, who has a son and a daughter, left. “I went,” the mother of two said.\n\nAnother mother, Una Holt, stayed. “It is late,” the mother of four said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, a driving instructor whose mother is ill, came. Tom Reed, a vet, came.\n\n“It is late,” the driving instructor said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, a Green councillor and one of four who stayed, came. Tom Reed, a vet, came.\n\n“It is late,” the Green councillor said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt, whose company bought the home in 2019, came. Tom Reed, a vet, came.\n\n“It is late,” the owner said.',
        WORDS,
        'una-holt',
      ],
      [
        'Una Holt delivered babies in the town for 36 years before retiring in 2015.\n\n“It is late,” the retired midwife said.',
        WORDS,
        'una-holt',
      ],
      ['Two doctors spoke. Una Holt, a GP, came.\n\nThe other doctor, a consultant, said: “It is late.”', WORDS, null],
      ['Una Holt, a baker, came.\n\n“It is late,” the other baker said.', WORDS, null],
      [
        'Una Holt, a director of Eller Water, said it was bad. “I went,” she said.\n\nThe agency said it was looking into it. Its area manager told the meeting: “It is late.”',
        WORDS,
        null,
      ],
    ]),
  )('%s', (_, one) => check(one));

  it('shows no role that follows from an election alone', () => {
    const text =
      'The by-election was close. Una Holt won by 12 votes. Tom Reed came third. “It is late,” Ms Holt said. “It is cold,” Mr Reed said.';
    expect(attributeText(text).people.flatMap(({ roles }) => roles)).toEqual([]);
  });
});
