import { describe, expect, it } from 'vitest';
import { check, table } from './cases.ts';
import { attributeText, quotationOf, wordsOf } from './speaker-of.ts';

const BOTH = 'Nora Quill and Tom Reed met on Monday.\n\n';

describe('words that somebody is heard or seen to say', () => {
  it.each(
    table([
      [`${BOTH}Nora Quill heard Tom Reed shout: “Shut that gate.”`, 'Shut that gate', 'tom-reed'],
      [`${BOTH}Nora Quill heard Tom Reed loudly shout: “Shut that gate.”`, 'Shut that gate', 'tom-reed'],
      [`${BOTH}Nora Quill never heard Tom Reed say “shut that gate”.`, 'shut that gate', null],
      [`${BOTH}Nora Quill longed to hear Tom Reed call it “a disgrace”.`, 'a disgrace', null],
      [`${BOTH}Nora Quill heard a warden shout: “Shut that gate.”`, 'Shut that gate', null],
      [`${BOTH}Nora Quill made Tom Reed promise: “I will shut that gate.”`, 'I will shut that gate', null],
      [`${BOTH}Nora Quill heard Tom Reed out and replied: “Shut that gate.”`, 'Shut that gate', 'nora-quill'],
      [`${BOTH}Nora Quill watched Tom Reed leave and called it “a disgrace”.`, 'a disgrace', 'nora-quill'],
      [`${BOTH}Nora Quill told Tom Reed: “Shut that gate.”`, 'Shut that gate', 'nora-quill'],
      [`${BOTH}Nora Quill urged Tom Reed to apologise, adding: “Shut that gate.”`, 'Shut that gate', 'nora-quill'],
    ]),
  )('%s', (_, one) => check(one));

  it.each([
    'Nora Quill watched Tom Reed tell the farmers: “Shut that gate now.”',
    'Nora Quill overheard Tom Reed describe the gate as “a disgrace”.',
    'Nora Quill saw Tom Reed, the warden, yell “shut that gate” at a walker.',
    'Nora Quill watched a warden yell “shut that gate” at a walker.',
    'Nora Quill saw her sister tell the farmers: “Shut that gate now.”',
  ])('are never those of whoever hears them: %s', (text) => {
    const marked = attributeText(BOTH + text).quotations.filter(({ kind }) => kind !== 'indirect');
    for (const { speaker } of marked) expect(speaker).not.toBe('nora-quill');
  });

  it('are only what stands behind the verb of speech', () => {
    const attributed = attributeText(`${BOTH}Nora Quill heard Tom Reed shout: “Shut that gate.”`);
    expect(wordsOf(attributed, quotationOf(attributed, 'Shut that gate'))).toBe('“Shut that gate.”');
  });
});

describe('words that somebody passes on', () => {
  it.each(
    table([
      [`${BOTH}Nora Quill shared a message from Tom Reed saying: “Shut that gate.”`, 'Shut that gate', null],
      [`${BOTH}Nora Quill shared a message from Tom Reed: “Shut that gate.”`, 'Shut that gate', null],
      [`${BOTH}Nora Quill posted a short note from Tom Reed: “Shut that gate.”`, 'Shut that gate', null],
      [`${BOTH}Nora Quill heard from Tom Reed that the gate was “a disgrace”.`, 'a disgrace', null],
      [`${BOTH}Nora Quill posted a message to Tom Reed: “Shut that gate.”`, 'Shut that gate', 'nora-quill'],
      [`${BOTH}Nora Quill posted a message: “Shut that gate.”`, 'Shut that gate', 'nora-quill'],
      [`${BOTH}Nora Quill sent a note by Tom Reed, and said: “Shut that gate.”`, 'Shut that gate', 'nora-quill'],
    ]),
  )('%s', (_, one) => check(one));
});
