import { useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../analysis/types';
import type { EventRecord } from '../../events/types';
import { shortDay } from '../dates';
import { Icon } from '../icon';
import { yearOf } from '../labels';
import { inHanoi } from '../model/days';
import type { Item } from '../model/items';
import type { TimelineEvent } from '../model/timeline';
import type { TimelineFilter } from '../model/timeline-filter';
import { daysOfView } from '../model/timeline-view';
import { useSurfaceWords } from '../use-surface-words';
import { axisActions } from './axis-actions';
import { eventTitle } from './event-list';
import type { Hit } from './hit';
import { TimelineAxis } from './timeline-axis';
import { TimelineLegend } from './timeline-legend';
import { titleOf } from './timeline-list';
import { type ListName, TimelineLists } from './timeline-lists';
import { TimelineOverview } from './timeline-overview';
import { useTimeline } from './use-timeline';
import { windowLabel } from './window-label';

interface Props {
  analysis: Analysis;
  records: readonly EventRecord[];
  hiddenOutlets: readonly string[];
  onOpen: (item: Item) => void;
}

/** The article's dates among the store's events: overview, axis and their twins in words. */
export function Timeline({ analysis, records: stored, hiddenOutlets, onOpen }: Props) {
  const words = useSurfaceWords();
  const timeline = useTimeline(analysis, stored);
  const { all, records, items, events, seen, filter, view, settled, whole, bounds, setView, setFilter } =
    timeline;
  const [current, setCurrent] = useState<string | null>(null);
  const [list, setList] = useState<ListName>('article');
  const [picked, setPicked] = useState<readonly TimelineEvent[] | null>(null);
  // While the view is moved the lists stay as they are, and nothing of them is compared.
  const lists = useMemo(
    () => (
      <TimelineLists
        {...{ analysis, hiddenOutlets, all, records, items, seen, filter, list, picked, current, onOpen }}
        onList={(next) => {
          setList(next);
          setPicked(null);
        }}
        onFilter={(next: TimelineFilter) => {
          setFilter(next);
          setPicked(null);
        }}
      />
    ),
    [analysis, hiddenOutlets, all, records, items, seen, filter, list, picked, current, onOpen, setFilter],
  );
  if (all.items.length === 0 || !view || !settled || !whole || !bounds)
    return <p class="meta Timeline-none">{words.text('popup.nothing')}</p>;

  const published = analysis.publishedAt === null ? null : (inHanoi(analysis.publishedAt)?.day ?? null);
  const year = yearOf(analysis);
  const act = axisActions({ view, whole, items, current, setView, setCurrent, onOpen });
  const hit = (at: Hit): void => {
    if (at.of === 'item') return onOpen(at.entry.item);
    setPicked(at.bin.events);
    setList('store');
  };
  const nameOf = (at: Hit): string =>
    at.of === 'item'
      ? `${shortDay(words, at.entry.day, year)}: ${titleOf(analysis, at.entry.item)}`
      : namesOf(at.bin.events);
  /** The one event, or how many there are. */
  const namesOf = (held: readonly TimelineEvent[]): string => {
    const [first, last] = [held[0], held.at(-1)];
    if (!first || !last) return '';
    return held.length === 1
      ? `${shortDay(words, first.day, year)}: ${eventTitle(words, first.record)}`
      : words.text('popup.picked', {
          n: held.length,
          window: windowLabel(words, { first: first.day, last: last.day }),
        });
  };
  const chosen = items.find(({ item }) => item.id === current);
  return (
    <>
      <section class="Timeline" aria-label={words.text('popup.region')}>
        <TimelineOverview view={view} settled={settled} items={items} events={events} onView={setView} />
        <div class="TimelineZoom">
          <b class="grow">{windowLabel(words, daysOfView(view))}</b>
          <button type="button" class="IconButton" aria-label={words.text('popup.out')} onClick={act.wider}>
            <Icon name="minus" />
          </button>
          <button type="button" class="IconButton" aria-label={words.text('popup.in')} onClick={act.closer}>
            <Icon name="plus" />
          </button>
          <button type="button" class="TextButton" onClick={act.all}>
            {words.text('popup.whole')}
          </button>
        </div>
        {/* One tab stop; its keys are listed in the options page. */}
        <div
          class="TimelineAxis-keys"
          role="group"
          tabIndex={0}
          aria-label={words.text('popup.region')}
          onKeyDown={act.onKeyDown}
        >
          <TimelineAxis
            view={view}
            settled={settled}
            bounds={bounds}
            items={items}
            events={events}
            published={published}
            current={current}
            onView={setView}
            onHit={hit}
            nameOf={nameOf}
          />
        </div>
        <p class="sr" role="status">
          {chosen ? nameOf({ of: 'item', entry: chosen }) : windowLabel(words, daysOfView(settled))}
        </p>
        <TimelineLegend />
      </section>
      {lists}
    </>
  );
}
