import { deleteDB } from 'idb';
import { checksumOf } from './checksum';
import type { Connection } from './idb-connection';
import { workOutHides, wholePack } from './idb-hides';
import { besideName } from './idb-open';
import type { EventDatabase } from './idb-schema';
import { dropPack, nextPack, putRecords } from './idb-records';
import { PACK_STORES, writing } from './idb-transaction';
import { extentOf, type PackRow, inOrder } from './rows';
import { EventStoreError } from './store-error';
import type { EventPack, EventStore } from './types';

/** Records written in one transaction: short enough that readers never wait long. */
const CHUNK = 250;

export interface FillOptions {
  /**
   * Release of the extension. A complete store of the same release is taken as it is, without fetching the pack;
   * without it the pack is fetched and its checksum compared.
   */
  release?: string;
  /** Called after every chunk with the records written so far. */
  progress?: (written: number) => void;
}

/** One fill at a time for every database of this context; callers that come meanwhile share it. */
const running = new Map<string, Promise<void>>();

/**
 * Fills the store from the bundled pack where it is empty, half-written, damaged or of another bundle. A killed fill
 * goes on where it stopped; the older bundle is read until the newer one is whole, and kept when there is no room for
 * it. The pack is our own build's: it is checked by its checksum, not by schema.
 * @throws EventStoreError 'quota', 'damaged-pack' or 'unavailable', when there is no older bundle; what fetching throws
 */
export function fillFromBundle(
  store: EventStore,
  fetchPack: () => Promise<unknown>,
  options: FillOptions = {},
): Promise<void> {
  const target = store as EventStore & Connection;
  const under = running.get(target.name);
  if (under) return under;
  const fill = fillOnce(target, fetchPack, options).finally(() => running.delete(target.name));
  running.set(target.name, fill);
  return fill;
}

async function fillOnce(
  store: Connection,
  fetchPack: () => Promise<unknown>,
  options: FillOptions,
): Promise<void> {
  store.healWith(null);
  const { known, damaged } = await store.run(bundleRead);
  if (!known || options.release === undefined || known.release !== options.release) {
    const pack = (await fetchPack()) as EventPack;
    try {
      await bring(store, pack, { known, damaged }, options);
    } catch (error) {
      if (!known || !(error instanceof EventStoreError)) throw error;
    }
    await store.run(sweep);
    if (!store.beside()) await deleteDB(besideName(store.name));
  }
  store.healWith(() => fillFromBundle(store as Connection & EventStore, fetchPack, options));
}

async function bring(
  store: Connection,
  pack: EventPack,
  { known, damaged }: BundleRead,
  options: FillOptions,
): Promise<void> {
  if (!Array.isArray(pack?.events) || checksumOf(pack.events, pack.reports) !== pack.version)
    throw new EventStoreError('damaged-pack');
  if (known?.version === pack.version)
    await store.run((db) => db.put('packs', { ...known, ...released(options) }));
  else await write(store, inOrder(pack), damaged, options);
}

const released = ({ release }: FillOptions): { release?: string } =>
  release === undefined ? {} : { release };

const isBundle = ({ source }: PackRow): boolean => source === 'bundled';

/** The bundle that is read: `known` when its records are all there, else the number of the `damaged` pack. */
interface BundleRead {
  known: PackRow | null;
  damaged: number | null;
}

async function bundleRead(db: EventDatabase): Promise<BundleRead> {
  const transaction = db.transaction(['packs', 'events', 'reports']);
  const bundles = (await transaction.objectStore('packs').getAll()).filter(isBundle);
  const row = bundles.find(({ state }) => state === 'ready');
  if (!row) return { known: null, damaged: null };
  const [whole, first] = await Promise.all([
    isStored(row, transaction),
    transaction.objectStore('events').openCursor(wholePack(row.pack)),
  ]);
  const readable = first === null || first.value.event?.id === first.value.names[0];
  return whole && readable ? { known: row, damaged: null } : { known: null, damaged: row.pack };
}

/** Counting more records than this would be felt at every start: a few of them are looked for instead. */
const MOST_COUNTED = 20_000;
const PROBES = 24;

