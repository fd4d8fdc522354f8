import { useEffect, useState } from 'preact/hooks';
import { openEventStore } from '../events/idb-store';
import type { Extent } from './panel/panel-state';

/** What the store covers: undefined until it answered, null while it is empty. Asked again whenever `sign` changes. */
export function useStoreExtent(sign: string): Extent | null | undefined {
  const [extent, setExtent] = useState<Extent | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    void openEventStore()
      .then((store) => store.extent())
      .then((found) => {
        if (wanted) setExtent(found);
      })
      .catch(() => {
        // A store that cannot be opened is told by the analysis itself; the panel then shows no extent.
        if (wanted) setExtent(undefined);
      });
    return () => {
      wanted = false;
    };
  }, [sign]);
  return extent;
}
