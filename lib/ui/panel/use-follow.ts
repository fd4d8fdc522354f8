import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Keeps the item under the reader's eyes in the panel's own view while the page scrolls; not while the reader is busy in
 * the panel, and not on opening: what differs stands on top then.
 */
export function useFollow(list: RefObject<HTMLElement | null>, current: string | undefined): void {
  const first = useRef(true);
  useEffect(() => {
    if (current === undefined) return;
    if (first.current) {
      first.current = false;
      return;
    }
    const element = list.current;
    if (!element || element.matches(':hover') || element.contains(document.activeElement)) return;
    element
      .querySelector('[aria-current="true"]')
      ?.scrollIntoView({ block: 'nearest', behavior: reducedMotion() ? 'instant' : 'smooth' });
  }, [list, current]);
}
