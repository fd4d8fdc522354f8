import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fillFromBundle, type IdbEventStore, openEventStore } from '../../../../lib/events/idb/store';
import { importPack, listPacks, removePack } from '../../../../lib/events/idb/packs';
import { manyEvents, sampleEvent, samplePack } from '../../sample-events';

let databases = 0;
let store: IdbEventStore;
const bundle = samplePack(manyEvents(60));

const filled = async (): Promise<void> => {
  store = await openEventStore({ name: `rows-${(databases += 1)}` });
  await fillFromBundle(store, async () => structuredClone(bundle));
};
afterEach(() => {
  vi.restoreAllMocks();
  store.close();
});

const march = (): ReturnType<IdbEventStore['between']> => store.between('2022-03-01', '2022-03-31');

describe('events that were read before', () => {
  it('are given as the same objects, whatever question finds them', async () => {
    await filled();
    const first = await march();
    const again = await store.withEntities(['russia'], '2022-03-01', '2022-03-31');
    expect(first.length).toBe(31);
    expect(again.length).toBe(31);
    expect(again.every((event, index) => event === first[index])).toBe(true);
  });

  it('are not read from the database a second time', async () => {
    await filled();
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const readsOfEvents = (): number =>
      read.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'events').length;
    await march();
    expect(readsOfEvents()).toBe(1);
    await march();
    expect(readsOfEvents()).toBe(1);
  });

  it('are read anew when a pack of the same name and version says something else', async () => {
    await filled();
    const told = (title: string) => ({
      ...samplePack([sampleEvent({ id: 'a', date: '2022-03-05', title: { vi: title } })], '1'),
      name: 'Riêng',
    });
    const titles = async (): Promise<string[]> => (await march()).map(({ title }) => title.vi);
    await importPack(store, told('Trước'));
    expect(await titles()).toContain('Trước');
    for (const { pack, source } of await listPacks(store))
      if (source === 'file') await removePack(store, pack);
    await importPack(store, told('Sau'));
    expect(await titles()).toContain('Sau');
    expect(await titles()).not.toContain('Trước');
  });
});
