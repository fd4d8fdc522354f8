import { useEffect, useState } from 'preact/hooks';
import { withEventStore } from '../../lib/events/idb/store';
import { countShelf, eraseShelf } from '../../lib/events/idb/shelf';

/** How many articles lie on the reader's shelf, and taking them all off it. */
export function useShelf(): { articles: number | undefined; onErase: () => void } {
  const [articles, setArticles] = useState<number | undefined>(undefined);
  const look = (work: Promise<number>): void =>
    void work.then(setArticles, () => {
      // A store that cannot be opened is told in the section of the packs.
      setArticles(undefined);
    });
  useEffect(() => {
    const count = (): void => look(withEventStore(countShelf));
    count();
    // Articles are read in other tabs while this page is open.
    window.addEventListener('focus', count);
    return () => window.removeEventListener('focus', count);
  }, []);
  return {
    articles,
    onErase: () =>
      look(
        withEventStore(async (store) => {
          await eraseShelf(store);
          return countShelf(store);
        }),
      ),
  };
}
