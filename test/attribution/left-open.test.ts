import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const WORDS = 'the roof leaks';

describe('a quotation that is a paragraph of its own', () => {
  it.each(
    table([
      ['Jane Poole said the hall had to close.\n\n“It is old and the roof leaks.”', WORDS, 'jane-poole'],
      [
        'Jane Poole said the hall had to close. She argued that it was old.\n\n“And the roof leaks all year.”',
        WORDS,
        'jane-poole',
      ],
      ['Was it old, asked Ann Reed. Jane Poole said it was not new.\n\n“It is old and the roof leaks.”', WORDS, null],
      ['Jane Poole said the hall was sound.\n\n“So it is not true that the roof leaks?”', WORDS, null],
      ['Jane Poole closed the hall.\n\n“It is old and the roof leaks.”', WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a quotation behind one of the same paragraph', () => {
  const SAID = 'Jane Poole came. “We have waited for years,” Poole said. ';
  it.each(
    table([
      [`${SAID}Now, “it is plain that the roof leaks.”`, WORDS, 'jane-poole'],
      [`${SAID}“But we all know that the roof leaks” and that it is late.`, WORDS, 'jane-poole'],
      [`${SAID}“But we all know that the roof leaks” and Ann Reed agrees.`, WORDS, null],
      [`${SAID}With Ann Reed there, “it is plain that the roof leaks.”`, WORDS, null],
      [`${SAID}On the gate a sign in red: “Danger, as the roof leaks.”`, WORDS, null],
      [`${SAID}The critics have a motto, “Not while the roof leaks.”`, WORDS, null],
      ['“We have waited,” said Jane Poole of the “big four” clubs. “And still the roof leaks.”', WORDS, 'jane-poole'],
    ]),
  )('%s', (_, one) => check(one));
});

describe('a short answer with somebody’s gesture behind it', () => {
  const ASKED = 'Jane Poole met Ann Reed. “Is the roof sound?” Jane Poole asked. “Not at all.” ';
  it.each(
    table([
      [`${ASKED}Ann Reed shook her head.`, 'Not at all', null],
      [`${ASKED}Reed slowly shook her head.`, 'Not at all', null],
      [`${ASKED}The verger shrugged.`, 'Not at all', null],
      [`${ASKED}Jane Poole shook her head.`, 'Not at all', 'jane-poole'],
      [`${ASKED}Poole laughed.`, 'Not at all', 'jane-poole'],
      [`${ASKED}Ann Reed chairs the parish council.`, 'Not at all', 'jane-poole'],
      [`${ASKED}\n\nAnn Reed shook her head.`, 'Not at all', 'jane-poole'],
      [`${ASKED}Ann Reed shook her head.`, 'Is the roof sound', 'jane-poole'],
    ]),
  )('%s', (_, one) => check(one));
});
