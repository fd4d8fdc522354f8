import { withEventStore } from '../events/idb/store';
import { searchFor } from '../events/search/search';
import type { EventRecord, StoreFindings } from '../events/types';
import { addDays } from '../time/iso-days';
import type { Extent } from './panel/panel-state';

export const storeExtent = (): Promise<Extent | null> => withEventStore((store) => store.extent());

/** Days of one read: thousands of records at once would hold the popup up. */
const STRETCH = 120;

/** Every event, by date; none while the store is empty. */
export const storeEvents = (): Promise<EventRecord[]> =>
  withEventStore(async (store) => {
    const extent = await store.extent();
    if (extent === null) return [];
    // An event of several days lies in two stretches.
    const found = new Map<string, EventRecord>();
    for (let from = extent.from; from <= extent.to; from = addDays(from, STRETCH))
      for (const event of await store.between(from, addDays(from, STRETCH - 1))) found.set(event.id, event);
    return [...found.values()].sort((a, b) => a.date.localeCompare(b.date));
  });

/** What the store holds on a text that the reader typed, newest first. */
export const searchTheStore = (text: string, limit?: number): Promise<StoreFindings> =>
  withEventStore((store) => searchFor(text, store, limit));
