import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'It is late';

describe('a description that is told of whoever spoke last by the description alone', () => {
  it.each(
    table([
      ['Una Holt said it was cold.\n\n“It is late,” the fundraiser said.', WORDS, 'una-holt'],
      ['Una Holt, clinical director of the trust, came.\n\nThe obstetrician said: “It is late.”', WORDS, 'una-holt'],
      ['Una Holt, a solicitor, came.\n\nThe barrister said: “It is late.”', WORDS, null],
      ['Una Holt, who runs a café in Mill Street, came.\n\nThe café owner said: “It is late.”', WORDS, 'una-holt'],
      ['There is a café by the mill. Una Holt came.\n\nThe café owner said: “It is late.”', WORDS, null],
      ['Una Holt, the club’s secretary, came.\n\nThe club chairman said: “It is late.”', WORDS, null],
      ['Una Holt, 44, came.\n\nThe care home manager said she was sorry: “It is late.”', WORDS, 'una-holt'],
      ['Una Holt said it was cold.\n\nThe union official said: “It is late.”', WORDS, 'una-holt'],
      ['Una Holt said it was cold.\n\nThe official said: “It is late.”', WORDS, null],
      ['Una Holt said it was cold.\n\nThe judge said: “It is late.”', WORDS, null],
      ['Una Holt said it was cold.\n\nThe engineer said he was sorry: “It is late.”', WORDS, null],
      ['Una Holt said it was cold.\n\nThe scientist replied: “It is late.”', WORDS, null],
      [
        'Tom Reed met Una Holt. Una Holt said it was cold.\n\nThe potter said she knew: “It is late.”',
        WORDS,
        'una-holt',
      ],
      ['Una Holt met Tom Reed.\n\n“It is late,” the potter said.', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));

  it('is told of that one from then on', () => {
    const text =
      'Una Holt said it was cold.\n\n“It is early,” the potter said.\n\nIt rained.\n\n“It is late,” the potter said.';
    check([text, WORDS, 'una-holt']);
  });
});

describe('a description of somebody whom the text does not name', () => {
  it.each(
    table([
      [
        'Una Holt was stopped on Monday.\n\n“Her eyes were red and it is late,” the arresting officer said.',
        'it is late',
        null,
      ],
      ['Una Holt said it was cold.\n\n“Holt knew that it is late,” the potter said.', 'it is late', null],
      ['Una Holt said it was cold.\n\nThe police said: “It is late.”', WORDS, null],
      ['Una Holt said it was cold.\n\nThe boy’s mother said: “It is late.”', WORDS, null],
      ['Una Holt said it was cold.\n\nThe housebuilder said: “It is late.”', WORDS, null],
      ['Una Holt said it was cold.\n\nThe guest on my left said: “It is late.”', WORDS, null],
      ['Una Holt said the lodger was out.\n\nThe lodger said: “It is late.”', WORDS, null],
      ['Una Holt said it was cold.\n\nThe potter told her: “It is late.”', WORDS, null],
      ['Tom Reed, 81, was hit.\n\nThe teenager said: “It is late.”', WORDS, null],
      ['Tom Reed, the new owner, came.\n\nThe former owner said: “It is late.”', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a description whose words cannot be those of whoever spoke last', () => {
  const POTTER = 'Mrs Una Holt said it was cold.\n\n“She was early,” the potter said.\n\n';
  it.each(
    table([
      [`${POTTER}“It is late,” the potter said.`, WORDS, null],
      [`${POTTER}“It is late,” she said.`, WORDS, null],
      ['Mrs Una Holt said it was cold.\n\n“Holt was early,” the potter said. “It is late,” she said.', WORDS, null],
    ]),
  )('is told of nobody, and stands in the way of a pronoun: %s', (_, one) => check(one));
});

describe('a whole paragraph in marks behind a report', () => {
  it.each(
    table([
      ['Una Holt said it was cold.\n\n“We waited, and it is late.”', 'it is late', 'una-holt'],
      ['Una Holt said it was cold.\n\n“Mrs Holt knows that it is late.”', 'it is late', null],
      ['Mrs Una Holt said it was cold.\n\n“She knows that it is late.”', 'it is late', null],
      ['Una Holt said it was cold.\n\n“No, it is late.”', 'it is late', null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('parties and seats', () => {
  const HALE = 'Kate Hale, leader of Elm Town Council, came.\n\n';
  it.each(
    table([
      [`${HALE}The councillor said: “It is late.”`, WORDS, 'kate-hale'],
      [`${HALE}The Green councillor said: “It is late.”`, WORDS, 'kate-hale'],
      [`${HALE}“It is late,” the Conservative said.`, WORDS, 'kate-hale'],
      [`Cllr Ann Vale (Con, Orrin) sat.\n\n${HALE}“It is late,” the Conservative said.`, WORDS, 'ann-vale'],
      ['Kate Hale, the Hat Party leader, came.\n\n“It is late,” the Conservative said.', WORDS, null],
      ['Cllr Ann Vale (Lib Dem, Orrin) sat.\n\n“It is late,” the Lib Dem said.', WORDS, 'ann-vale'],
      ['Kate Hale told the House it was cold.\n\n“It is late,” said the Orrin North MP.', WORDS, 'kate-hale'],
      [
        'Ann Vale, MP for Orrin North, rose. Kate Hale told the House it was cold.\n\n“It is late,” said the Orrin North MP.',
        WORDS,
        'ann-vale',
      ],
      [
        'Kate Hale, the Labour member for Orrin North, rose.\n\nThe Orrin North MP said: “It is late.”',
        WORDS,
        'kate-hale',
      ],
      ['Kate Hale (Lab, Orrin) told MPs it was cold.\n\nThe Orrin MP said: “It is late.”', WORDS, 'kate-hale'],
      [
        'Kate Hale, who represents Orrin on the county council, came.\n\nThe councillor said: “It is late.”',
        WORDS,
        'kate-hale',
      ],
      ['Kate Hale, the Health Secretary, rose.\n\nThe minister said: “It is late.”', WORDS, 'kate-hale'],
      ['Kate Hale, the club secretary, rose.\n\nThe minister said: “It is late.”', WORDS, null],
      ['Kate Hale, cabinet member for finance, came.\n\nThe finance chief said: “It is late.”', WORDS, 'kate-hale'],
      ['Kate Hale, cabinet member for finance, came.\n\nThe parks chief said: “It is late.”', WORDS, null],
      [
        'Tom Reed, leader of the council, came. Conservative group leader Ann Vale sat.\n\nThe leader said: “It is late.”',
        WORDS,
        'tom-reed',
      ],
      ['Assistant coroner Ann Vale came.\n\nThe coroner said: “It is late.”', WORDS, 'ann-vale'],
      ['Deputy mayor Ann Vale came.\n\nThe mayor said: “It is late.”', WORDS, null],
      [
        'Ann Vale, who has coached Orrin Otters for 22 years, came.\n\nThe coach said: “It is late.”',
        WORDS,
        'ann-vale',
      ],
      ['Ann Vale, who leads the Open Roads campaign, came.\n\nThe campaigner said: “It is late.”', WORDS, 'ann-vale'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('somebody of whom an article speaks before it names them', () => {
  it.each(
    table([
      ['A mother whose son waits has said it is “late”.\n\nUna Holt, from Orrin, came.', 'late', 'una-holt'],
      ['A grandad who lay on a trolley has told how it was “late”.\n\nTom Reed, 78, came.', 'late', 'tom-reed'],
      ['A grandad who lay on a trolley has told how it was “late”.\n\nAnn Vale, 78, came.', 'late', null],
      ['An 81-year-old who takes the bus says it is “late”.\n\nUna Holt, from Orrin, came.', 'late', 'una-holt'],
      [
        'The MP who called the debate has said it is “late”.\n\nUna Holt, the member for Orrin, came.',
        'late',
        'una-holt',
      ],
      ['A driver who hit a cyclist has said it was “late”.\n\nTom Reed, 34, was hurt.', 'late', null],
      ['A mother has said it is “late”. Una Holt came.', 'late', null],
      [
        'A mother whose son waits has said it is “late”.\n\nUna Holt, a doctor at the clinic, came.',
        'late',
        'una-holt',
      ],
      ['A plumber whose van was stolen has said it is “late”.\n\nUna Holt, a judge, came.', 'late', null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a relative who is named by surname in the sentences behind', () => {
  it.each(
    table([
      ['Ivor Brant died. His widow said: “It is late.”\n\nJoan Brant wept.', WORDS, 'joan-brant'],
      ['Ivor Brant died. His widow said: “It is late.”\n\nPeter Brant wept.', WORDS, null],
      ['Ivor Brant died. His widow said: “It is late.”\n\nJoan Tarn wept.', WORDS, null],
      ['Ivor Brant died. His widow said: “It is late.”\n\nHis sister, Joan Brant, wept.', WORDS, null],
      ['Ivor Brant died. On Monday his widow wept. “It is late,” she said.\n\nJoan Brant came.', WORDS, 'joan-brant'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('whoever a sentence brings on behind its verb', () => {
  it.each(
    table([
      ['Ann Vale spoke. The meeting heard from Tom Reed, a nurse.\n\n“It is late,” he said.', WORDS, 'tom-reed'],
      ['Up got Tom Reed. “It is late,” he said.', WORDS, 'tom-reed'],
      ['It fell to Tom Reed, the clerk, to reply. “It is late,” he said.', WORDS, 'tom-reed'],
      ['It was left to a Green, Tom Reed, to reply. “It is late,” he said.', WORDS, 'tom-reed'],
      ['Ian Lane came. The first witness was Tom Reed.\n\n“It is late,” he said.', WORDS, 'tom-reed'],
      ['Ian Lane came. At the wheel on Monday was Tom Reed, of Orrin. He said: “It is late.”', WORDS, 'tom-reed'],
      ['Her deputy for ten years has been Tom Reed.\n\nThe deputy said: “It is late.”', WORDS, 'tom-reed'],
      ['Asked if it was cold, Tom Reed laughed. “It is late,” he said.', WORDS, 'tom-reed'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('an age', () => {
  it.each(
    table([
      ['Tom Reed, 41, hit Ian Lane.\n\nThe 77-year-old said: “It is late.”', WORDS, null],
      ['Ian Lane met Tom Reed, 41.\n\nThe 77-year-old said: “It is late.”', WORDS, 'ian-lane'],
      [
        'Mr Ian Lane came. Mrs Ann Vale left.\n\nIn his own evidence, the 77-year-old said: “It is late.”',
        WORDS,
        'ian-lane',
      ],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a pronoun beside a person of whom it is not known whether it is a man or a woman', () => {
  it('may be of a woman named before, and tells nothing then', () => {
    const text =
      'Mrs Ann Vale told the House it was cold.\n\nKim Tarn, a member, rose to ask if she would give way. She gave way.\n\n“It is late,” he said.';
    check([text, WORDS, 'kim-tarn']);
  });
});
