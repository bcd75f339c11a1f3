import { describe, expect, it } from 'vitest';
import { escapeAttribute, escapeHtml, webLink } from '../../../src/cli/check-page/html.ts';

describe('text on the check page', () => {
  it.each([
    ['<script>', '&lt;script&gt;'],
    ['a & b', 'a &amp; b'],
    ["\" onload='x'", '&quot; onload=&#39;x&#39;'],
    ['&lt;', '&amp;lt;'],
    ['a\r\nb\tc', 'a\nb\tc'],
    ['\ud800', '\ufffd'],
    ['\u{1f600}', '\u{1f600}'],
  ])('%j is %j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });

  it.each(['\u202e', '\u2066', '\u200b', '\u0000', '\u001b', '\u2028'])('shows %j by its number', (character) => {
    expect(escapeHtml(`a${character}b`)).toMatch(/^a<span class="unseen">U\+[0-9A-F]{4}<\/span>b$/u);
    expect(escapeAttribute(`a${character}b`)).toMatch(/^aU\+[0-9A-F]{4}b$/u);
  });
});

describe('links on the check page', () => {
  it('lead to the web', () => {
    expect(webLink('A <b>', 'https://echo.example/?a=1&b="2"')).toBe(
      '<a href="https://echo.example/?a=1&amp;b=%222%22" rel="noopener noreferrer">A &lt;b&gt;</a>',
    );
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    'x',
    '',
  ])('lead nowhere else: %j', (address) => {
    expect(webLink('A', address)).toBe('A');
  });
});
