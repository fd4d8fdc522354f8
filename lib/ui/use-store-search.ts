import { useEffect, useState } from 'preact/hooks';
import type { StoreFindings } from '../events/types';

/** How long the reader's typing rests before the store is asked. */
const REST_MS = 200;
/** One letter would find half the store. */
const LEAST = 2;

export type StoreSearch = (text: string) => Promise<StoreFindings>;

/** What the store holds on a text; null while nothing is asked or known. */
export function useStoreSearch(text: string, search: StoreSearch | undefined): StoreFindings | null {
  const [found, setFound] = useState<StoreFindings | null>(null);
  const asked = text.trim();
  useEffect(() => {
    let wanted = true;
    setFound(null);
    if (!search || asked.length < LEAST) return;
    const timer = setTimeout(() => {
      search(asked).then(
        (findings) => {
          if (wanted) setFound(findings);
        },
        () => undefined,
      );
    }, REST_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [asked, search]);
  return found;
}
