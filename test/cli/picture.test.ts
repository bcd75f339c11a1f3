import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerPicture } from '../../src/cli/answer-picture.ts';
import { drawTerminal } from '../../src/cli/draw-terminal.ts';

describe("the README's picture", () => {
  it('shows what the program prints today; `npm run picture` makes it anew', async () => {
    expect(readFileSync('docs/answer.svg', 'utf8')).toBe(await answerPicture('corpus'));
  });

  it('has bold words, and marks of XML as text', () => {
    const svg = drawTerminal(['a \u001B[1m<b>\u001B[22m & c']);
    expect(svg).toContain('>a <tspan font-weight="700" fill="#ffffff">&lt;b&gt;</tspan> &amp; c</text>');
    expect(svg).not.toContain('\u001B');
  });
});
