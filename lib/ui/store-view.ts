import { openEventStore } from '../events/idb-store';
import { searchFor } from '../events/search';
import type { EventRecord, StoreFindings } from '../events/types';
import type { Extent } from './panel/panel-state';

/** Surfaces only read the store, and let go of it at once: an open connection would hold up a refill. */
async function reading<T>(
  read: (store: Awaited<ReturnType<typeof openEventStore>>) => Promise<T>,
): Promise<T> {
  const store = await openEventStore();
  try {
    return await read(store);
  } finally {
    store.close();
  }
}

export const storeExtent = (): Promise<Extent | null> => reading((store) => store.extent());

/** Every event, by date; none while the store is empty. */
export const storeEvents = (): Promise<EventRecord[]> =>
  reading(async (store) => {
    const extent = await store.extent();
    return extent === null ? [] : store.between(extent.from, extent.to);
  });

/** What the store holds on a text that the reader typed, newest first. */
export const searchTheStore = (text: string, limit?: number): Promise<StoreFindings> =>
  reading((store) => searchFor(text, store, limit));
