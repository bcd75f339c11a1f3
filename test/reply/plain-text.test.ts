import { describe, expect, it } from 'vitest';
import { withoutMarkdown } from '../../src/reply/plain-text.ts';

describe('the plain text of a message', () => {
  it('is free of Markdown, but keeps brackets and dots', () => {
    expect(
      withoutMarkdown('**“We [the council] …”** [link](https://example.org) <@123> \\*x\\* ||y|| snake_case'),
    ).toBe('“We [the council] …” link   *x* y snake_case');
  });

  it('has no marks of quotes, headings and small print', () => {
    expect(withoutMarkdown('> **“we listened to all”**\n# Title\n-# small')).toBe('“we listened to all”\nTitle\nsmall');
  });
});
