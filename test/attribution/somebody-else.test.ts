import { describe, it } from 'vitest';
import { check, role, speaker, table } from './cases.ts';

describe('somebody of the registry who is printed by title and surname', () => {
  const speakers = [
    speaker('vale', 'Emma Vale', [role('headteacher', 'Elm School')]),
    speaker('reed', 'Tom Reed', [role('MP', 'Thaxby')]),
  ].map((one) => ({ ...one, honorifics: one.id === 'vale' ? ['Dr'] : ['Mr'] }));
  it.each(
    table([
      ['Dr Vale met Mr Reed at the mill.\n\n“Roads first,” he said.', 'Roads first', 'reed'],
      ['“Pupils first,” said Dr Vale.\n\n“Always,” he said.', 'Always', null],
      ['“Pupils first,” said Dr Vale. “Always,” she said.', 'Always', 'vale'],
      ['Mr Reed, a plumber, mended it. “It leaks,” said Mr Reed.', 'It leaks', null],
      ['Plumber Mr Reed mended it. “It leaks,” said Mr Reed.', 'It leaks', null],
      ['Mr Reed opened it. “It works,” said Mr Reed.', 'It works', 'reed'],
      [
        'Peter Reed, a farmer, met Thaxby MP Mr Reed at the mill.\n\n“I will act,” said the Thaxby MP.',
        'I will act',
        'reed',
      ],
      ['Peter Reed, a farmer, wrote to the Ely MP, Mr Reed.\n\n“I will act,” said the MP.', 'I will act', null],
    ]),
  )('%s', (_, one) => check(one, speakers));
});

describe('a pronoun after another', () => {
  it('keeps to the gender of the first, where the name tells none', () => {
    const text = 'Dr Kim Vale was there. “We are late,” she said. “We are early,” he said.';
    check([text, 'We are late', 'kim-vale']);
    check([text, 'We are early', null]);
  });
});

describe('somebody who has left an office', () => {
  it.each(
    table([
      ['Former MP Jo Lane came. “I do plenty,” the MP said.', 'I do plenty', null],
      ['Former Cllr Jo Lane came. “I do plenty,” the councillor said.', 'I do plenty', null],
      ['MP Jo Lane came. “I do plenty,” the MP said.', 'I do plenty', 'jo-lane'],
      [
        'Jo Lane, the former mayor of Thaxby, came.\n\n“I do plenty,” the late mayor of Thaxby said.',
        'I do plenty',
        null,
      ],
      [
        'Jo Lane, the former mayor of Thaxby, came.\n\n“I do plenty,” the outgoing mayor of Thaxby said.',
        'I do plenty',
        null,
      ],
    ]),
  )('does not hold it any more: %s', (_, one) => check(one));
});

describe('whoever is told something', () => {
  it.each(['told', 'warned', 'asked', 'reminded'])('does not say it, in the first sentence either: %s', (verb) => {
    const words = 'I will never close it.';
    check([`Tom Reed ${verb} Ann Vale: “${words}”`, words, 'tom-reed']);
    check([`Tom ${verb} Ann Vale: “${words}”`, words, null]);
    check([`On Monday Tom Reed ${verb} presenter Ann Vale: “${words}”`, words, 'tom-reed']);
  });
});
