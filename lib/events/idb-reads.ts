import type { Connection } from './idb-connection';
import { reportKey } from './event-keys';
import { days, keys } from './idb-ranges';
import type { EventDatabase, StoreName } from './idb-schema';
import { rowReader } from './idb-rows';
import { searchStore } from './idb-search';
import { type Reading, shownEvents, shownReports, type View, viewer } from './idb-view';
import { aboutIn } from './months';
import type { EventRecord, IndexedEventStore } from './types';

const READ: StoreName[] = ['packs', 'hides', 'events', 'reports', 'shelf'];

/** Every question is a handful of index range reads; nothing is loaded beforehand. */
export function reads(run: Connection['ask']): IndexedEventStore {
  const viewOf = viewer();
  const rowsOf = rowReader();
  const ask = <T>(work: (transaction: Reading, view: View) => Promise<T>): Promise<T> =>
    run(async (db: EventDatabase) => {
      const transaction = db.transaction(READ);
      return work(transaction, await viewOf(transaction));
    });
  const events = (
    find: (store: ReturnType<typeof eventsOf>) => Promise<[number, number][]>,
  ): Promise<EventRecord[]> =>
    ask(async (transaction, view) => {
      const keys = await find(eventsOf(transaction));
      return shownEvents(await rowsOf(transaction, view, keys), view);
    });

  return {
    between: (from, to, limit) =>
      events(async (store) => {
        const range = keys(from, to);
        return range ? store.index('days').getAllKeys(range, limit) : [];
      }),
    withEntities: (entities, from, to, limit) =>
      events((store) =>
        eachEntity(entities, from, to, (range) => store.index('entityDays').getAllKeys(range, limit)),
      ),
    about: (from, to) =>
      ask(async (_transaction, { packs }) =>
        from <= to ? packs.reduce((sum, { months }) => sum + aboutIn(months, from, to), 0) : 0,
      ),
    ofType: (type, from, to) =>
      events(async (store) => {
        const range = days(type, from, to);
        return range ? store.index('typeDays').getAllKeys(range) : [];
      }),
    inSeries: (series) =>
      ask(async (transaction, view) => {
        const range = IDBKeyRange.bound([series], [series, []]);
        const rows = await eventsOf(transaction).index('series').getAll(range);
        return rows.filter(view.isShown).map((row) => row.event);
      }),
    byIds: (ids) =>
      events(async (store) =>
        (await Promise.all(ids.map((id) => store.index('names').getAllKeys(id)))).flat(),
      ),
    byReport: (url) => events((store) => store.index('reports').getAllKeys(reportKey(url))),
    reportsWith: (entities, from, to, limit) =>
      ask(async (transaction, view) => {
        const [rows, shelf] = await Promise.all([
          eachEntity(entities, from, to, (range) =>
            transaction.objectStore('reports').index('entityDays').getAll(range, limit),
          ),
          eachEntity(entities, from, to, (range) =>
            transaction.objectStore('shelf').index('entityDays').getAll(range, limit),
          ),
        ]);
        return shownReports(rows, shelf, view);
      }),
    search: (query) => ask((transaction, view) => searchStore(query, transaction, view)),
    extent: () =>
      ask(async (_transaction, { packs }) => {
        const dated = packs.filter(({ events: count }) => count > 0);
        const hidden = packs.reduce((sum, { hides }) => sum + hides, 0);
        const all = dated.reduce((sum, pack) => sum + pack.events, 0) - hidden;
        const from = dated.map((pack) => pack.from).sort()[0];
        const to = dated
          .map((pack) => pack.to)
          .sort()
          .at(-1);
        return from === undefined || to === undefined ? null : { from, to, events: all };
      }),
  };
}

const eventsOf = (transaction: Reading) => transaction.objectStore('events');

async function eachEntity<Row>(
  entities: readonly string[],
  from: string | undefined,
  to: string | undefined,
  read: (range: IDBKeyRange) => Promise<Row[]>,
): Promise<Row[]> {
  const ranges = [...new Set(entities)].flatMap((entity) => days(entity, from, to) ?? []);
  return (await Promise.all(ranges.map(read))).flat();
}
