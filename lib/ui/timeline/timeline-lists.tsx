import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../analysis/types';
import { entityById } from '../../entities/gazetteer';
import { yearOf } from '../labels';
import type { Item } from '../model/items';
import type { TimelineEvent } from '../model/timeline';
import { isFiltered, noFilter, peopleOn, type TimelineFilter, typesOn } from '../model/timeline-filter';
import { Segments } from '../segments';
import { useSurfaceWords } from '../use-surface-words';
import { EventList } from './event-list';
import { TimelineFilters } from './timeline-filters';
import { TimelineList } from './timeline-list';
import type { TimelineData } from './use-timeline';

type ListName = 'article' | 'store';

export interface ListChoice {
  list: ListName;
  /** Events of a dot that was clicked; null while the list follows the view. */
  picked: readonly TimelineEvent[] | null;
}

interface Props extends ListChoice, Pick<TimelineData, 'all' | 'records' | 'items' | 'seen' | 'filter'> {
  analysis: Analysis;
  hiddenOutlets: readonly string[];
  current: string | null;
  onList: (list: ListName) => void;
  onFilter: (filter: TimelineFilter) => void;
  onOpen: (item: Item) => void;
}

const isPerson = (id: string): boolean => entityById(id)?.kind === 'person';

/** The axis in words: the article's items or the store's events, and what both are narrowed to. */
export function TimelineLists(props: Props) {
  const { analysis, hiddenOutlets, all, records, items, seen, filter, list, picked, current } = props;
  const { onList, onFilter, onOpen } = props;
  const words = useSurfaceWords();
  const types = useMemo(() => typesOn(all.items, all.events), [all]);
  const people = useMemo(() => peopleOn(all.items, all.events, records, isPerson), [all, records]);
  return (
    <>
      <div class="TimelineBar">
        <Segments
          name="timeline-list"
          legend={words.text('popup.list')}
          value={list}
          choices={[
            { value: 'article', label: words.text('popup.in.article.n', { n: items.length }) },
            { value: 'store', label: words.text('popup.in.store.n', { n: seen.length }) },
          ]}
          onChange={onList}
        />
        <TimelineFilters filter={filter} types={types} people={people} onFilter={onFilter} />
      </div>
      <section class="TimelineList" aria-label={words.text('popup.list')}>
        {list === 'store' ? (
          <EventList
            key={picked ? 'picked' : 'seen'}
            events={picked ?? seen}
            picked={picked !== null}
            year={yearOf(analysis)}
            hiddenOutlets={hiddenOutlets}
            onAll={() => onList('store')}
          />
        ) : items.length > 0 ? (
          <TimelineList analysis={analysis} items={items} current={current} onOpen={onOpen} />
        ) : (
          <p class="meta TimelineList-none">
            {words.text('list.nothing')}{' '}
            {isFiltered(filter) && (
              <button type="button" class="TextButton" onClick={() => onFilter(noFilter)}>
                {words.text('action.clear')}
              </button>
            )}
          </p>
        )}
      </section>
    </>
  );
}
