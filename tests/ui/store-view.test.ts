import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { fillFromBundle, openEventStore } from '../../lib/events/idb/store';
import { storeEvents, storeExtent } from '../../lib/ui/store-view';
import { manyEvents, sampleEvent, samplePack } from '../events/sample-events';

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

it('reads every event once, by date, also those that lie in two stretches', async () => {
  const events = [
    ...manyEvents(400),
    sampleEvent({ id: 'lasting', date: '2022-06-01', dateEnd: '2022-12-31' }),
  ];
  const store = await openEventStore();
  await fillFromBundle(store, async () => samplePack(events));
  store.close();
  const read = await storeEvents();
  expect(read.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
  expect(read.map(({ date }) => date)).toEqual(read.map(({ date }) => date).sort());
});
