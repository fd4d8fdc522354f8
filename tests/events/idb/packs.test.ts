import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillFromBundle, type IdbEventStore, openEventStore } from '../../../lib/events/idb/store';
import {
  importPack,
  listPacks,
  packsStamp,
  previewPack,
  removePack,
  storedPack,
} from '../../../lib/events/idb/packs';
import type { EventPack, EventRecord } from '../../../lib/events/types';
import { manyEvents, sampleEvent, samplePack } from '../sample-events';

let databases = 0;
let store: IdbEventStore;
const bundle = samplePack(manyEvents(600));
const first = bundle.events[0] as EventRecord;
const all = () => store.between('2000-01-01', '2100-01-01');

const named = (name: string, events: EventRecord[], more: Partial<EventPack> = {}): EventPack => ({
  ...samplePack(events),
  name,
  version: '1',
  ...more,
});
const own = sampleEvent({ id: '2026-05-01-ghi-chep', date: '2026-05-01', title: { vi: 'Ghi chép riêng' } });
const changed = { ...first, date: '2022-03-01', title: { vi: 'Cùng mã, ngày khác' } };
const report = {
  publisher: 'nhandan.vn',
  url: 'https://nhandan.vn/bai-1.html',
  title: 'Tin về Odesa',
  published: '2026-05-01',
  lang: 'vi',
  entities: ['odesa'],
};

beforeEach(async () => {
  store = await openEventStore({ name: `packs-${(databases += 1)}` });
  await fillFromBundle(store, async () => bundle);
});
afterEach(() => store.close());

const packOf = async (name: string) => (await listPacks(store)).find((row) => row.name === name)?.pack ?? -1;

describe('importPack', () => {
  it('adds its events and reports, and tells what it is', async () => {
    await importPack(store, named('Của tôi', [own], { reports: [report] }));
    expect(await store.byIds([own.id])).toEqual([own]);
    expect(await store.reportsWith(['odesa'])).toEqual([report]);
    expect(
      (await listPacks(store)).map(({ name, source, version, licence, events, reports, from, to }) => [
        name,
        source,
        version,
        licence,
        events,
        reports,
        from,
        to,
      ]),
    ).toEqual([
      ['Thử', 'bundled', bundle.version, 'CC-BY-4.0', 600, 0, '2022-02-24', '2023-10-16'],
      ['Của tôi', 'file', '1', 'CC-BY-4.0', 1, 1, '2026-05-01', '2026-05-01'],
    ]);
    expect(await store.extent()).toEqual({ from: '2022-02-24', to: '2026-05-01', events: 601 });
  });

  it('an event under another pack’s id hides that one wherever it stood, and gives it back', async () => {
    await importPack(store, named('Của tôi', [changed]));
    expect(await store.between(first.date, first.date)).toEqual([]);
    expect(await store.between('2022-03-01', '2022-03-01')).toContainEqual(changed);
    expect(await store.byIds([first.id])).toEqual([changed]);
    expect((await store.search({ words: ['hop'], from: first.date, to: first.date })).events).toEqual([]);
    expect((await store.extent())?.events).toBe(600);
    await removePack(store, await packOf('Của tôi'));
    expect(await all()).toEqual(bundle.events);
    expect((await store.extent())?.events).toBe(600);
  });

  it('an event that names another as its alias hides it too', async () => {
    const merged = sampleEvent({ id: '2022-02-24-gop', date: '2022-02-24', aliases: [first.id] });
    await importPack(store, named('Của tôi', [merged]));
    expect(await store.between('2022-02-24', '2022-02-24')).toEqual([merged]);
    expect(await store.byIds([first.id])).toEqual([merged]);
  });

  it('of three packs the last one stands; each removal shows the one behind', async () => {
    const third = { ...first, title: { vi: 'Gói thứ ba' } };
    await importPack(store, named('Hai', [changed]));
    await importPack(store, named('Ba', [third]));
    expect(await store.byIds([first.id])).toEqual([third]);
    await removePack(store, await packOf('Ba'));
    expect(await store.byIds([first.id])).toEqual([changed]);
    await importPack(store, named('Ba', [third]));
    await removePack(store, await packOf('Hai'));
    expect(await store.byIds([first.id])).toEqual([third]);
  });

  it('a pack of the same name takes the place of the earlier one', async () => {
    await importPack(store, named('Của tôi', [own, changed]));
    await importPack(store, named('Của tôi', [own], { version: '2' }));
    expect((await listPacks(store)).map(({ version }) => version)).toEqual([bundle.version, '2']);
    expect(await store.byIds([first.id])).toEqual([first]);
  });

  it('stays, and hides the right ones, when the bundle is replaced', async () => {
    await importPack(store, named('Của tôi', [changed, own]));
    const next = samplePack([...bundle.events, sampleEvent({ id: '2026-01-01-moi', date: '2026-01-01' })]);
    await fillFromBundle(store, async () => next);
    expect(await store.byIds([first.id, own.id, '2026-01-01-moi'])).toHaveLength(3);
    expect(await store.byIds([first.id])).toEqual([changed]);
    expect((await store.extent())?.events).toBe(602);
  });

  it('a report of two packs is one, the imported one', async () => {
    const other = { ...report, title: 'Tiêu đề sửa', url: 'http://www.nhandan.vn/bai-1.html?a=b' };
    await importPack(store, named('Một', [], { reports: [report] }));
    await importPack(store, named('Hai', [], { reports: [other] }));
    expect(await store.reportsWith(['odesa'])).toEqual([other]);
    await removePack(store, await packOf('Hai'));
    expect(await store.reportsWith(['odesa'])).toEqual([report]);
  });

  it('the store’s stamp changes with every pack that comes or goes', async () => {
    const stamps = [await packsStamp(store)];
    await importPack(store, named('Của tôi', [own]));
    stamps.push(await packsStamp(store));
    await removePack(store, await packOf('Của tôi'));
    expect(stamps[1]).not.toBe(stamps[0]);
    expect(await packsStamp(store)).toBe(stamps[0]);
  });

  it('the bundled pack is not removed', async () => {
    await removePack(store, await packOf('Thử'));
    expect(await all()).toEqual(bundle.events);
  });
});

