import { useEffect, useState } from 'preact/hooks';
import { openEventStore } from '../../lib/events/idb-store';
import { countShelf, eraseShelf } from '../../lib/events/shelf-store';

async function inStore<T>(
  work: (store: Awaited<ReturnType<typeof openEventStore>>) => Promise<T>,
): Promise<T> {
  const store = await openEventStore();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** How many articles lie on the reader's shelf, and taking them all off it. */
export function useShelf(): { articles: number | undefined; erase: () => void } {
  const [articles, setArticles] = useState<number | undefined>(undefined);
  const look = (work: Promise<number>): void =>
    void work.then(setArticles, () => {
      // A store that cannot be opened is told in the section of the packs.
      setArticles(undefined);
    });
  useEffect(() => {
    const count = (): void => look(inStore(countShelf));
    count();
    // Articles are read in other tabs while this page is open.
    window.addEventListener('focus', count);
    return () => window.removeEventListener('focus', count);
  }, []);
  return {
    articles,
    erase: () =>
      look(
        inStore(async (store) => {
          await eraseShelf(store);
          return countShelf(store);
        }),
      ),
  };
}
