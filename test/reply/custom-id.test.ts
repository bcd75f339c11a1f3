import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANY, type ButtonState, decodeButton, encodeButton, keyOf } from '../../src/reply/custom-id.ts';

describe('the state of a button', () => {
  const key = keyOf('some-speaker');
  const states: ButtonState[] = [
    { action: 'more', offset: 3, speaker: key, source: ANY },
    { action: 'post', offset: 0, speaker: ANY, source: key },
    { action: 'only', speaker: key, source: ANY },
    { action: 'context', passage: '5pazaqxejwnu' },
    { action: 'post-context', passage: '5pazaqxejwnu' },
    { action: 'page', page: 2 },
    { action: 'quote', speaker: key },
  ];

  it.each(states)('survives the way through a custom_id: $action', (state) => {
    const customId = encodeButton('ask', state);
    expect(customId.length).toBeLessThanOrEqual(100);
    expect(decodeButton(customId)).toEqual({ command: 'ask', state });
  });

  it('has keys of one length for ids of any length', () => {
    expect(keyOf('x'.repeat(500))).toHaveLength(12);
    expect(keyOf('a')).not.toBe(keyOf('b'));
  });

  it.each([
    '',
    'ask',
    'ask:more',
    'ask:more:-1:-:-',
    'ask:more:1:zzz:-',
    'ask:context:../../etc',
    'ask:page:1:2',
    'ask:__proto__:1',
  ])('is none where it was not made here: "%s"', (customId) => {
    expect(decodeButton(customId)).toBeNull();
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (customId) => {
        const decoded = decodeButton(customId);
        expect(decoded === null || decoded.command === customId.split(':')[0]).toBe(true);
      }),
    );
  });
});
