import type { EventDatabase } from './schema';
import { type Opened, openDatabase } from './open';
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

/** The database, opened when it is first needed and again after it was forgotten. */
interface LazyDatabase {
  /** @throws EventStoreError 'unavailable' */
  opened(): Promise<EventDatabase>;
  isCurrent(db: EventDatabase): boolean;
  beside(): boolean;
  forget(): void;
  close(): void;
}

function lazyDatabase(name: string, onLost: () => void): LazyDatabase {
  /** Shared by all who ask while it is under way: a connection more would stay open with nobody to close it. */
  let opening: Promise<Opened> | null = null;
  let current: EventDatabase | null = null;
  let beside = false;
  const forget = (): void => {
    opening = null;
    current = null;
  };
  return {
    async opened() {
      const shared = (opening ??= openDatabase(name, onLost));
      try {
        const opened = await shared;
        if (opening === shared) ({ db: current, beside } = opened);
        return opened.db;
      } catch (error) {
        if (opening === shared) forget();
        throw error;
      }
    },
    isCurrent: (db) => db === current,
    beside: () => beside,
    forget,
    close() {
      void opening?.then(
        ({ db }) => db.close(),
        // What could not be opened has nothing to close.
        () => undefined,
      );
      forget();
    },
  };
}

/** Heals a store that was lost, once for all who come to it meanwhile. */
interface Healer {
  healWith(heal: (() => Promise<void>) | null): void;
  lose(): void;
  isLost(): boolean;
  /** Heals; nothing happens while no healing is known. */
  mend(): Promise<void>;
  /** A healing to wait for, begun if the store is lost; null when all is well. */
  pending(): Promise<void> | null;
}

function healer(): Healer {
  let lost = false;
  let heal: (() => Promise<void>) | null = null;
  let mending: Promise<void> | null = null;
  async function mend(): Promise<void> {
    lost = false;
    // A healing runs on this connection itself: while it does, `heal` is null and nobody waits for it here.
    if (heal === null) return;
    mending ??= heal().finally(() => {
      mending = null;
    });
    await mending;
  }
  return {
    healWith(how) {
      heal = how;
    },
    lose() {
      lost = true;
    },
    isLost: () => lost,
    mend,
    pending: () => mending ?? (lost ? mend() : null),
  };
}

/** @throws EventStoreError 'unavailable' */
export async function connect(name: string): Promise<Connection> {
  const { healWith, lose, isLost, mend, pending } = healer();
  const { opened, isCurrent, beside, forget, close } = lazyDatabase(name, onLost);

  function onLost(): void {
    forget();
    lose();
  }

  async function run<T>(work: (db: EventDatabase) => Promise<T>): Promise<T> {
    if (isLost()) await mend();
    let db: EventDatabase | null = null;
    try {
      db = await opened();
      return await work(db);
    } catch (error) {
      if (!isLostConnection(error)) throw storeError(error);
    }
    db?.close();
    // Another question may have met the loss first: the connection that it opened since is a good one.
    if (db === null || isCurrent(db)) onLost();
    await mend();
    try {
      return await work(await opened());
    } catch (again) {
      throw storeError(again);
    }
  }

  async function ask<T>(work: (db: EventDatabase) => Promise<T>): Promise<T> {
    // No turn may pass between the last look and the reading: another question could begin a healing in it.
    for (let healing = pending(); healing !== null; healing = pending()) await healing;
    return run(work);
  }

  await opened();
  return { name, run, ask, healWith, beside, close };
}
