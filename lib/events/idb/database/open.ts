import { deleteDB, openDB } from 'idb';
import { type EventDatabase, type EventSchema, isWhole, migrate, SCHEMA_VERSION } from './schema';
import type { EventRow, PackRow, ReportRow } from '../../rows/rows';
import type { ShelfRow } from '../../rows/shelf-row';
import { isNewerVersion, storeError } from '../../store-error';

export interface Opened {
  db: EventDatabase;
  /** A later version of the extension wrote the store: this is another one beside it, which is left as it is. */
  beside: boolean;
}

/** The store that is used while the real one belongs to a later version. */
export const besideName = (name: string): string => `${name}-schema-${SCHEMA_VERSION}`;

/**
 * Opens the database, upgraded from any earlier schema, made anew where it is broken.
 * @throws EventStoreError 'unavailable'
 */
export async function openDatabase(name: string, onLost: () => void): Promise<Opened> {
  try {
    return { db: await openWhole(name, onLost), beside: false };
  } catch (error) {
    if (!isNewerVersion(error)) throw storeError(error);
  }
  try {
    return { db: await openWhole(besideName(name), onLost), beside: true };
  } catch (error) {
    throw storeError(error);
  }
}

async function openWhole(name: string, onLost: () => void): Promise<EventDatabase> {
  const open = (): Promise<EventDatabase> =>
    openDB<EventSchema>(name, SCHEMA_VERSION, {
      upgrade: (db, from, _to, transaction) => migrate(db, from, transaction),
      // Somebody deletes or upgrades the database: let go at once, or we would hold them up.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    });
  const db = await open();
  if (isWhole(db)) return db;
  const kept = await readersOwn(db);
  db.close();
  await deleteDB(name);
  const fresh = await open();
  await putBack(fresh, kept);
  return fresh;
}

interface ReadersOwn {
  packs: PackRow[];
  events: EventRow[];
  reports: ReportRow[];
  shelf: ShelfRow[];
}

/** What the package cannot give back: imported packs and the shelf, as far as a broken database still has them. */
async function readersOwn(db: EventDatabase): Promise<ReadersOwn> {
  async function all<T>(name: 'packs' | 'events' | 'reports' | 'shelf'): Promise<T[]> {
    return db.objectStoreNames.contains(name) ? ((await db.getAll(name)) as T[]) : [];
  }
  const packs = (await all<PackRow>('packs')).filter(
    ({ source, state }) => source === 'file' && state === 'ready',
  );
  const kept = new Set(packs.map(({ pack }) => pack));
  return {
    packs,
    events: (await all<EventRow>('events')).filter(({ pack }) => kept.has(pack)),
    reports: (await all<ReportRow>('reports')).filter(({ pack }) => kept.has(pack)),
    shelf: await all<ShelfRow>('shelf'),
  };
}

async function putBack(db: EventDatabase, kept: ReadersOwn): Promise<void> {
  const transaction = db.transaction(['packs', 'events', 'reports', 'shelf'], 'readwrite');
  // What a pack hides is worked out when the bundled pack is there again.
  for (const pack of kept.packs) void transaction.objectStore('packs').put({ ...pack, hides: 0 });
  for (const row of kept.events) void transaction.objectStore('events').put(row);
  for (const row of kept.reports) void transaction.objectStore('reports').put(row);
  for (const row of kept.shelf) void transaction.objectStore('shelf').put(row);
  await transaction.done;
}
