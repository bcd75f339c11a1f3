import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../src/corpus/partial-date.ts';
import { check, role, speaker, table } from './cases.ts';
import { attributeMarkdown, attributeText, speakerOf } from './speaker-of.ts';

const REGISTRY = [
  speaker('vale', 'Ann Vale', [role('leader', 'Fenshire County Council', { aliases: ['council leader'] })], {
    honorifics: ['Cllr'],
  }),
  speaker('orme', 'Ian Orme', [role('MP', 'Thaxby', { party: 'Labour' })]),
  speaker('quill', 'Rosa Quill', [
    role('Minister for Roads', null, { aliases: ['roads minister', 'minister'], to: parsePartialDate('2022-05') }),
  ]),
  speaker('pike', 'Dev Pike', [
    role('Minister for Roads', null, { aliases: ['roads minister', 'minister'], from: parsePartialDate('2022-06') }),
  ]),
  speaker('first-hale', 'Peter Hale', [role('councillor', 'Fenshire')]),
  speaker('second-hale', 'Peter Hale', [role('vicar', 'Oakhampton')]),
];

const LEADER = 'Ann Vale, the leader of Fenshire County Council, opened the meeting.\n\n';
const HEAD = 'Ravi Shan, head teacher of Elm School, opened the fair.\n\n';
const MAYOR = 'Tom Reed, the mayor of Thaxby, cut the ribbon.\n\n';

