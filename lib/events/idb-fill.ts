import { checksumOf } from './checksum';
import { type EventDatabase, type FillMark, rowOf } from './idb-schema';
import type { IdbEventStore } from './idb-store';
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
 * Fills the store from the bundled pack where it is empty, half-written, damaged or of another bundle.
 * A killed fill goes on where it stopped. The pack is our own build's: it is checked by its checksum, not by schema.
 * @throws EventStoreError 'quota', 'damaged-pack', 'newer-version' or 'unavailable'; what fetching throws
 */
export function fillFromBundle(
  store: EventStore,
  fetchPack: () => Promise<unknown>,
  options: FillOptions = {},
): Promise<void> {
  const target = store as IdbEventStore;
  const under = running.get(target.name);
  if (under) return under;
  const fill = fillOnce(target, fetchPack, options).finally(() => running.delete(target.name));
  running.set(target.name, fill);
  return fill;
}

async function fillOnce(
  store: IdbEventStore,
  fetchPack: () => Promise<unknown>,
  options: FillOptions,
): Promise<void> {
  store.healWith(null);
  const known = await store.run(wholeFill);
  if (!known || options.release === undefined || known.release !== options.release) {
    const pack = (await fetchPack()) as EventPack;
    if (!Array.isArray(pack?.events) || checksumOf(pack.events) !== pack.version) {
      throw new EventStoreError('damaged-pack');
    }
    if (known?.version === pack.version)
      await store.run((db) => mark(db, { ...known, ...released(options) }));
    else await write(store, pack, options);
  }
  store.healWith(() => fillFromBundle(store, fetchPack, options));
}

const released = ({ release }: FillOptions): { release?: string } =>
  release === undefined ? {} : { release };

const mark = async (db: EventDatabase, fill: FillMark): Promise<void> => {
  await db.put('meta', fill);
};

/** The mark of a complete fill whose records are all there; null otherwise, and then a false mark is taken away. */
async function wholeFill(db: EventDatabase): Promise<FillMark | null> {
  const transaction = db.transaction(['events', 'meta'], 'readwrite');
  const [fill, records, first] = await Promise.all([
    transaction.objectStore('meta').get('bundle'),
    transaction.objectStore('events').count(),
    transaction.objectStore('events').openCursor(),
  ]);
  const readable = first === null || first.value.event?.id === first.value.id;
  if (!fill?.complete) return null;
  if (fill.total === records && readable) return fill;
  await transaction.objectStore('meta').delete('bundle');
  return null;
}

async function write(store: IdbEventStore, pack: EventPack, options: FillOptions): Promise<void> {
  let done = false;
  while (!done) {
    const written = await store.run((db) => writeChunk(db, pack, options));
    options.progress?.(written);
    done = written >= pack.events.length;
  }
}

/** Writes the next chunk and moves the mark in the same transaction; returns how many records are written. */
async function writeChunk(db: EventDatabase, pack: EventPack, options: FillOptions): Promise<number> {
  const transaction = db.transaction(['events', 'meta'], 'readwrite');
  const events = transaction.objectStore('events');
  const meta = transaction.objectStore('meta');
  const fill = await meta.get('bundle');
  const total = pack.events.length;
  const stored = await events.count();
  const same = fill?.version === pack.version && stored === fill.written;
  // Another context of the extension may have filled it meanwhile.
  if (same && fill.complete) return total;
  const resumes = same;
  const from = resumes ? stored : 0;
  if (!resumes) await events.clear();
  const chunk = pack.events.slice(from, from + CHUNK);
  const written = from + chunk.length;
  await Promise.all([
    ...chunk.map((event) => events.put(rowOf(event))),
    meta.put({
      key: 'bundle',
      version: pack.version,
      total,
      written,
      complete: written === total,
      ...released(options),
    }),
    transaction.done,
  ]);
  return written;
}