describe('nothing is lost', () => {
  const big = named('Lớn', [
    ...manyEvents(400).map((event) => ({ ...event, title: { vi: 'Bản khác' } })),
    own,
  ]);
  const points = Array.from({ length: 20 }, (_, index) => (index * 7919) % 403);

  it.each(points)('an import killed after %i writes leaves the old state', async (point) => {
    await importPack(store, named('Lớn', [changed], { version: '0' }));
    const before = [await all(), await listPacks(store)];
    let writes = 0;
    const real = IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      if (writes === point) this.transaction.abort();
      writes += 1;
      return real.call(this, value);
    });
    await expect(importPack(store, big)).rejects.toThrow();
    put.mockRestore();
    expect([await all(), await listPacks(store)]).toEqual(before);
    await importPack(store, big);
    expect((await store.byIds([first.id]))[0]?.title.vi).toBe('Bản khác');
  });

  it('no room for an import: said so, the old state is there', async () => {
    const before = await all();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(importPack(store, big)).rejects.toMatchObject({ name: 'EventStoreError', code: 'quota' });
    put.mockRestore();
    expect(await all()).toEqual(before);
  });

  it('no room for a newer bundle: the older one answers, the imported pack too', async () => {
    await importPack(store, named('Của tôi', [own]));
    const before = await all();
    const next = samplePack(manyEvents(700));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await fillFromBundle(store, async () => next, { release: '2' });
    put.mockRestore();
    expect(await all()).toEqual(before);
    await fillFromBundle(store, async () => next, { release: '2' });
    expect((await store.extent())?.events).toBe(701);
  });
});

describe('previewPack', () => {
  it('counts what is new, changed, the same and gone, and writes nothing', async () => {
    await importPack(store, named('Của tôi', [own, { ...own, id: '2026-05-02-di', date: '2026-05-02' }]));
    const second = bundle.events[1] as EventRecord;
    const reordered = Object.fromEntries(Object.entries(second).reverse()) as unknown as EventRecord;
    const added = sampleEvent({ id: '2026-06-01-moi', date: '2026-06-01', title: { vi: 'Mới' } });
    const preview = await previewPack(
      store,
      named('Của tôi', [own, changed, reordered, added], { version: '2' }),
    );
    expect(preview).toEqual({
      replaces: '1',
      events: { added: 1, changed: 1, same: 2, removed: 1 },
      reports: 0,
      examples: [
        { id: first.id, title: 'Cùng mã, ngày khác', change: 'changed' },
        { id: added.id, title: 'Mới', change: 'added' },
      ],
    });
    expect(await store.byIds([first.id, added.id])).toEqual([first]);
  });
});

it('a stored pack comes out as it went in', async () => {
  const pack = named('Của tôi', [changed, own], { reports: [report] });
  await importPack(store, pack);
  expect(await storedPack(store, await packOf('Của tôi'))).toEqual(pack);
  expect(await storedPack(store, 99)).toBeNull();
});

it('a store of a later version takes no pack', async () => {
  const name = `packs-later-${databases}`;
  const { openDB } = await import('idb');
  (await openDB(name, 99)).close();
  const beside = await openEventStore({ name });
  await fillFromBundle(beside, async () => bundle);
  await expect(importPack(beside, named('Của tôi', [own]))).rejects.toMatchObject({ code: 'newer-version' });
  beside.close();
});
