import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The keys of an open menu: arrows go through its items, Escape closes it; the first item is focused as it opens. */
export function useMenuKeys(
  isOpen: boolean,
  close: () => void,
): { readonly menuRef: RefObject<HTMLDivElement | null>; readonly onKeyDown: (event: KeyboardEvent) => void } {
  const menuRef = useRef<HTMLDivElement>(null);
  const items = () => [...(menuRef.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useLayoutEffect(() => {
    if (isOpen) items()[0]?.focus();
  }, [isOpen]);
  return {
    menuRef,
    onKeyDown(event) {
      if (!isOpen) return;
      const all = items();
      const at = all.findIndex((item) => item.contains(document.activeElement));
      if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
      else if (event.key === 'ArrowUp') all.at(at - 1)?.focus();
      else if (event.key === 'Escape') {
        const opener = menuRef.current?.parentElement?.querySelector<HTMLElement>('[aria-haspopup]');
        close();
        opener?.focus();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
