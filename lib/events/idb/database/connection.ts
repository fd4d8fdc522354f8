import type { EventDatabase } from './schema';
import { openDatabase } from './open';
import { isLostConnection, storeError } from '../../store-error';

/** One connection that is opened when it is needed and found again when it was lost. */
export interface Connection {
  readonly name: string;
  /** Runs work on an open connection; after a lost one it heals the store and tries once more. */
  run<T>(work: (db: EventDatabase) => Promise<T>): Promise<T>;
  /** As `run`, behind a healing that is under way: questions that come together must not see a store half filled. */
  ask<T>(work: (db: EventDatabase) => Promise<T>): Promise<T>;
  /** What to do when the database was deleted under us, before the next read. */
  healWith(heal: (() => Promise<void>) | null): void;
  /** Whether the store is another one beside that of a later version. */
  beside(): boolean;
  close(): void;
}

/** @throws EventStoreError 'unavailable' */
export async function connect(name: string): Promise<Connection> {
  let database: EventDatabase | null = null;
  let beside = false;
  let lost = false;
  let heal: (() => Promise<void>) | null = null;
  const onLost = (): void => {
    database = null;
    lost = true;
  };
  const connection = async (): Promise<EventDatabase> => {
    if (database === null) {
      const opened = await openDatabase(name, onLost);
      database = opened.db;
      beside = opened.beside;
    }
    return database;
  };
  let mending: Promise<void> | null = null;
  const mend = async (): Promise<void> => {
    lost = false;
    // A healing runs on this connection itself: while it does, `heal` is null and nobody waits for it here.
    if (heal === null) return;
    mending ??= heal().finally(() => {
      mending = null;
    });
    await mending;
  };
  async function run<T>(work: (db: EventDatabase) => Promise<T>): Promise<T> {
    if (lost) await mend();
    try {
      return await work(await connection());
    } catch (error) {
      if (!isLostConnection(error)) throw storeError(error);
      onLost();
      await mend();
      try {
        return await work(await connection());
      } catch (again) {
        throw storeError(again);
      }
    }
  }
  async function ask<T>(work: (db: EventDatabase) => Promise<T>): Promise<T> {
    while (lost || mending) await (mending ?? mend());
    return run(work);
  }
  await connection();
  return {
    name,
    run,
    ask,
    healWith: (how) => {
      heal = how;
    },
    beside: () => beside,
    close: () => {
      database?.close();
      database = null;
    },
  };
}
