import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const BOTH = 'Nora Quill and Tom Reed run the mill.\n\n';
const WORDS = 'The mill is shut for the winter';

describe('words whose author is not the subject of the cue', () => {
  it.each(
    table([
      [`${BOTH}A statement from Nora Quill read: “${WORDS}.”`, WORDS, 'nora-quill'],
      [`${BOTH}A short note by Nora Quill said: “${WORDS}.”`, WORDS, 'nora-quill'],
      [`${BOTH}A letter to Nora Quill read: “${WORDS}.”`, WORDS, null],
      [`${BOTH}A joint statement from Nora Quill read: “${WORDS}.”`, WORDS, null],
      [`${BOTH}A statement from Nora Quill and Tom Reed read: “${WORDS}.”`, WORDS, null],
      [`${BOTH}A man from Nora Quill said: “${WORDS}.”`, WORDS, null],
      [`${BOTH}The Echo quoted Tom Reed as saying: “${WORDS}.”`, WORDS, 'tom-reed'],
      [`${BOTH}Nora Quill quoted Tom Reed as saying “${WORDS}”.`, WORDS, 'tom-reed'],
      [`${BOTH}Farmers listened as Tom Reed said: “${WORDS}.”`, WORDS, 'tom-reed'],
      [`${BOTH}Nora Quill listened as Tom Reed said: “${WORDS}.”`, WORDS, 'tom-reed'],
      [`${BOTH}An actor dressed as Tom Reed said: “${WORDS}.”`, WORDS, null],
      [`“${WORDS}” - chairman Nora Quill\n\nNora Quill runs the mill.`, WORDS, 'nora-quill'],
      [`“${WORDS}” - friends of Nora Quill\n\nNora Quill runs the mill.`, WORDS, null],
    ]),
  )('%s', (_, one) => check(one));
});
