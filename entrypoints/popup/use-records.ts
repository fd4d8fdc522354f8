import { useEffect, useState } from 'preact/hooks';
import type { EventRecord } from '../../lib/events/types';
import { storeEvents } from '../../lib/ui/store-view';

/** How often an empty store is asked again: just installed or updated, the worker is still filling it. */
const AGAIN_MS = 250;

/** The store's events, once they are wanted. */
export function useRecords(wanted: boolean): EventRecord[] {
  const [records, setRecords] = useState<EventRecord[]>([]);
  useEffect(() => {
    if (!wanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const ask = async (): Promise<void> => {
      const found = await storeEvents().catch(() => null);
      if (ended) return;
      setRecords(found ?? []);
      if (found?.length === 0) timer = setTimeout(() => void ask(), AGAIN_MS);
    };
    void ask();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [wanted]);
  return records;
}
