import type { Ref } from 'preact';
import { FacetSelect } from '../facet-select';
import { FilterChip } from '../filter-chip';
import type { Facets } from '../model/facets';
import { FILTERS, type FilterKind } from '../model/items';
import { type Selection, toggled } from '../model/select';
import { SearchField } from '../search-field';
import { useSurfaceWords } from '../use-surface-words';

interface Props {
  counts: Record<FilterKind, number>;
  facets: Facets;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  field: Ref<HTMLInputElement>;
}

/** Filters and search: the only sticky part of the panel. */
export function PanelTools({ counts, facets, selection, onSelect, field }: Props) {
  const words = useSurfaceWords();
  return (
    <div class="PanelTools" role="search" aria-label={words.text('filters.region')}>
      <fieldset class="Filters" aria-label={words.text('filters.label')}>
        {FILTERS.map((kind) => (
          <FilterChip
            key={kind}
            kind={kind}
            count={counts[kind]}
            pressed={selection.kinds.includes(kind)}
            onToggle={() => onSelect(toggled(selection, kind))}
          />
        ))}
      </fieldset>
      <div class="PanelTools-find">
        <SearchField
          value={selection.query}
          onChange={(query) => onSelect({ ...selection, query })}
          field={field}
        />
        {facets.people.length > 0 && (
          <FacetSelect
            label={words.text('filters.people')}
            all={words.text('filters.people.all')}
            facets={facets.people}
            value={selection.person}
            onChange={(person) => onSelect({ ...selection, person })}
          />
        )}
        {facets.places.length > 0 && (
          <FacetSelect
            label={words.text('filters.places')}
            all={words.text('filters.places.all')}
            facets={facets.places}
            value={selection.place}
            onChange={(place) => onSelect({ ...selection, place })}
          />
        )}
      </div>
    </div>
  );
}
