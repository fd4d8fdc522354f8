import { useEffect, useState } from 'preact/hooks';
import type { EventRecord } from '../../lib/events/types';
import { askAgain } from '../../lib/ui/ask-again';
import { storeEvents } from '../../lib/ui/store-view';

/** How often an empty store is asked again: just installed or updated, the worker is still filling it. */
const AGAIN_MS = 250;

/** The store's events, once they are wanted. */
export function useRecords(wanted: boolean): EventRecord[] {
  const [records, setRecords] = useState<EventRecord[]>([]);
  useEffect(() => {
    if (!wanted) return;
    return askAgain(async (ended) => {
      const found = await storeEvents().catch(() => null);
      if (!ended()) setRecords(found ?? []);
      return found?.length === 0;
    }, AGAIN_MS);
  }, [wanted]);
  return records;
}
