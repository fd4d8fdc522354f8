import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Gives the focus to an element that took the place of the one with which the reader changed something. */
export function useFreshFocus<T extends HTMLElement>(fresh = false): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (fresh) element.current?.focus();
  }, [fresh]);
  return element;
}
