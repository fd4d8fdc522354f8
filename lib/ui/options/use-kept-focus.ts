import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Where a button goes with what it did ("Gỡ", "Xóa cả kệ", "Nạp gói này"), the browser drops the focus and whoever works by
 * keyboard begins again at the top: the heading of its section takes it instead, or the page's where the section went too.
 */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    const root = page.current;
    if (!root) return;
    let last: { element: Element; section: Element | null } | null = null;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof Element)
        last = { element: target, section: target.closest('section[aria-labelledby]') };
    };
    const keep = (): void => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return;
      const place = last.section?.isConnected ? last.section : root;
      last = null;
      const heading = place.querySelector<HTMLElement>('h1, h2');
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', remember);
    };
  }, []);
  return page;
}
