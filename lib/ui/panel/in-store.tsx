import { StoreFindingsList } from '../store-findings';
import { type StoreSearch, useStoreSearch } from '../use-store-search';
import { useSurfaceWords } from '../use-surface-words';

/** Events, and reports, of the store that a search shows. */
const IN_STORE = 5;

/** What the store holds on the words that the reader looks for in the list. */
export function InStore({ query, onSearch }: { query: string; onSearch: StoreSearch | undefined }) {
  const words = useSurfaceWords();
  const found = useStoreSearch(query, onSearch);
  if (!found) return null;
  return (
    <section class="RelatedReports" aria-labelledby="in-store">
      <h2 id="in-store">{words.text('search.store')}</h2>
      <StoreFindingsList findings={found} shown={IN_STORE} />
    </section>
  );
}
