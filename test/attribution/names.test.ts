import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'It is a joy';
const opened = (name: string, source: string) => `${name} opened the library.\n\n“${WORDS},” ${source}.`;

describe('a name with a title', () => {
  it.each(
    table([
      [opened('Sir Geoffrey Plumb', 'Sir Geoffrey said'), WORDS, 'geoffrey-plumb'],
      [opened('Baroness Nisha Patel', 'Lady Patel said'), WORDS, 'nisha-patel'],
      [opened('Ald Peter Grange', 'Ald Grange said'), WORDS, 'peter-grange'],
      [opened('Bishop Jo Sands', 'said Bishop Jo'), WORDS, 'jo-sands'],
      [opened('The Rt Hon Sir Peter Grange MP', 'Sir Peter said'), WORDS, 'peter-grange'],
      [opened('Ken Ash GM', 'he said'), WORDS, 'ken-ash'],
      [opened('Biochemist Laura Ash', 'she said'), WORDS, 'laura-ash'],
      [opened('Administrator Laura Ash', 'Ms Ash said'), WORDS, 'laura-ash'],
      [opened('DJ Laura Ash', 'she said'), WORDS, 'laura-ash'],
      [opened('Dr Zofia Nowak FRCGP', 'Dr Nowak said'), WORDS, 'zofia-nowak'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a surname of several words', () => {
  it.each(
    table([
      [opened('Pieter van der Berg', 'Mr van der Berg said'), WORDS, 'pieter-van-der-berg'],
      [opened('Pieter van der Berg', 'van der Berg said'), WORDS, 'pieter-van-der-berg'],
      [opened('Maria de Souza', 'Ms de Souza said'), WORDS, 'maria-de-souza'],
      [opened('Ahmed al-Rashid', 'Mr al-Rashid said'), WORDS, 'ahmed-al-rashid'],
      [opened('Ahmed al-Rashid', 'al-Rashid said'), WORDS, 'ahmed-al-rashid'],
      [opened('Penny Ashton Hale', 'Mrs Ashton Hale said'), WORDS, 'penny-ashton-hale'],
      [opened('Fiona Mac Giolla', 'Ms Mac Giolla said'), WORDS, 'fiona-mac-giolla'],
      [opened('Mary Ann Hartwell', 'Mary Ann said'), WORDS, 'mary-ann-hartwell'],
    ]),
  )('%s', (_, one) => check(one));

  it('is no surname where the first word is a van', () => {
    check([`In the van Maria Reed wept. “${WORDS},” Mrs Reed said.`, WORDS, 'maria-reed']);
  });
});

describe('the gender of a name', () => {
  it.each(
    table([
      ['Kimberley Frane met Joan Hale.\n\n“It is a joy,” he said.', WORDS, null],
      ['Tadhg Reed, chairman of the club, met Joan Hale.\n\n“It is a joy,” he said.', WORDS, 'tadhg-reed'],
      ['J. Peter Grange met Joan Hale.\n\n“It is a joy,” she said.', WORDS, 'joan-hale'],
      ['Jean-Luc Moreau met Joan Hale.\n\n“It is a joy,” he said.', WORDS, 'jean-luc-moreau'],
      ['Jean-Luc Moreau spoke. “It is a joy,” she said.', WORDS, null],
    ]),
  )('is known of rarer ones, from roles and from second names: %s', (_, one) => check(one));

  it('is learnt from the pronouns around it', () => {
    const life = 'Robin Tarn had come early and she waited. She had brought her own chair.\n\n';
    check([`${life}Robin Tarn met Tom Vale at the gate. He shook hands. “It is a joy,” he said.`, WORDS, 'tom-vale']);
  });
});

describe('a body with a name like a person’s', () => {
  it.each(
    table([
      ['Laura Ashley, the retailer, said: “It is a joy.”', WORDS, null],
      ['Housebuilder Taylor Gower has plans. Taylor Gower said: “It is a joy.”', WORDS, null],
      ['Taylor Gower, which builds homes, said: “It is a joy.”', WORDS, null],
      ['He is a partner at Grant Holborn. Grant Holborn said: “It is a joy.”', WORDS, null],
      ['A fire broke out in Melton Overy. Melton Overy said: “It is a joy.”', WORDS, null],
      ['Chester Zoo said: “It is a joy.”', WORDS, null],
      ['Right Side Watch said: “It is a joy.”', WORDS, null],
      ['Property developer Tom Gower has plans. “It is a joy,” Mr Gower said.', WORDS, 'tom-gower'],
      ['Housebuilder Tom Gower, 45, has plans. “It is a joy,” he said.', WORDS, 'tom-gower'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a surname that is a word besides', () => {
  it.each(
    table([
      [opened('Deborah Will', 'Mrs Will said'), WORDS, 'deborah-will'],
      [opened('Norman Read', 'Read said'), WORDS, 'norman-read'],
      [opened('Prime Minister Jane May', 'said Mrs May'), WORDS, 'jane-may'],
      [`Last week Colin Most said it was a start. “${WORDS},” he added.`, WORDS, 'colin-most'],
      [`Sheila Ridge, a former nurse, put it like this: “${WORDS}.”`, WORDS, 'sheila-ridge'],
      [opened('Thaxby-born Sheila Poole', 'Poole said'), WORDS, 'sheila-poole'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a name in a headline', () => {
  it.each(
    table([
      [`Sheila Poole Wins Great Flower Prize\n\n${opened('Sheila Poole', 'Poole said')}`, WORDS, 'sheila-poole'],
      [`Stunning Flower Prize Awaits Winner Poole\n\n${opened('Sheila Poole', 'Poole said')}`, WORDS, 'sheila-poole'],
    ]),
  )('takes no other word along: %s', (_, one) => check(one));
});

describe('a name that no list knows', () => {
  it.each(
    table([
      [`It rained. Rodalba Poole, who runs the club’s outreach effort, said: “${WORDS}.”`, WORDS, 'rodalba-poole'],
      [`It rained. Rodalba Poole, of Thaxby, Ore., said: “${WORDS}.”`, WORDS, 'rodalba-poole'],
      [`It rained. Rodalba Poole, which runs the outreach effort, said: “${WORDS}.”`, WORDS, null],
      [`It rained. President Park Dae-jung said: “${WORDS}.”`, WORDS, 'park-dae-jung'],
      [`It rained. Park House said: “${WORDS}.”`, WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});
