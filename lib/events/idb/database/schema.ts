import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { EventRow, PackRow, ReportRow } from '../../rows/rows';
import type { ShelfRow } from '../../rows/shelf-row';

export interface EventSchema extends DBSchema {
  packs: { key: number; value: PackRow };
  /** What a pack hides of the packs behind it: keys as `recordKey` writes them. */
  hides: { key: number; value: { pack: number; records: string[] } };
  events: {
    key: [number, number];
    value: EventRow;
    indexes: {
      names: string;
      days: string;
      entityDays: string;
      typeDays: string;
      words: string;
    };
  };
  reports: {
    key: [number, number];
    value: ReportRow;
    indexes: { entityDays: string; days: string; words: string };
  };
  shelf: {
    key: string;
    value: ShelfRow;
    indexes: { readAt: number; entityDays: string; days: string; words: string };
  };
}

export type EventDatabase = IDBPDatabase<EventSchema>;
export type StoreName = 'packs' | 'hides' | 'events' | 'reports' | 'shelf';

export const DATABASE = 'events';

const STORES: Record<StoreName, { keyPath: string | string[]; indexes: Record<string, 'each' | 'one'> }> = {
  packs: { keyPath: 'pack', indexes: {} },
  hides: { keyPath: 'pack', indexes: {} },
  events: {
    keyPath: ['pack', 'n'],
    indexes: {
      names: 'each',
      days: 'each',
      entityDays: 'each',
      typeDays: 'each',
      words: 'each',
    },
  },
  reports: { keyPath: ['pack', 'n'], indexes: { entityDays: 'each', days: 'each', words: 'each' } },
  shelf: { keyPath: 'key', indexes: { readAt: 'one', entityDays: 'each', days: 'each', words: 'each' } },
};
const names = Object.keys(STORES) as StoreName[];

type Upgrade = IDBPTransaction<EventSchema, StoreName[], 'versionchange'>;

function createStores(db: EventDatabase): void {
  for (const name of names) {
    const { keyPath, indexes } = STORES[name];
    // The raw interface: stores are made from the table above, which idb's types cannot follow.
    const store = (db as unknown as IDBPDatabase).createObjectStore(name, { keyPath });
    for (const [index, kind] of Object.entries(indexes))
      store.createIndex(index, index, { multiEntry: kind === 'each' });
  }
}

/** Schema 1 held the bundled pack alone, one row an id: it is filled anew from the package, nothing else is lost. */
function dropFirstSchema(db: EventDatabase): void {
  for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
}

/** Steps by the version that they lead to; raise `SCHEMA_VERSION` with every new one. */
const MIGRATIONS: Record<number, (db: EventDatabase, transaction: Upgrade) => void> = {
  2: (db) => {
    dropFirstSchema(db);
    createStores(db);
  },
};
export const SCHEMA_VERSION = 2;

/** Brings a database up to `SCHEMA_VERSION` step by step; `from` is its version, 0 for a new one. */
export function migrate(db: EventDatabase, from: number, transaction: Upgrade): void {
  for (let version = from + 1; version <= SCHEMA_VERSION; version += 1)
    MIGRATIONS[version]?.(db, transaction);
}

/** A database of the right version may still lack its stores or indexes: a profile restored by halves. */
export function isWhole(db: EventDatabase): boolean {
  if (!names.every((name) => db.objectStoreNames.contains(name))) return false;
  const transaction = db.transaction(names);
  return names.every((name) => {
    const { indexNames } = transaction.objectStore(name);
    return Object.keys(STORES[name].indexes).every((index) =>
      [...indexNames].some((known) => known === index),
    );
  });
}
