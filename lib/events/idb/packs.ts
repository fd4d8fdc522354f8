import { checksumOf } from '../pack/checksum';
import type { IdbEventStore } from './store';
import { dropPack, newRow, putRecords } from './writing/records';
import { wholePack, workOutHides } from './writing/hides';
import { PACK_STORES, writing } from './database/transaction';
import { standing } from './reading/view';
import { type PackRow, inOrder } from '../rows/rows';
import { EventStoreError } from '../store-error';
import type { EventPack, EventRecord } from '../types';

/** The packs that are read, the bundled one first. */
export const listPacks = (store: IdbEventStore): Promise<PackRow[]> =>
  store.run(async (db) => standing(await db.getAll('packs')));

/** What stands in the store, in short: it changes with every pack that comes, goes or is replaced. */
export const packsStamp = async (store: IdbEventStore): Promise<string> =>
  (await listPacks(store)).map(({ pack, version }) => `${pack}:${version}`).join(' ');

/** What an import would do. */
export interface PackPreview {
  /** Version of the pack of this name that it would replace; null when there is none. */
  replaces: string | null;
  events: { added: number; changed: number; same: number; removed: number };
  reports: number;
  /** Titles of events that are new or changed, at most ten. */
  examples: { id: string; title: string; change: 'added' | 'changed' }[];
}

const EXAMPLES = 10;
/** Ids asked for in one read. */
const BATCH = 500;

/** Compares a pack with what the store says now; nothing is written. */
export async function previewPack(store: IdbEventStore, pack: EventPack): Promise<PackPreview> {
  const before = (await listPacks(store)).find((row) => isFrom(row, pack.name));
  const preview: PackPreview = {
    replaces: before?.version ?? null,
    events: { added: 0, changed: 0, same: 0, removed: 0 },
    reports: pack.reports?.length ?? 0,
    examples: [],
  };
  for (let start = 0; start < pack.events.length; start += BATCH) {
    const batch = pack.events.slice(start, start + BATCH);
    const known = new Map(
      (await store.byIds(batch.map(({ id }) => id))).flatMap((event) =>
        [event.id, ...(event.aliases ?? [])].map((id) => [id, event] as const),
      ),
    );
    for (const event of batch) {
      const change = changeOf(event, known.get(event.id));
      preview.events[change] += 1;
      if (change !== 'same' && preview.examples.length < EXAMPLES)
        preview.examples.push({ id: event.id, title: event.title.vi, change });
    }
  }
  if (before) {
    const ids = new Set(pack.events.map(({ id }) => id));
    const rows = await store.run((db) => db.getAll('events', wholePack(before.pack)));
    preview.events.removed = rows.filter(({ event }) => !ids.has(event.id)).length;
  }
  return preview;
}

const isFrom = ({ source, name }: PackRow, pack: string): boolean => source === 'file' && name === pack;

function changeOf(event: EventRecord, known: EventRecord | undefined): 'added' | 'changed' | 'same' {
  if (!known) return 'added';
  return ordered(event) === ordered(known) ? 'same' : 'changed';
}

/** The same whatever the order of keys, which an editor may change. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/**
 * Takes a checked pack into the store, in the place of an earlier one of its name: all of it or, killed or without
 * room, nothing. Events of other packs under the same ids are hidden, not changed: they are back when it is removed.
 * @throws EventStoreError 'quota'; 'newer-version' when the store belongs to a later version of the extension
 */
export function importPack(store: IdbEventStore, checked: EventPack): Promise<void> {
  const pack = inOrder(checked);
  return store.run((db) => {
    if (store.beside()) throw new EventStoreError('newer-version');
    return writing(db, PACK_STORES, async (transaction) => {
      const packs = transaction.objectStore('packs');
      const rows = await packs.getAll();
      for (const row of rows.filter((known) => isFrom(known, pack.name))) dropPack(row.pack, transaction);
      const total = pack.events.length + (pack.reports?.length ?? 0);
      const row = newRow(pack, rows, 'file', 'ready', checksumOf(pack.events, pack.reports));
      putRecords(pack, row, total, transaction);
      await packs.put({ ...row, written: total });
      await workOutHides(transaction);
    });
  });
}

/** Takes an imported pack out of the store; what it hid is read again. The bundled pack stays. */
export function removePack(store: IdbEventStore, pack: number): Promise<void> {
  return store.run((db) =>
    writing(db, PACK_STORES, async (transaction) => {
      const row = await transaction.objectStore('packs').get(pack);
      if (row?.source !== 'file') return;
      dropPack(pack, transaction);
      await workOutHides(transaction);
    }),
  );
}

/** A stored pack as a file has it; null when it is gone. */
export function storedPack(store: IdbEventStore, pack: number): Promise<EventPack | null> {
  return store.run(async (db) => {
    const transaction = db.transaction(['packs', 'events', 'reports']);
    const [row, events, reports] = await Promise.all([
      transaction.objectStore('packs').get(pack),
      transaction.objectStore('events').getAll(wholePack(pack)),
      transaction.objectStore('reports').getAll(wholePack(pack)),
    ]);
    if (!row) return null;
    const { name, version, licence } = row;
    return {
      schema: 1,
      name,
      version,
      licence,
      events: events.map(({ event }) => event),
      ...(reports.length > 0 && { reports: reports.map(({ report }) => report) }),
    };
  });
}
