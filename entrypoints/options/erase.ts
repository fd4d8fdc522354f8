import { DATABASE } from '../../lib/events/idb/store';
import { fillFromBundle, withEventStore } from '../../lib/events/idb/store';
import { extensionVersion, fetchPackaged } from '../../lib/platform/extension';
import { addedSites, removeSites } from '../../lib/platform/sites';
import { clearStorage, deleteDatabase } from '../../lib/platform/stored-data';

/**
 * Leaves the extension as it was after its installation: no choices, packs, shelf, matches set aside, sites of the
 * reader's own. The worker and open panels let go of the database by themselves and find the new one.
 */
export async function eraseEverything(): Promise<void> {
  await clearStorage();
  await removeSites(await addedSites());
  await deleteDatabase(DATABASE);
  await withEventStore((store) =>
    fillFromBundle(store, () => fetchPackaged('/packs/bundled.json'), { release: extensionVersion() }),
  );
}
