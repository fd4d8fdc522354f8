import type { IDBPTransaction } from 'idb';
import type { EventDatabase, EventSchema, StoreName } from './schema';

export type Writing<Name extends StoreName> = IDBPTransaction<EventSchema, Name[], 'readwrite'>;

/** The object stores that a pack's coming and going touches. */
export const PACK_STORES: ('packs' | 'hides' | 'events' | 'reports')[] = [
  'packs',
  'hides',
  'events',
  'reports',
];
export type PackWriting = Writing<(typeof PACK_STORES)[number]>;

/** The transaction's end tells whether requests succeeded; those that fall with it are no errors of their own. */
export const quietly = (request: Promise<unknown>): void => void request.catch(() => undefined);

/**
 * Writes all or nothing. The work must wait for nothing but the transaction's own requests.
 * @throws what aborted the transaction (a full disk, say), not the requests that fell with it
 */
export async function writing<Name extends StoreName, T>(
  db: EventDatabase,
  names: Name[],
  work: (transaction: Writing<Name>) => Promise<T>,
): Promise<T> {
  const transaction = db.transaction(names, 'readwrite');
  // A failed transaction is told below, once; nobody else waits for it.
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await work(transaction);
    const failed = await done;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It is over already.
    }
    await done;
    throw transaction.error ?? error;
  }
}
