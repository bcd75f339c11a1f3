/** Characters that turn the direction of writing, controls, and blanks without width; line breaks and tabs are none. */
const UNSEEN = /(?![\n\t])[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeSpecial = (text: string) =>
  text.replace(LONE_SURROGATE, '\ufffd').replace(/[&<>"']/gu, (character) => SPECIAL[character] ?? '');

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Any text as the text of an element: nothing in it is markup, and what nobody sees stands as its number. */
export function escapeHtml(text: string): string {
  return escapeSpecial(text.replaceAll('\r\n', '\n')).replace(
    UNSEEN,
    (character) => `<span class="unseen">${codePoint(character)}</span>`,
  );
}

/** Any text as the value of an attribute in double quotation marks. */
export function escapeAttribute(text: string): string {
  return escapeSpecial(text).replace(UNSEEN, codePoint);
}

/** The text as a link where the address is one of the web; else the bare text. */
export function webLink(text: string, address: string | null): string {
  const inner = escapeHtml(text);
  if (address === null || !URL.canParse(address)) return inner;
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return inner;
  return `<a href="${escapeAttribute(href)}" rel="noopener noreferrer">${inner}</a>`;
}
