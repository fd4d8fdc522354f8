import type { Facet } from './model/facets';
import { useSurfaceWords } from './use-surface-words';

interface Props {
  /** What the list chooses: its name, and the words for no choice. */
  label: string;
  all: string;
  facets: readonly Facet[];
  value: string | null;
  onChange: (id: string | null) => void;
}

/** One person, or one place, out of those that the items speak of; a native list. */
export function FacetSelect({ label, all, facets, value, onChange }: Props) {
  const words = useSurfaceWords();
  return (
    <select
      class="FacetSelect"
      aria-label={label}
      value={value ?? ''}
      data-chosen={value === null ? undefined : 'true'}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    >
      <option value="">{all}</option>
      {facets.map(({ id, n }) => (
        <option key={id} value={id}>
          {words.entity(id) ?? id} ({n})
        </option>
      ))}
    </select>
  );
}