interface Stores {
  objectStore(name: 'events' | 'reports'): {
    count(range: IDBKeyRange): Promise<number>;
    getKey(key: [number, number]): Promise<unknown>;
  };
}

/** Whether the records that the row tells of are there. */
async function isStored(row: PackRow, transaction: Stores): Promise<boolean> {
  if (row.written <= MOST_COUNTED) return (await countOf(row.pack, transaction)) === row.written;
  const probes = (['events', 'reports'] as const).flatMap((name) =>
    Array.from({ length: row[name] === 0 ? 0 : PROBES }, (_, probe) => {
      const n = Math.round((probe * (row[name] - 1)) / (PROBES - 1));
      return transaction.objectStore(name).getKey([row.pack, n]);
    }),
  );
  return (await Promise.all(probes)).every((key) => key !== undefined);
}

/** How many records of a pack are stored. */
async function countOf(pack: number, transaction: Stores): Promise<number> {
  const records = wholePack(pack);
  const [events, reports] = await Promise.all([
    transaction.objectStore('events').count(records),
    transaction.objectStore('reports').count(records),
  ]);
  return events + reports;
}

async function write(
  store: Connection,
  pack: EventPack,
  damaged: number | null,
  options: FillOptions,
): Promise<void> {
  const total = pack.events.length + (pack.reports?.length ?? 0);
  let mine: number | null = null;
  let done = false;
  while (!done) {
    const written: number = await store.run((db) => writeChunk(db, pack, { ...options, damaged, mine }));
    mine = written;
    options.progress?.(written);
    done = written >= total;
  }
}

interface ChunkOptions extends FillOptions {
  /** The pack that is to be replaced although it is of this version. */
  damaged: number | null;
  /** What this fill wrote last; what another life wrote is counted. */
  mine: number | null;
}

/**
 * Writes the next chunk and moves the mark in the same transaction; with the last one the pack takes the place of the
 * older bundle. Returns how many are written.
 */
function writeChunk(db: EventDatabase, pack: EventPack, options: ChunkOptions): Promise<number> {
  return writing(db, PACK_STORES, async (transaction) => {
    const packs = transaction.objectStore('packs');
    const rows = await packs.getAll();
    const same = rows.filter((row) => isBundle(row) && row.version === pack.version);
    const total = pack.events.length + (pack.reports?.length ?? 0);
    // Another context of the extension may have filled it meanwhile.
    if (same.some(({ state, pack: number }) => state === 'ready' && number !== options.damaged)) return total;
    const begun = same.find(({ state }) => state === 'filling');
    const trusted =
      begun && (begun.written === options.mine || (await countOf(begun.pack, transaction)) === begun.written);
    const row = trusted ? begun : newBundle(pack, rows, options);
    if (begun && !trusted) await packs.put({ ...begun, state: 'leaving' });
    const written = Math.min(row.written + CHUNK, total);
    putRecords(pack, row, written, transaction);
    await packs.put({ ...row, written });
    if (written < total) return written;
    for (const other of rows)
      if (isBundle(other) && other.pack !== row.pack) await packs.put({ ...other, state: 'leaving' });
    await packs.put({ ...row, written, state: 'ready', ...released(options) });
    await workOutHides(transaction);
    return written;
  });
}

function newBundle(pack: EventPack, rows: readonly PackRow[], options: FillOptions): PackRow {
  return {
    pack: nextPack(rows),
    source: 'bundled',
    name: pack.name,
    version: pack.version,
    licence: pack.licence,
    checksum: pack.version,
    state: 'filling',
    events: pack.events.length,
    reports: pack.reports?.length ?? 0,
    ...extentOf(pack),
    written: 0,
    hides: 0,
    ...released(options),
  };
}

/** Takes away what is not read any more: replaced bundles and the beginnings of others. */
async function sweep(db: EventDatabase): Promise<void> {
  const left = (await db.getAll('packs')).filter(
    (row) => row.state === 'leaving' || (isBundle(row) && row.state === 'filling'),
  );
  for (const { pack } of left)
    await writing(db, PACK_STORES, async (transaction) => {
      dropPack(pack, transaction);
    });
}
