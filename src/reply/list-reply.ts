import { button, COLOURS, container, type Reply, rows, text } from './components.ts';
import { encodeButton } from './custom-id.ts';
import { LIMITS } from './limits.ts';
import { WORDS } from './words.ts';

/** Entries cut into pages by their length. */
function paginate(entries: readonly string[]): string[][] {
  const pages: string[][] = [[]];
  let length = 0;
  for (const entry of entries) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && length + entry.length > LIMITS.pageText) {
      pages.push([entry]);
      length = entry.length;
    } else {
      page.push(entry);
      length += entry.length + 1;
    }
  }
  return pages;
}

/**
 * One page of a list, from page 0; a page beyond the last one shows the last. Entries are Discord Markdown, each well
 * under a page long.
 */
export function listReply(command: string, title: string, entries: readonly string[], page: number): Reply {
  const pages = paginate(entries);
  const index = Math.min(page, pages.length - 1);
  const shown = pages[index] ?? [];
  const before = pages.slice(0, index).reduce((sum, entriesBefore) => sum + entriesBefore.length, 0);
  const small = pages.length > 1 ? [text(WORDS.shown(before + 1, before + shown.length, entries.length))] : [];
  const more =
    index + 1 < pages.length ? [button(WORDS.more, encodeButton(command, { action: 'page', page: index + 1 }))] : [];
  const body = text(shown.join('\n'));
  return {
    components: [container([text(`### ${title}`), body, ...small, ...rows(more)], COLOURS.answer)],
    isPrivate: true,
  };
}
