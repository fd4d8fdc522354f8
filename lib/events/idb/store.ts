import { connect, type Connection } from './database/connection';
import { reads } from './reading/reads';
import { DATABASE } from './database/schema';
import type { IndexedEventStore } from '../types';

export { DATABASE } from './database/schema';
export { fillFromBundle } from './writing/fill';

/** The store in IndexedDB; `Connection` is for filling it and for its packs. */
export type IdbEventStore = IndexedEventStore & Connection;

/**
 * Opens the store of events. Every question is a handful of index range reads; nothing is loaded beforehand.
 * @throws EventStoreError 'unavailable'
 */
export async function openEventStore({ name = DATABASE }: { name?: string } = {}): Promise<IdbEventStore> {
  const connection = await connect(name);
  return { ...connection, ...reads(connection.ask) };
}

/**
 * What some work makes of the store, which is let go of at once: an open connection would hold up a refill.
 * @throws EventStoreError 'unavailable', and whatever the work throws
 */
export async function withEventStore<T>(work: (store: IdbEventStore) => Promise<T>): Promise<T> {
  const store = await openEventStore();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}