describe('a description that is of somebody else', () => {
  it.each(
    table([
      [`${LEADER}The leader said: “We have no money.”`, 'We have no money', 'ann-vale'],
      [`${LEADER}The council leader said: “We have no money.”`, 'We have no money', 'ann-vale'],
      [`${LEADER}The opposition leader said: “We have no money.”`, 'We have no money', null],
      [`${LEADER}The leader of the opposition said: “We have no money.”`, 'We have no money', null],
      [`${LEADER}The deputy leader said: “We have no money.”`, 'We have no money', null],
      [`${LEADER}The deputy leader of the council said: “We have no money.”`, 'We have no money', null],
      [`${LEADER}The former leader said: “We have no money.”`, 'We have no money', null],
      [`${LEADER}The former council leader said: “We have no money.”`, 'We have no money', null],
      [`${LEADER}The then leader said: “We have no money.”`, 'We have no money', null],
      [`${LEADER}The new leader said: “We have no money.”`, 'We have no money', null],
      [`${LEADER}The acting leader said: “We have no money.”`, 'We have no money', null],
      [`${LEADER}The ex-leader said: “We have no money.”`, 'We have no money', null],
      [`${LEADER}The Green group leader said: “We have no money.”`, 'We have no money', null],
      [`${LEADER}The leader of Thaxby Town Council said: “We have no money.”`, 'We have no money', null],
      [`${LEADER}The Thaxby leader said: “We have no money.”`, 'We have no money', null],
      [`${LEADER}The leader of the Green group said: “We have no money.”`, 'We have no money', null],
      [`${MAYOR}The mayor said: “What a day.”`, 'What a day', 'tom-reed'],
      [`${MAYOR}The Thaxby mayor said: “What a day.”`, 'What a day', 'tom-reed'],
      [`${MAYOR}The mayor of Leeds said: “What a day.”`, 'What a day', null],
      [`${MAYOR}The lord mayor said: “What a day.”`, 'What a day', null],
      [`${MAYOR}The deputy mayor said: “What a day.”`, 'What a day', null],
      [`${MAYOR}The Leeds mayor said: “What a day.”`, 'What a day', null],
      [`${HEAD}The headteacher said: “What a day.”`, 'What a day', 'ravi-shan'],
      [`${HEAD}The head teacher said: “What a day.”`, 'What a day', 'ravi-shan'],
      [`${HEAD}The head teacher of nearby Oak School said: “What a day.”`, 'What a day', null],
      [`${HEAD}The assistant headteacher said: “What a day.”`, 'What a day', null],
      [`${HEAD}The deputy head said: “What a day.”`, 'What a day', null],
      [`${HEAD}The former headteacher said: “What a day.”`, 'What a day', null],
      ['Jo Lane, chief executive of Elm Council, spoke.\n\nThe leader of Elm Council said: “No.”', 'No.', null],
      ['Jo Lane, chief executive of Elm Council, spoke.\n\nThe council leader said: “No.”', 'No.', null],
      ['Chief Constable Jo Lane spoke.\n\nThe leader said: “No comment.”', 'No comment', null],
      ['Jo Lane, head of planning at Elm Council, spoke.\n\nThe headteacher said: “No comment.”', 'No comment', null],
      ['Jo Lane, principal planner, spoke.\n\nThe headteacher said: “No comment.”', 'No comment', null],
      ['Inspector Jo Lane spoke.\n\nThe constable said: “No comment.”', 'No comment', null],
      ['Dr Jo Lane, a historian, spoke.\n\nThe GP said: “No comment.”', 'No comment', null],
      ['Jo Lane, a solicitor, spoke.\n\nThe barrister said: “No comment.”', 'No comment', null],
      ['Jo Lane is the vice chair of the trust.\n\nThe chair said: “No comment.”', 'No comment', null],
      ['Jo Lane, deputy mayor of Thaxby, spoke.\n\nThe mayor said: “No comment.”', 'No comment', null],
      ['Jo Lane, the former mayor of Thaxby, spoke.\n\nThe mayor said: “No comment.”', 'No comment', null],
      ['Former mayor Jo Lane spoke.\n\nThe mayor said: “No comment.”', 'No comment', null],
      ['Jo Lane, the shadow roads minister, spoke.\n\nThe minister said: “No comment.”', 'No comment', null],
      ['Jo Lane, the former mayor of Thaxby, spoke.\n\nThe former mayor said: “Enough.”', 'Enough', 'jo-lane'],
      ['Jo Lane, deputy mayor of Thaxby, spoke.\n\nThe deputy mayor said: “Enough.”', 'Enough', 'jo-lane'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a body beside the noun for what it does', () => {
  it.each([
    'A spokesman for the developer, Marden Renewals, said: “We are sorry.”',
    'The landowner, Marden Fells, said: “We are sorry.”',
    'Developer Marden Fells said: “We are sorry.”',
    'The operator Kestrel Links said: “We are sorry.”',
  ])('is nobody: %s', (text) => {
    const attributed = attributeText(text);
    expect(attributed.people).toEqual([]);
    expect(speakerOf(attributed, 'We are sorry')).toBeNull();
  });

  it('but may be a person of a known forename', () => {
    check(['The landowner, Jane Fells, said: “We are sorry.”', 'We are sorry', 'jane-fells']);
  });
});

describe('a pronoun', () => {
  it.each(['Corey', 'Robin'])('may mean %s, whose name both men and women bear, either way', (name) => {
    for (const pronoun of ['He', 'She']) {
      const text = `${name} Vale opened the school. ${pronoun} said: “What a day.”`;
      check([text, 'What a day', `${name.toLowerCase()}-vale`]);
    }
  });
});

describe('somebody of the registry whom the article may not mean', () => {
  it.each(
    table([
      ['The Thaxby MP said: “I will fight this.”', 'I will fight this', 'orme'],
      ['The leader of Fenshire County Council said: “I will fight this.”', 'I will fight this', 'vale'],
      ['The council leader said: “I will fight this.”', 'I will fight this', null],
      ['The leader said: “I will fight this.”', 'I will fight this', null],
      ['The Labour MP said: “I will fight this.”', 'I will fight this', null],
      ['The minister said: “I will fight this.”', 'I will fight this', null],
      ['The former roads minister said: “I will fight this.”', 'I will fight this', null],
      ['The shadow roads minister said: “I will fight this.”', 'I will fight this', null],
      ['The former Thaxby MP said: “I will fight this.”', 'I will fight this', null],
      ['The Thaxby North MP said: “I will fight this.”', 'I will fight this', null],
      ['The deputy leader of Fenshire County Council said: “I will fight this.”', 'I will fight this', null],
      ['Cllr Vale said: “I will fight this.”', 'I will fight this', 'vale'],
      ['Councillor Vale said: “I will fight this.”', 'I will fight this', 'vale'],
      ['Mrs Vale said: “I will fight this.”', 'I will fight this', null],
      ['PC Vale said: “I will fight this.”', 'I will fight this', null],
      ['Dr Vale said: “I will fight this.”', 'I will fight this', null],
      ['Miss Vale, 9, said: “I will fight this.”', 'I will fight this', null],
      ['Lord Vale said: “I will fight this.”', 'I will fight this', 'lord-vale'],
      ['Cllr Vale, of Oakhampton Town Council, said: “I will fight this.”', 'I will fight this', null],
      ['Peter Hale said: “I am shocked.”', 'I am shocked', null],
      ['Cllr Hale said: “I am shocked.”', 'I am shocked', 'first-hale'],
      ['Mr Hale said: “I am shocked.”', 'I am shocked', null],
      ['Cllr Peter Hale, of Oakhampton Town Council, said: “I am shocked.”', 'I am shocked', null],
      ['The Rev Peter Hale said: “I am shocked.”', 'I am shocked', 'second-hale'],
      ['Peter Hale, vicar of Oakhampton, said: “I am shocked.”', 'I am shocked', 'second-hale'],
      ['Peter Hale, a baker, said: “I am shocked.”', 'I am shocked', null],
    ]),
  )('%s', (_, one) => check(one, REGISTRY));

  it('does not choose between the holders of an office where the article has no date', () => {
    const text = 'Rosa Quill and Dev Pike met.\n\nThe roads minister said: “I will fight this.”';
    expect(speakerOf(attributeText(text, { date: null }, REGISTRY), 'fight this')).toBeNull();
    expect(speakerOf(attributeText(text, { date: parsePartialDate('2021') }, REGISTRY), 'fight this')).toBe('quill');
    expect(speakerOf(attributeText(text, { date: parsePartialDate('2024') }, REGISTRY), 'fight this')).toBe('pike');
  });
});

const BOTH = 'Ann Vale and Dan Frost met on Monday.\n\n';

describe('a name that does not speak', () => {
  it.each(
    table([
      ['Ann Vale spoke. Clerk to Ann Vale: “We are late.”', 'We are late', null],
      ["Ann Vale left.\n\nAnn Vale's solicitor: “We are late.”", 'We are late', null],
      ['Ann Vale left.\n\nPhoto of Ann Vale: “We are late.”', 'We are late', null],
      ['Ann Vale left.\n\nQuestion to Ann Vale: “Why are we late?”', 'Why are we late', null],
      ['Ann Vale left.\n\nLetter to Ann Vale: “We are late.”', 'We are late', null],
      ['Ann Vale left.\n\nSupporters of Ann Vale: “We are late.”', 'We are late', null],
      ['Ann Vale left.\n\nCritic of Ann Vale: “We are late.”', 'We are late', null],
      ['Ann Vale left.\n\nAnn Vale: “We are late.”', 'We are late', 'ann-vale'],
      ['Ann Vale left.\n\nLeader of the council Ann Vale: “We are late.”', 'We are late', 'ann-vale'],
      [`${BOTH}Ann Vale quoted Dan Frost saying: “We are late.”`, 'We are late', null],
      [`${BOTH}Ann Vale recalled Dan Frost saying: “We are late.”`, 'We are late', null],
      [`${BOTH}Ann Vale heard Dan Frost say: “We are late.”`, 'We are late', null],
      [`${BOTH}Ann Vale never said: “We are late.”`, 'We are late', null],
      [`${BOTH}Ann Vale has never said “we are late”.`, 'we are late', null],
      [`${BOTH}Ann Vale did not say: “We are late.”`, 'We are late', null],
      [`${BOTH}Neither Ann Vale nor Dan Frost said: “We are late.”`, 'We are late', null],
      [`${BOTH}Ann Vale or Dan Frost said: “We are late.”`, 'We are late', null],
      [`${BOTH}Either Ann Vale or Dan Frost said: “We are late.”`, 'We are late', null],
      [`${BOTH}Ann Vale, not Dan Frost, said: “We are late.”`, 'We are late', 'ann-vale'],
      [`${BOTH}It was Ann Vale, and not Dan Frost, who said: “We are late.”`, 'We are late', 'ann-vale'],
      [`${BOTH}Ann Vale rejected claims that the roof was “a danger to all”.`, 'a danger to all', null],
      [`${BOTH}On behalf of Ann Vale, her agent said: “We are late.”`, 'We are late', null],
      [`${BOTH}An actor playing Ann Vale said: “We are late.”`, 'We are late', null],
      [`${BOTH}A man dressed as Ann Vale said: “We are late.”`, 'We are late', null],
      [`${BOTH}Ann Vale wishes she had said: “We are late.”`, 'We are late', null],
      [`${BOTH}Ann Vale denied that she had said: “We are late.”`, 'We are late', null],
      [`${BOTH}Ann Vale denied saying “we are late”.`, 'we are late', null],
      [`${BOTH}Nobody but Ann Vale said: “We are late.”`, 'We are late', null],
      [`${BOTH}Friends of Ann Vale said: “We are late.”`, 'We are late', null],
      [`${BOTH}Ann Vale's mother said: “We are late.”`, 'We are late', null],
      [`${BOTH}A friend who knows Ann Vale said: “We are late.”`, 'We are late', null],
      [`${BOTH}Ann Vale is the author of “The Stones of Old Marden and Their Stories”.`, 'The Stones', null],
      [`${BOTH}Ann Vale wrote “The Stones of Old Marden and Their Stories” in 2012.`, 'The Stones', null],
      [`${BOTH}Ann Vale wrote: “The stones of Old Marden are in danger.”`, 'The stones', 'ann-vale'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a paragraph of quotation behind another', () => {
  const first = 'Ann Vale said: “The roof leaks.”\n\n';
  it.each(
    table([
      [`${first}“It has leaked for years and years.”`, 'It has leaked', 'ann-vale'],
      [`${first}“It has leaked for years,” Piers Lodge was told by Tom Reed.`, 'It has leaked', 'tom-reed'],
      [`${first}“It has leaked for years and years,” came the reply from Tom Reed.`, 'It has leaked', null],
      [`${first}“Why has it leaked for so many years?” Tom Reed was asked.`, 'Why has it leaked', null],
      [`${first}“It has leaked for years and years,” one resident shouted.`, 'It has leaked', null],
      [`${first}“It has leaked for years and years,” reads a sign at the door.`, 'It has leaked', null],
      [`${first}“It has leaked for years and years” was painted on the door.`, 'It has leaked', null],
    ]),
  )('%s', (_, one) => check(one));

  it('keeps block quotes that are set apart as quotations of their own, and reads who signed them', () => {
    const text =
      'The letters.\n\n> The first letter is here.\n\n— Mark Rudge\n\n> The second letter is here.\n\n— a reader\n\n> The third letter is here.\n\nIt rained.';
    const attributed = attributeMarkdown(
      `Mark Rudge of Thaxby and Ann Vale wrote to us. Ann Vale said: “Yes.”\n\n${text}`,
    );
    expect(speakerOf(attributed, 'The first letter')).toBe('mark-rudge');
    expect(speakerOf(attributed, 'The second letter')).toBeNull();
    expect(speakerOf(attributed, 'The third letter')).toBeNull();
  });
});

describe('a pronoun that may mean somebody without a name', () => {
  it.each(
    table([
      ['Dan Frost came at nine. He said the roof leaked.', 'the roof leaked', 'dan-frost'],
      ['Dan Frost came at nine. A man approached Dan Frost. He said the roof leaked.', 'the roof leaked', null],
      ['Dan Frost came at nine. His son came too. He said the roof leaked.', 'the roof leaked', null],
      ['Ann Vale came at nine. Her husband waited with Dan Frost. He said the roof leaked.', 'the roof leaked', null],
      ["Dan Frost came. Ann Vale's mother wept. She said the roof leaked.", 'the roof leaked', null],
      ['Dan Frost and Tom Reed came. He said the roof leaked.', 'the roof leaked', null],
      ['Dan Frost came. A driver stopped to help him. He said the roof leaked.', 'the roof leaked', null],
      ['Dan Frost came. Another man sat down. He said the roof leaked.', 'the roof leaked', null],
      ['Dan Frost came. A spokesman for the school was there. He said the roof leaked.', 'the roof leaked', null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('titles that do not go together', () => {
  it.each(
    table([
      ['Dr Amy Harper came. Lady Harper said: “We are late.”', 'We are late', null],
      ['Dr Amy Harper came. Lord Harper said: “We are late.”', 'We are late', null],
      ['Dr Amy Harper came. Mr Harper said: “We are late.”', 'We are late', null],
      ['Dr Amy Harper came. Dr Harper said: “We are late.”', 'We are late', 'amy-harper'],
      ['Keith Lodge came. Dame Keith said: “We are late.”', 'We are late', null],
      ['Robert “Bob” Fenn came. Bob Fenn said: “We are late.”', 'We are late', 'robert-fenn'],
    ]),
  )('%s', (_, one) => check(one));
});
