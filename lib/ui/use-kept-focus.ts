import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What may take the focus within `place`: the line of a fold, an item of the list, the heading of a part. */
function heirIn(place: Element, root: Element): HTMLElement | null {
  if (place.matches('details')) return place.querySelector<HTMLElement>(':scope > summary');
  if (place.matches('article[tabindex]')) return place as HTMLElement;
  if (place !== root && !place.matches('main, section[aria-labelledby]')) return null;
  const heading = place.querySelector<HTMLElement>('h1, h2');
  if (heading) heading.tabIndex = -1;
  return heading;
}

/**
 * Where a button goes with what it did ("Gỡ", "Xóa cả kệ", "Nạp gói này", "Xem 3 mục khớp"), the browser drops the focus and
 * whoever works by keyboard begins again at the top: what stood nearest around the button takes it instead.
 */
export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const within = useRef<T>(null);
  useEffect(() => {
    const root = within.current;
    if (!root) return;
    /** The element that had the focus last, and all that it stood in. */
    let last: Element[] = [];
    const remember = ({ target }: FocusEvent): void => {
      last = [];
      for (let at = target as Element | null; at && at !== root; at = at.parentElement) last.push(at);
    };
    const keep = (): void => {
      const [element, ...around] = last;
      if (!element || element.isConnected || document.activeElement !== document.body) return;
      last = [];
      for (const place of [...around, root]) {
        const heir = place.isConnected ? heirIn(place, root) : null;
        if (heir) return heir.focus({ preventScroll: true });
      }
    };
    const observer = new MutationObserver(keep);
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', remember);
    };
  }, []);
  return within;
}
