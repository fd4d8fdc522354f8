import { wholePack } from './hides';
import { dropPack } from './records';
import type { EventDatabase } from '../database/schema';
import { PACK_STORES, writing } from '../database/transaction';
import type { PackRow } from '../../rows/rows';

export const isBundle = ({ source }: PackRow): boolean => source === 'bundled';

/** The bundle that is read: `known` when its records are all there, else the number of the `damaged` pack. */
export interface BundleRead {
  known: PackRow | null;
  damaged: number | null;
}

/** Looks for the bundle that is ready and whether its records lie there; nothing is known while none is ready. */
export async function bundleRead(db: EventDatabase): Promise<BundleRead> {
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
export async function countOf(pack: number, transaction: Stores): Promise<number> {
  const records = wholePack(pack);
  const [events, reports] = await Promise.all([
    transaction.objectStore('events').count(records),
    transaction.objectStore('reports').count(records),
  ]);
  return events + reports;
}

/** Takes away what is not read any more: replaced bundles and the beginnings of others. */
export async function sweep(db: EventDatabase): Promise<void> {
  const left = (await db.getAll('packs')).filter(
    (row) => row.state === 'leaving' || (isBundle(row) && row.state === 'filling'),
  );
  for (const { pack } of left)
    await writing(db, PACK_STORES, async (transaction) => {
      dropPack(pack, transaction);
    });
}
