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
