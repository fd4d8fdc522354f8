import type { Page } from 'playwright-core';

/** How many rows each of the extension's object stores holds; seen from a page of the extension. */
export const storedRows = (desk: Page): Promise<Record<string, number>> =>
  desk.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('events');
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const reading = opening.result.transaction(names);
          const counts = names.map((name) => [name, reading.objectStore(name).count()] as const);
          opening.result.close();
          reading.oncomplete = () =>
            resolve(Object.fromEntries(counts.map(([name, count]) => [name, count.result])));
        };
      }),
  );

export interface StoreContents {
  events: number;
  packs: { name: string; version: string; state: string }[];
}

/** Runs in a page of the extension: packs and number of events; null while there is no store, or one without tables. */
export const storeContents = (): Promise<StoreContents | null> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('events');
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(null);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('events')) {
        database.close();
        resolve(null);
        return;
      }
      const reading = database.transaction(['events', 'packs']);
      const events = reading.objectStore('events').count();
      const packs = reading.objectStore('packs').getAll();
      database.close();
      reading.oncomplete = () => resolve({ events: events.result, packs: packs.result });
    };
  });

/** Runs in a page of the extension: whether the worker has filled the store from a pack. */
export const isFilled = (): Promise<boolean> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('events');
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('packs')) {
        database.close();
        resolve(false);
        return;
      }
      const reading = database.transaction('packs').objectStore('packs').getAll();
      database.close();
      reading.onsuccess = () =>
        resolve((reading.result as { state: string }[]).some(({ state }) => state === 'ready'));
    };
  });

/** Whether a pack of the store is whole. */
export const hasWholePack = (contents: StoreContents | null): boolean =>
  contents?.packs.some(({ state }) => state === 'ready') ?? false;
