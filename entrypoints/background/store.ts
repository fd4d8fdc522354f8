import { fillFromBundle, type IdbEventStore, openEventStore } from '../../lib/events/idb/store';
import { extensionVersion, fetchPackaged } from '../../lib/platform/extension';

let opened: Promise<IdbEventStore> | null = null;

/** The store of events, opened once in a worker's life and filled first where it is empty, half-written or older. */
export function eventStore(): Promise<IdbEventStore> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<IdbEventStore> {
  const store = await openEventStore();
  await fillFromBundle(store, () => fetchPackaged('/packs/bundled.json'), { release: extensionVersion() });
  return store;
}
