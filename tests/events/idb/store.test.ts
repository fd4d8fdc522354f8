import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listPacks } from '../../../lib/events/idb/packs';
import { countShelf } from '../../../lib/events/idb/shelf';
import { fillFromBundle, type IdbEventStore, openEventStore } from '../../../lib/events/idb/store';
import { SCHEMA_VERSION } from '../../../lib/events/idb/database/schema';
import type { EventPack } from '../../../lib/events/types';
import { manyEvents, sampleEvent, samplePack } from '../sample-events';
import { describeStore } from '../store-suite';

let databases = 0;
const fresh = (): string => `events-${(databases += 1)}`;
const opened: IdbEventStore[] = [];

async function open(name: string): Promise<IdbEventStore> {
  const store = await openEventStore({ name });
  opened.push(store);
  return store;
}

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

describeStore('openEventStore', async (pack) => {
  const store = await open(fresh());
  await fillFromBundle(store, async () => structuredClone(pack));
  return store;
});

describe('fillFromBundle', () => {
  const pack = samplePack(manyEvents(1800));
  const all = async (store: IdbEventStore) => store.between('2000-01-01', '2100-01-01');

  it('fetches once for callers that come together', async () => {
    const name = fresh();
    const store = await open(name);
    const fetchPack = vi.fn(async () => pack as unknown);
    await Promise.all([
      fillFromBundle(store, fetchPack),
      fillFromBundle(store, fetchPack),
      fillFromBundle(store, fetchPack),
    ]);
    expect(fetchPack).toHaveBeenCalledTimes(1);
    expect(await all(store)).toEqual(pack.events);
  });

  it('takes a whole store of the same release as it is', async () => {
    const store = await open(fresh());
    await fillFromBundle(store, async () => pack, { release: '1.0.0' });
    const again = vi.fn(async () => pack as unknown);
    await fillFromBundle(store, again, { release: '1.0.0' });
    expect(again).not.toHaveBeenCalled();
    await fillFromBundle(store, again, { release: '1.0.1' });
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('replaces another bundle and leaves none of its records', async () => {
    const store = await open(fresh());
    await fillFromBundle(store, async () => pack);
    const next = samplePack([
      ...pack.events.slice(0, 600),
      sampleEvent({ id: '2026-01-01-moi', date: '2026-01-01' }),
    ]);
    await fillFromBundle(store, async () => next);
    expect((await store.extent())?.events).toBe(601);
  });

  const killedAfter = Array.from({ length: 20 }, (_, index) => (index * 7919) % 8);
  it.each(
    killedAfter.map((chunks, run) => [run, chunks]),
  )('goes on after being killed (run %i, after %i chunks)', async (_run, chunks) => {
    const name = fresh();
    const first = await open(name);
    let seen = 0;
    const killed = fillFromBundle(first, async () => pack, {
      progress: () => {
        if (seen === chunks) throw new Error('killed');
        seen += 1;
      },
    });
    if (chunks < 8) await expect(killed).rejects.toThrow('killed');
    first.close();
    const writes: number[] = [];
    const second = await open(name);
    await fillFromBundle(second, async () => pack, { progress: (written) => writes.push(written) });
    // What the first life wrote is not written again.
    if (chunks < 7) expect(writes[0]).toBe(Math.min((chunks + 2) * 250, 1800));
    expect(await all(second)).toEqual(pack.events);
  });

  it('goes on when the connection dies inside a chunk', async () => {
    const name = fresh();
    const store = await open(name);
    const filling = fillFromBundle(store, async () => pack, {
      progress: (written) => {
        if (written === 500) store.close();
      },
    });
    await filling;
    expect(await all(store)).toEqual(pack.events);
  });

  it('two contexts that fill at once leave a whole store', async () => {
    const name = fresh();
    const worker = await open(name);
    vi.resetModules();
    const other = await import('../../../lib/events/idb/store');
    const popup = await other.openEventStore({ name });
    opened.push(popup);
    await Promise.all([
      fillFromBundle(worker, async () => pack),
      other.fillFromBundle(popup, async () => pack),
    ]);
    expect(await all(worker)).toEqual(pack.events);
    expect(await all(popup)).toEqual(pack.events);
  });

  it('refills a store from which records were lost', async () => {
    const name = fresh();
    const store = await open(name);
    await fillFromBundle(store, async () => pack, { release: '1' });
    await store.run(async (db) => {
      const key = await db.getKeyFromIndex('events', 'names', pack.events[5]?.id ?? '');
      if (key) await db.delete('events', key);
    });
    await fillFromBundle(store, async () => pack, { release: '1' });
    expect(await all(store)).toEqual(pack.events);
  });

  it('refills a store whose mark is gone or whose records cannot be read', async () => {
    const store = await open(fresh());
    await fillFromBundle(store, async () => pack);
    await store.run((db) => db.clear('packs'));
    await fillFromBundle(store, async () => pack);
    expect(await all(store)).toEqual(pack.events);
    const id = pack.events[0]?.id ?? '';
    await store.run(async (db) => {
      const row = await db.getFromIndex('events', 'names', id);
      // As a broken profile may hold it.
      if (row) await db.put('events', { ...row, event: undefined } as unknown as typeof row);
    });
    await fillFromBundle(store, async () => pack, { release: '1' });
    expect((await store.byIds([id]))[0]).toEqual(pack.events[0]);
  });

  it.each([
    ['cut short', { ...pack, events: pack.events.slice(0, 900) }],
    ['not a pack', { hello: 'world' }],
    ['null', null],
  ])('refuses a bundle that is %s', async (_, bundle) => {
    const store = await open(fresh());
    await expect(fillFromBundle(store, async () => bundle)).rejects.toMatchObject({ code: 'damaged-pack' });
    await fillFromBundle(store, async () => pack);
    expect((await store.extent())?.events).toBe(1800);
  });

  it('passes on what fetching throws, and fills at the next call', async () => {
    const store = await open(fresh());
    await expect(fillFromBundle(store, () => Promise.reject(new Error('no file')))).rejects.toThrow(
      'no file',
    );
    await fillFromBundle(store, async () => pack);
    expect((await store.extent())?.events).toBe(1800);
  });

  it('says that there is no room left, and keeps what is there', async () => {
    const store = await open(fresh());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(fillFromBundle(store, async () => pack)).rejects.toMatchObject({
      name: 'EventStoreError',
      code: 'quota',
    });
    put.mockRestore();
    await fillFromBundle(store, async () => pack);
    expect((await store.extent())?.events).toBe(1800);
  });
});

describe('a database that somebody else changes', () => {
  const pack: EventPack = samplePack(manyEvents(40));

  it('deleted under us: reopens, refills, answers', async () => {
    const name = fresh();
    const store = await open(name);
    await fillFromBundle(store, async () => pack);
    await deleteDB(name);
    expect((await store.extent())?.events).toBe(40);
    expect((await store.between('2022-02-24', '2022-02-24')).length).toBe(1);
  });

  it('deleted under us: questions that come together all wait for the refill', async () => {
    const name = fresh();
    const store = await open(name);
    await fillFromBundle(store, async () => pack);
    await deleteDB(name);
    const ask = async () => (await store.between('2022-01-01', '2023-01-01')).length;
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([40, 40, 40]);
  });

  it('deleted under us: all who come to it then share one new connection', async () => {
    const name = fresh();
    const store = await open(name);
    await deleteDB(name);
    const opening = vi.spyOn(indexedDB, 'open');
    await Promise.all([listPacks(store), countShelf(store), listPacks(store)]);
    expect(opening).toHaveBeenCalledTimes(1);
    opening.mockRestore();
  });

  it('of a later version: left as it is, another store beside it answers', async () => {
    const name = fresh();
    const later = await openDB(name, 99, { upgrade: (db) => void db.createObjectStore('future') });
    await later.put('future', 'kept', 'key');
    later.close();
    const store = await open(name);
    await fillFromBundle(store, async () => pack);
    expect(store.beside()).toBe(true);
    expect((await store.extent())?.events).toBe(40);
    const still = await openDB(name);
    expect([still.version, await still.get('future', 'key')]).toEqual([99, 'kept']);
    still.close();
  });

  it('the store beside goes when the real one can be read again', async () => {
    const name = fresh();
    (await openDB(name, 99)).close();
    const beside = await open(name);
    await fillFromBundle(beside, async () => pack);
    beside.close();
    await deleteDB(name);
    const store = await open(name);
    await fillFromBundle(store, async () => pack);
    expect(store.beside()).toBe(false);
    expect((await indexedDB.databases()).some(({ name: other }) => other?.startsWith(`${name}-schema`))).toBe(
      false,
    );
  });

  it.each([
    ['without its object stores', () => undefined],
    [
      'without its indexes',
      (db: { createObjectStore(name: string, options: IDBObjectStoreParameters): unknown }) => {
        db.createObjectStore('events', { keyPath: 'id' });
        db.createObjectStore('packs', { keyPath: 'pack' });
      },
    ],
  ])('%s: made anew', async (_, upgrade) => {
    const name = fresh();
    (await openDB(name, SCHEMA_VERSION, { upgrade })).close();
    const store = await open(name);
    await fillFromBundle(store, async () => pack);
    expect((await store.extent())?.events).toBe(40);
  });
});
