import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { eventDays, eventEntities, reportKey } from './event-keys';
import { storeError } from './store-error';
import type { EventRecord } from './types';

/** A record with the keys that it is looked up by. */
export interface EventRow {
  id: string;
  days: string[];
  /** 'russia|2025-05-16' for every entity and day. */
  entityDays: string[];
  /** 'talks|2025-05-16'. */
  typeDays: string[];
  /** ['istanbul-rounds-2025', 1]; absent outside a series. */
  series?: [string, number];
  reports: string[];
  aliases: string[];
  event: EventRecord;
}

/** How far the store has been filled from a pack. */
export interface FillMark {
  key: 'bundle';
  /** Checksum of the pack. */
  version: string;
  total: number;
  written: number;
  complete: boolean;
  /** Release of the extension that filled it, when it said so. */
  release?: string;
}

export interface EventSchema extends DBSchema {
  events: {
    key: string;
    value: EventRow;
    indexes: {
      days: string;
      entityDays: string;
      typeDays: string;
      series: [string, number];
      reports: string;
      aliases: string;
    };
  };
  meta: { key: string; value: FillMark };
}

export type EventDatabase = IDBPDatabase<EventSchema>;

export const DATABASE = 'events';
/** Raise it with every change of stores or indexes, and add the step to `upgrade`. */
export const SCHEMA_VERSION = 1;

const INDEXES = ['days', 'entityDays', 'typeDays', 'series', 'reports', 'aliases'] as const;

export function rowOf(event: EventRecord): EventRow {
  const days = eventDays(event);
  return {
    id: event.id,
    days,
    entityDays: eventEntities(event).flatMap((entity) => days.map((day) => `${entity}|${day}`)),
    typeDays: days.map((day) => `${event.type}|${day}`),
    ...(event.ordinal && { series: [event.ordinal.series, event.ordinal.n] }),
    reports: [...new Set(event.reports.map((report) => reportKey(report.url)))],
    aliases: event.aliases ?? [],
    event,
  };
}

function create(db: EventDatabase): void {
  const events = db.createObjectStore('events', { keyPath: 'id' });
  for (const index of INDEXES) events.createIndex(index, index, { multiEntry: index !== 'series' });
  db.createObjectStore('meta', { keyPath: 'key' });
}

/** A database of the right version may still lack its stores: a profile restored by halves. */
function isWhole(db: EventDatabase): boolean {
  if (!db.objectStoreNames.contains('events') || !db.objectStoreNames.contains('meta')) return false;
  const { indexNames } = db.transaction('events').store;
  return INDEXES.every((index) => indexNames.contains(index));
}

/**
 * Opens the database, made anew where it is broken.
 * @throws EventStoreError 'newer-version' or 'unavailable'
 */
export async function openDatabase(name: string, onLost: () => void): Promise<EventDatabase> {
  const open = (): Promise<EventDatabase> =>
    openDB<EventSchema>(name, SCHEMA_VERSION, {
      upgrade: (db, oldVersion) => {
        if (oldVersion < 1) create(db);
      },
      // Somebody deletes or upgrades the database: let go at once, or we would hold them up.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    });
  try {
    const db = await open();
    if (isWhole(db)) return db;
    db.close();
    await deleteDB(name);
    return await open();
  } catch (error) {
    throw storeError(error);
  }
}
