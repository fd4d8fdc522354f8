import type { Ref } from 'preact';
import { FilterChip } from '../filter-chip';
import { FILTERS, type FilterKind } from '../model/items';
import { type Selection, toggled } from '../model/select';
import { SearchField } from '../search-field';
import { useSurfaceWords } from '../use-surface-words';

interface Props {
  counts: Record<FilterKind, number>;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  field: Ref<HTMLInputElement>;
}

/** Filters and search: the only sticky part of the panel. */
export function PanelTools({ counts, selection, onSelect, field }: Props) {
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
      <SearchField
        value={selection.query}
        onChange={(query) => onSelect({ ...selection, query })}
        field={field}
      />
    </div>
  );
}
