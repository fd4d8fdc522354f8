import { recordKey, standing } from '../reading/view';
import type { PackWriting } from '../database/transaction';
import type { PackRow } from '../../rows/rows';

/**
 * Works out anew what each pack hides: an event hides those of packs behind its own under any of its names. The bundled
 * pack stands behind all others, so that alone it hides nothing and nothing is read.
 */
export async function workOutHides(transaction: PackWriting): Promise<void> {
  const packs = transaction.objectStore('packs');
  const rows = standing(await packs.getAll());
  await transaction.objectStore('hides').clear();
  for (const [rank, row] of rows.entries()) {
    const behind = new Set(rows.slice(0, rank).map(({ pack }) => pack));
    const records = behind.size === 0 ? [] : await hiddenBy(row, behind, transaction);
    if (records.length > 0) await transaction.objectStore('hides').put({ pack: row.pack, records });
    if (row.hides !== records.length) await packs.put({ ...row, hides: records.length });
  }
}

async function hiddenBy(
  { pack }: PackRow,
  behind: ReadonlySet<number>,
  transaction: PackWriting,
): Promise<string[]> {
  const events = transaction.objectStore('events');
  const hidden = new Set<string>();
  const own = await events.getAll(wholePack(pack));
  const names = events.index('names');
  const found = await Promise.all(own.flatMap((row) => row.names.map((name) => names.getAllKeys(name))));
  for (const [other, n] of found.flat()) if (behind.has(other)) hidden.add(recordKey({ pack: other, n }));
  return [...hidden];
}

/** The keys of every record of a pack. */
export const wholePack = (pack: number): IDBKeyRange => IDBKeyRange.bound([pack], [pack, []]);
