/** A message of anybody's without the marks of Discord's Markdown; brackets and dots of a quotation stay. */
export function withoutMarkdown(message: string): string {
  return message
    .replace(/^(?:>>> |> |-# |#{1,3} )/gmu, '')
    .replace(/\[([^\]]+)\]\(<?https?:[^\s)]*>?\)/gu, '$1')
    .replace(/<(?:@[!&]?|#|t:|a?:\w+:|\/[^:<>]+:)[^<>\s]*>/gu, ' ')
    .replace(/(?<!\\)(?:\|\||\*{1,3}|~~|__|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])|`)/gu, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
