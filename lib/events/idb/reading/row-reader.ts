import { type Reading, recordKey, type View } from './view';
import type { EventRow } from '../../rows/rows';

type Key = [pack: number, n: number];
/** What of a row is kept: the keys that it is looked up by are as large as the record itself. */
export type KeptRow = Pick<EventRow, 'pack' | 'n' | 'event'>;

/** Neighbouring pages ask for the same events: at most so many are kept. */
const MOST_KEPT = 6000;
/** Records between two that are wanted cost less than one more request. */
const GAP = 8;

const nameOf = ([pack, n]: Key): string => recordKey({ pack, n });

/** Stretches of neighbouring keys that hold all of these. */
function stretchesOf(keys: readonly Key[]): { first: Key; last: Key }[] {
  const stretches: { first: Key; last: Key }[] = [];
  for (const key of [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const open = stretches.at(-1);
    if (open && open.last[0] === key[0] && key[1] - open.last[1] <= GAP) open.last = key;
    else stretches.push({ first: key, last: key });
  }
  return stretches;
}

/**
 * Makes a reader of events by their keys: each is read once as long as the packs are the same ones, and given as the
 * same object. A row that is gone is left out.
 */
export function rowReader(): (transaction: Reading, view: View, keys: readonly Key[]) => Promise<KeptRow[]> {
  let kept = new Map<string, KeptRow>();
  let stamp = '';
  return async (transaction, { packs }, keys) => {
    const now = packs.map(({ pack, checksum }) => `${pack}:${checksum}`).join(' ');
    if (now !== stamp || kept.size > MOST_KEPT) kept = new Map();
    stamp = now;
    // Another question may begin anew meanwhile; this one fills and reads its own.
    const rows = kept;
    const store = transaction.objectStore('events');
    const missing = keys.filter((key) => !rows.has(nameOf(key)));
    const read = await Promise.all(
      stretchesOf(missing).map(({ first, last }) => store.getAll(IDBKeyRange.bound(first, last))),
    );
    for (const { pack, n, event } of read.flat()) {
      const name = recordKey({ pack, n });
      if (!rows.has(name)) rows.set(name, { pack, n, event });
    }
    return keys.flatMap((key) => rows.get(nameOf(key)) ?? []);
  };
}
