import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/search/verify/claims.ts';

describe('the claims of a message', () => {
  it.each([
    ['Ann said “we listened to all” and left', ['we listened to all'], 'Ann said'],
    ['"we listened to all" - Ann Example', ['we listened to all'], 'Ann Example'],
    ['“we listened to all”\n— Ann Example', ['we listened to all'], 'Ann Example'],
    ['Ann Example: we listened to all', ['we listened to all'], 'Ann Example'],
    ['we listened to all – Ann Example', ['we listened to all'], 'Ann Example'],
    ['we listened to all', ['we listened to all'], ''],
    ['he said “no” and “never ever again”', ['never ever again'], 'he said'],
    [
      '“one two three” “four five six” “seven eight nine” “ten eleven twelve”',
      ['one two three', 'four five six', 'seven eight nine'],
      '',
    ],
    ['hello there', [], ''],
    ['', [], ''],
  ])('of %j are %j', (message, words, around) => {
    const claims = readClaims(message);
    expect(claims.map((claim) => claim.words)).toEqual(words);
    if (around !== '') expect(claims[0]?.around).toContain(around);
  });
});
