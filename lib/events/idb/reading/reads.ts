import type { Connection } from '../database/connection';
import { days, keys } from './ranges';
import type { EventDatabase, StoreName } from '../database/schema';
import { rowReader } from './row-reader';
import { searchStore } from './search';
import { type Reading, shownEvents, shownReports, type View, viewer } from './view';
import { aboutIn } from '../../rows/months';
import type { EventRecord, IndexedEventStore } from '../../types';

const READ: StoreName[] = ['packs', 'hides', 'events', 'reports', 'shelf'];

type Ask = <T>(work: (transaction: Reading, view: View) => Promise<T>) => Promise<T>;
type EventsStore = ReturnType<typeof eventsOf>;

/** Finds the keys of events by an index and gives those of them that are shown. */
type FindEvents = (find: (store: EventsStore) => Promise<[number, number][]>) => Promise<EventRecord[]>;

/** What is asked of the events by their indexes. */
const eventReads = (events: FindEvents): Pick<IndexedEventStore, 'between' | 'withEntities' | 'byIds'> => ({
  between: (from, to, limit) =>
    events(async (store) => {
      const range = keys(from, to);
      return range ? store.index('days').getAllKeys(range, limit) : [];
    }),
  withEntities: (entities, from, to, limit) =>
    events((store) =>
      eachEntity(entities, from, to, (range) => store.index('entityDays').getAllKeys(range, limit)),
    ),
  byIds: (ids) =>
    events(async (store) => (await Promise.all(ids.map((id) => store.index('names').getAllKeys(id)))).flat()),
});

/** What is asked of the reports beside the events, and of both. */
const reportReads = (ask: Ask): Pick<IndexedEventStore, 'reportsWith' | 'search'> => ({
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
});

/** What is told from the rows of the packs alone, without reading a record. */
const packReads = (ask: Ask): Pick<IndexedEventStore, 'about' | 'extent'> => ({
  about: (from, to) =>
    ask(async (_transaction, { packs }) =>
      from <= to ? packs.reduce((sum, { months }) => sum + aboutIn(months, from, to), 0) : 0,
    ),
  extent: () =>
    ask(async (_transaction, { packs }) => {
      const dated = packs.filter(({ events }) => events > 0);
      const hidden = packs.reduce((sum, { hides }) => sum + hides, 0);
      const all = dated.reduce((sum, { events }) => sum + events, 0) - hidden;
      const [from] = dated.map((pack) => pack.from).sort();
      const to = dated
        .map((pack) => pack.to)
        .sort()
        .at(-1);
      return from === undefined || to === undefined ? null : { from, to, events: all };
    }),
});

/** Every question is a handful of index range reads; nothing is loaded beforehand. */
export function reads(run: Connection['ask']): IndexedEventStore {
  const viewOf = viewer();
  const rowsOf = rowReader();
  const ask: Ask = (work) =>
    run(async (db: EventDatabase) => {
      const transaction = db.transaction(READ);
      return work(transaction, await viewOf(transaction));
    });
  const events: FindEvents = (find) =>
    ask(async (transaction, view) => {
      const found = await find(eventsOf(transaction));
      return shownEvents(await rowsOf(transaction, view, found), view);
    });
  return { ...eventReads(events), ...reportReads(ask), ...packReads(ask) };
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
