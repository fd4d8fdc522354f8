import type { EntityId } from '../entities/types';
import { byDate, reportKey } from './event-keys';
import { DATABASE, type EventDatabase, type EventRow, openDatabase } from './idb-schema';
import { isLostConnection, storeError } from './store-error';
import type { EventRecord, IndexedEventStore } from './types';

export { fillFromBundle } from './idb-fill';

/** The store in IndexedDB; `run` and `onLost` are for the filling. */
export interface IdbEventStore extends IndexedEventStore {
  readonly name: string;
  /** Runs work on an open connection; after a lost one it heals the store and tries once more. */
  run<T>(work: (db: EventDatabase) => Promise<T>): Promise<T>;
  /** What to do when the database was deleted under us, before the next read. */
  healWith(heal: (() => Promise<void>) | null): void;
  close(): void;
}

const AFTER_EVERY_DAY = '\uffff';

const distinct = (rows: Iterable<EventRow>): EventRecord[] =>
  [...new Map([...rows].map((row) => [row.id, row.event])).values()].sort(byDate);

/** Keys from one to another; none when they stand upside down, where IndexedDB would throw. */
const keys = (from: string, to: string): IDBKeyRange | null =>
  from <= to ? IDBKeyRange.bound(from, to) : null;

const days = (prefix: string, from = '', to = AFTER_EVERY_DAY): IDBKeyRange | null =>
  keys(`${prefix}|${from}`, `${prefix}|${to}`);

/**
 * Opens the store of events. Every question is a handful of index range reads; nothing is loaded beforehand.
 * @throws EventStoreError 'newer-version' or 'unavailable'
 */
export async function openEventStore({ name = DATABASE }: { name?: string } = {}): Promise<IdbEventStore> {
  let database: EventDatabase | null = null;
  let lost = false;
  let heal: (() => Promise<void>) | null = null;
  const onLost = (): void => {
    database = null;
    lost = true;
  };
  const connection = async (): Promise<EventDatabase> => {
    database ??= await openDatabase(name, onLost);
    return database;
  };
  const mend = async (): Promise<void> => {
    lost = false;
    await heal?.();
  };
  async function run<T>(work: (db: EventDatabase) => Promise<T>): Promise<T> {
    if (lost) await mend();
    try {
      return await work(await connection());
    } catch (error) {
      if (!isLostConnection(error)) throw storeError(error);
      onLost();
      await mend();
      return work(await connection());
    }
  }
  await connection();

  return {
    name,
    run,
    healWith: (how) => {
      heal = how;
    },
    close: () => {
      database?.close();
      database = null;
    },
    ...reads(run),
  };
}

type Run = IdbEventStore['run'];

function reads(run: Run): IndexedEventStore {
  return {
    between: (from, to) =>
      run(async (db) => {
        const range = keys(from, to);
        return range ? distinct(await db.getAllFromIndex('events', 'days', range)) : [];
      }),
    withEntities: (entities: readonly EntityId[], from, to) =>
      run(async (db) => {
        const { store } = db.transaction('events');
        const index = store.index('entityDays');
        const found = await Promise.all(
          [...new Set(entities)].map((entity) => {
            const range = days(entity, from, to);
            return range ? index.getAll(range) : [];
          }),
        );
        return distinct(found.flat());
      }),
    ofType: (type, from, to) =>
      run(async (db) => {
        const range = days(type, from, to);
        return range ? distinct(await db.getAllFromIndex('events', 'typeDays', range)) : [];
      }),
    inSeries: (series) =>
      run(async (db) => {
        const range = IDBKeyRange.bound([series], [series, []]);
        return (await db.getAllFromIndex('events', 'series', range)).map((row) => row.event);
      }),
    byIds: (ids) =>
      run(async (db) => {
        const { store } = db.transaction('events');
        const rows = await Promise.all(
          ids.map(async (id) => (await store.get(id)) ?? store.index('aliases').get(id)),
        );
        return distinct(rows.filter((row) => row !== undefined));
      }),
    byReport: (url) =>
      run(async (db) => distinct(await db.getAllFromIndex('events', 'reports', reportKey(url)))),
    extent: () =>
      run(async (db) => {
        const { store } = db.transaction('events');
        const index = store.index('days');
        const [events, first, last] = await Promise.all([
          store.count(),
          index.openKeyCursor(null, 'next'),
          index.openKeyCursor(null, 'prev'),
        ]);
        return first && last ? { from: first.key, to: last.key, events } : null;
      }),
  };
}
