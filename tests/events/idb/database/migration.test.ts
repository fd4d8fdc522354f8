import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../../../lib/events/idb/database/schema';
import { fillFromBundle, openEventStore } from '../../../../lib/events/idb/store';
import { importPack, listPacks } from '../../../../lib/events/idb/packs';
import { manyEvents, sampleEvent, samplePack } from '../../sample-events';

const bundle = samplePack(manyEvents(300));
const all = ['2000-01-01', '2100-01-01'] as const;

/** The store as release 0.1.0 made and filled it. */
async function firstSchema(name: string, complete: boolean): Promise<void> {
  const db = await openDB(name, 1, {
    upgrade: (upgrading) => {
      const events = upgrading.createObjectStore('events', { keyPath: 'id' });
      for (const index of ['days', 'entityDays', 'typeDays', 'series', 'reports', 'aliases'])
        events.createIndex(index, index, { multiEntry: index !== 'series' });
      upgrading.createObjectStore('meta', { keyPath: 'key' });
    },
  });
  for (const event of bundle.events.slice(0, complete ? 300 : 120))
    await db.put('events', {
      id: event.id,
      days: [event.date],
      entityDays: [],
      typeDays: [],
      reports: [],
      aliases: [],
      event,
    });
  await db.put('meta', {
    key: 'bundle',
    version: bundle.version,
    total: 300,
    written: complete ? 300 : 120,
    complete,
  });
  db.close();
}

it.each([
  ['whole', true],
  ['half-filled', false],
])('a %s store of schema 1 is carried over', async (name, complete) => {
  await firstSchema(name, complete);
  const store = await openEventStore({ name });
  await fillFromBundle(store, async () => bundle, { release: '0.2.0' });
  expect(await store.between(...all)).toEqual(bundle.events);
  expect((await listPacks(store)).map(({ source, state }) => [source, state])).toEqual([
    ['bundled', 'ready'],
  ]);
  expect(await store.run(async (db) => [db.version, [...db.objectStoreNames]])).toEqual([
    SCHEMA_VERSION,
    ['events', 'hides', 'packs', 'reports', 'shelf'],
  ]);
  store.close();
});

it('an older context that holds the store open lets the upgrade through', async () => {
  await firstSchema('held', true);
  const older = await openDB('held', 1, {
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const store = await openEventStore({ name: 'held' });
  await fillFromBundle(store, async () => bundle);
  expect((await store.extent())?.events).toBe(300);
  older.close();
  store.close();
});

it('a store that lost an index is made anew; imported packs stay', async () => {
  const name = 'lost-index';
  const before = await openEventStore({ name });
  await fillFromBundle(before, async () => bundle);
  const own = sampleEvent({ id: '2026-05-01-ghi-chep', date: '2026-05-01' });
  const hiding = { ...(bundle.events[0] ?? own), title: { vi: 'Bản của người đọc' } };
  await importPack(before, { ...samplePack([own, hiding]), name: 'Của tôi' });
  const rows = await before.run((db) =>
    Promise.all([db.getAll('packs'), db.getAll('events'), db.getAll('hides')]),
  );
  before.close();
  await deleteDB(name);
  const broken = await openDB(name, SCHEMA_VERSION, {
    upgrade: (db) => {
      db.createObjectStore('packs', { keyPath: 'pack' });
      db.createObjectStore('hides', { keyPath: 'pack' });
      db.createObjectStore('events', { keyPath: ['pack', 'n'] });
    },
  });
  for (const row of rows[0]) await broken.put('packs', row);
  for (const row of rows[1]) await broken.put('events', row);
  for (const row of rows[2]) await broken.put('hides', row);
  broken.close();
  const store = await openEventStore({ name });
  await fillFromBundle(store, async () => bundle);
  expect((await store.extent())?.events).toBe(301);
  expect(await store.byIds([own.id])).toEqual([own]);
  expect((await store.byIds([hiding.id]))[0]?.title.vi).toBe('Bản của người đọc');
  store.close();
});
