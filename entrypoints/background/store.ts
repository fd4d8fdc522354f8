import { fillFromBundle, openEventStore } from '../../lib/events/idb-store';
import type { EventStore } from '../../lib/events/types';
import { extensionVersion, fetchPackaged } from '../../lib/platform/extension';

let opened: Promise<EventStore> | null = null;

/** The store of events, opened once in a worker's life and filled first where it is empty, half-written or older. */
export function eventStore(): Promise<EventStore> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<EventStore> {
  const store = await openEventStore();
  await fillFromBundle(store, () => fetchPackaged('/packs/bundled.json'), { release: extensionVersion() });
  return store;
}
