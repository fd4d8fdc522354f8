import type { Connection } from './database/connection';
import { writing } from './database/transaction';
import { SHELF, shelfLimit, shelfRow } from '../rows/shelf-row';
import { EventStoreError } from '../store-error';
import type { LooseReport } from '../types';

type Store = Pick<Connection, 'run' | 'beside'>;

/**
 * Puts an article that was read onto the shelf, in the place of an earlier reading of the same address, and takes off
 * what is too old or too many.
 * @param now milliseconds since 1970
 * @throws EventStoreError 'quota'; 'newer-version' when the store belongs to a later version of the extension
 */
export function keepOnShelf(store: Store, report: LooseReport, now: number): Promise<void> {
  return store.run((db) => {
    if (store.beside()) throw new EventStoreError('newer-version');
    return writing(db, ['shelf'], async (transaction) => {
      const shelf = transaction.objectStore('shelf');
      await shelf.put(shelfRow(report, now));
      const byTime = shelf.index('readAt');
      const old = await byTime.getAllKeys(IDBKeyRange.upperBound(shelfLimit(now), true));
      await Promise.all(old.map((key) => shelf.delete(key)));
      const tooMany = (await shelf.count()) - SHELF.articles;
      if (tooMany <= 0) return;
      const oldest = await byTime.getAllKeys(null, tooMany);
      await Promise.all(oldest.map((key) => shelf.delete(key)));
    });
  });
}

export const countShelf = (store: Store): Promise<number> => store.run((db) => db.count('shelf'));

/** Takes everything off the shelf. */
export const eraseShelf = (store: Store): Promise<void> => store.run((db) => db.clear('shelf'));
