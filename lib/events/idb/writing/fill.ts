import { deleteDB } from 'idb';
import { checksumOf } from '../../pack/checksum';
import { type BundleRead, bundleRead, sweep } from './bundle';
import type { Connection } from '../database/connection';
import { besideName } from '../database/open';
import { type FillOptions, released, writeBundle } from './write-bundle';
import { inOrder } from '../../rows/rows';
import { EventStoreError } from '../../store-error';
import type { EventPack, EventStore } from '../../types';

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
  else await writeBundle(store, inOrder(pack), damaged, options);
}
