/** Whether two terms stand next to each other, or with one content word between them. */
export function standTogether(text: readonly string[], first: string, second: string): boolean {
  return text.some((term, at) => term === first && (text[at + 1] === second || text[at + 2] === second));
}
