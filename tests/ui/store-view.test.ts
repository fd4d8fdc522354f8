import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { storeEvents, storeExtent } from '../../lib/ui/store-view';

it('an empty store has no extent and no events, and is let go of', async () => {
  expect(await storeExtent()).toBeNull();
  expect(await storeEvents()).toEqual([]);
  const databases = await indexedDB.databases();
  expect(databases).toHaveLength(1);
  for (const { name } of databases) {
    const request = indexedDB.deleteDatabase(name ?? '');
    const outcome = await new Promise((resolve) => {
      request.onsuccess = () => resolve('deleted');
      request.onblocked = () => resolve('blocked');
    });
    expect(outcome).toBe('deleted');
  }
});
