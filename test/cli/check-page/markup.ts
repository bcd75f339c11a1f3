const VOID = new Set(['meta', 'br', 'link', 'img', 'input']);

/** The tags of a page that are never closed, or closed out of order; empty where all is well. */
export function openTags(page: string): string[] {
  const open: string[] = [];
  const bodies = page.replace(/<(style|script)>[\s\S]*?<\/\1>/gu, '');
  for (const [, slash, name = ''] of bodies.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/giu)) {
    if (VOID.has(name)) continue;
    if (slash === '') open.push(name);
    else if (open.at(-1) === name) open.pop();
    else return [...open, `/${name}`];
  }
  return open;
}

/** Whether the page is whole. */
export const ends = (page: string) => page.endsWith('</html>\n');

/** The words of a piece of a page as a reader sees them, without the names before quotations. */
export function readerText(html: string): string {
  return html
    .replace(/<span class="who[\s\S]*?<\/span><\/span><\/span>/gu, '')
    .replace(/<[^>]*>/gu, '')
    .replace(
      /&(lt|gt|quot|#39|amp);/gu,
      (_all, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
    );
}
