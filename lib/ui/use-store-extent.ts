import { useEffect, useState } from 'preact/hooks';
import type { Extent } from './panel/panel-state';
import { storeExtent } from './store-view';

/** What the store covers: undefined until it answered, null while it is empty. Asked again whenever `sign` changes. */
export function useStoreExtent(sign: string): Extent | null | undefined {
  const [extent, setExtent] = useState<Extent | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    storeExtent().then(
      (found) => {
        if (wanted) setExtent(found);
      },
      () => {
        // A store that cannot be read is told by the analysis itself; the surface then shows no extent.
        if (wanted) setExtent(undefined);
      },
    );
    return () => {
      wanted = false;
    };
  }, [sign]);
  return extent;
}
