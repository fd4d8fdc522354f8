import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../events/pack/export';
import type { StoreFindings } from '../../events/types';
import { SearchField } from '../search-field';
import { StoreFindingsList } from '../store-findings';
import { useStoreSearch, type StoreSearch as Search } from '../use-store-search';
import { useSurfaceWords } from '../use-surface-words';
import { ExportButtons } from './export-buttons';

/** Events, and reports, that are shown; the export holds all that were found. */
const SHOWN = 5;

export interface StoreSearchProps {
  onSearch: Search;
  onExport: (found: StoreFindings, query: string, format: ExportFormat) => void;
}

/** Looks through the store by words, names, places, kinds and days; what was found can be written to a file. */
export function StoreSearch({ onSearch, onExport }: StoreSearchProps) {
  const words = useSurfaceWords();
  const [query, setQuery] = useState('');
  const found = useStoreSearch(query, onSearch);
  const count = found === null ? 0 : found.events.length + found.reports.length;
  return (
    <div class="Stack" role="search" aria-label={words.text('options.search')}>
      <SearchField
        value={query}
        onChange={setQuery}
        label={words.text('options.search')}
        placeholder={words.text('options.search.placeholder')}
      />
      {found && <StoreFindingsList findings={found} shown={SHOWN} />}
      {found && count > 0 && (
        <p class="meta" role="status">
          {words.text('options.search.found', { n: found.events.length, reports: found.reports.length })}{' '}
          <ExportButtons
            name={words.text('options.search.selection', { query: query.trim() })}
            onExport={(format) => onExport(found, query.trim(), format)}
          />
        </p>
      )}
    </div>
  );
}
