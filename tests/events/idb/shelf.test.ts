import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fillFromBundle, type IdbEventStore, openEventStore } from '../../../lib/events/idb/store';
import { SHELF } from '../../../lib/events/rows/shelf-row';
import { countShelf, eraseShelf, keepOnShelf } from '../../../lib/events/idb/shelf';
import type { LooseReport } from '../../../lib/events/types';
import { manyEvents, samplePack } from '../sample-events';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 10);
let databases = 0;
let store: IdbEventStore;

beforeEach(async () => {
  store = await openEventStore({ name: `shelf-${(databases += 1)}` });
});
afterEach(() => store.close());

const article = (path: string, title = 'Cháy kho dầu'): LooseReport => ({
  publisher: 'vnexpress.net',
  url: `https://vnexpress.net/${path}.html`,
  title,
  published: '2026-03-09',
  lang: 'vi',
  entities: ['kursk'],
  told: [{ type: 'strike', participants: ['ukraine'], place: 'kursk', day: '2026-03-09', quantities: [] }],
});

/** The articles on the shelf, those read last first. */
const shelved = async (): Promise<LooseReport[]> =>
  (await store.run((db) => db.getAllFromIndex('shelf', 'readAt'))).map(({ report }) => report).reverse();

it('what was read is found as a report, with what it told', async () => {
  await keepOnShelf(store, article('a'), NOW);
  expect(await store.reportsWith(['kursk'], '2026-03-01', '2026-03-10')).toEqual([article('a')]);
  expect((await store.search({ words: ['chay', 'kho'] })).reports).toEqual([article('a')]);
});

it('an article read twice lies there once, as it was last', async () => {
  await keepOnShelf(store, article('a'), NOW);
  await keepOnShelf(
    store,
    { ...article('a', 'Tiêu đề sửa'), url: 'https://m.vnexpress.net/a.html?x' },
    NOW + 1,
  );
  expect((await shelved()).map(({ title }) => title)).toEqual(['Tiêu đề sửa']);
});

it('the pack’s own report of the same address keeps its title and takes what was told', async () => {
  const { told, ...report } = article('a', 'Theo gói');
  await fillFromBundle(store, async () => samplePack(manyEvents(3), undefined, [report]));
  await keepOnShelf(store, article('a'), NOW);
  expect(await store.reportsWith(['kursk'])).toEqual([{ ...report, told }]);
});

it('takes off what is too old', async () => {
  await keepOnShelf(store, article('cu'), NOW - (SHELF.days + 1) * DAY);
  await keepOnShelf(store, article('vua'), NOW - (SHELF.days - 1) * DAY);
  await keepOnShelf(store, article('moi'), NOW);
  expect((await shelved()).map(({ url }) => url)).toEqual([article('moi').url, article('vua').url]);
});

it('keeps no more than it may, the oldest go', async () => {
  for (let index = 0; index < SHELF.articles + 3; index += 1)
    await keepOnShelf(store, article(`bai-${index}`), NOW + index);
  expect(await countShelf(store)).toBe(SHELF.articles);
  expect((await shelved()).at(-1)?.url).toBe(article('bai-3').url);
});

it('is erased whole, and leaves the packs', async () => {
  await fillFromBundle(store, async () => samplePack(manyEvents(5)));
  await keepOnShelf(store, article('a'), NOW);
  await eraseShelf(store);
  expect(await countShelf(store)).toBe(0);
  expect(await store.reportsWith(['kursk'])).toEqual([]);
  expect((await store.extent())?.events).toBe(5);
});

it('without room the shelf stays as it was and says why', async () => {
  await keepOnShelf(store, article('a'), NOW);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(keepOnShelf(store, article('b'), NOW)).rejects.toMatchObject({ code: 'quota' });
  put.mockRestore();
  expect(await countShelf(store)).toBe(1);
});

it('stays when the bundle is replaced', async () => {
  await fillFromBundle(store, async () => samplePack(manyEvents(5)));
  await keepOnShelf(store, article('a'), NOW);
  await fillFromBundle(store, async () => samplePack(manyEvents(6)));
  expect(await countShelf(store)).toBe(1);
});
