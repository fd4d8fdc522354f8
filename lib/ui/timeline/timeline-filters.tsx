import type { EntityId } from '../../entities/types';
import type { CardKey } from '../card-messages';
import { LANES, laneOf } from '../model/timeline';
import type { TimelineFilter } from '../model/timeline-filter';
import { useSurfaceWords } from '../use-surface-words';
import { capital } from '../words';

interface Props {
  filter: TimelineFilter;
  types: ReadonlySet<string>;
  people: { article: readonly EntityId[]; store: readonly EntityId[] };
  onFilter: (filter: TimelineFilter) => void;
}

/** Narrows axis and lists to one kind of happening, to one person, or to both. */
export function TimelineFilters({ filter, types, people, onFilter }: Props) {
  const words = useSurfaceWords();
  const typeName = (type: string): string => capital(words.text(`type.${type}` as CardKey));
  const byName = (a: string, b: string): number => typeName(a).localeCompare(typeName(b), words.locale);
  const person = (id: EntityId) => (
    <option key={id} value={id}>
      {words.entity(id) ?? id}
    </option>
  );
  return (
    <>
      <select
        class="Select"
        aria-label={words.text('popup.filter.type')}
        value={filter.type ?? ''}
        onChange={({ currentTarget }) => onFilter({ ...filter, type: currentTarget.value || null })}
      >
        <option value="">{words.text('popup.filter.type.all')}</option>
        {LANES.map((lane) => {
          const own = [...types].filter((type) => laneOf(type) === lane).sort(byName);
          return (
            own.length > 0 && (
              <optgroup key={lane} label={words.text(`lane.${lane}`)}>
                {own.map((type) => (
                  <option key={type} value={type}>
                    {typeName(type)}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
      <select
        class="Select"
        aria-label={words.text('popup.filter.person')}
        value={filter.person ?? ''}
        onChange={({ currentTarget }) => onFilter({ ...filter, person: currentTarget.value || null })}
      >
        <option value="">{words.text('popup.filter.person.all')}</option>
        {people.article.length > 0 && (
          <optgroup label={words.text('popup.in.article')}>{people.article.map(person)}</optgroup>
        )}
        {people.store.length > 0 && (
          <optgroup label={words.text('popup.in.store')}>{people.store.map(person)}</optgroup>
        )}
      </select>
    </>
  );
}
