import { countOf, isBundle } from './bundle';
import type { Connection } from '../database/connection';
import { workOutHides } from './hides';
import { newRow, putRecords } from './records';
import type { EventDatabase } from '../database/schema';
import { PACK_STORES, writing } from '../database/transaction';
import type { EventPack } from '../../types';

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

export const released = ({ release }: FillOptions): { release?: string } =>
  release === undefined ? {} : { release };

/** Writes a pack chunk by chunk, each in a transaction of its own, going on where an earlier fill stopped. */
export async function writeBundle(
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
    const row = trusted
      ? begun
      : { ...newRow(pack, rows, 'bundled', 'filling', pack.version), ...released(options) };
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
