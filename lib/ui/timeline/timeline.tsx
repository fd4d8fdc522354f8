import { useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../analysis/types';
import type { EventRecord } from '../../events/types';
import { Icon } from '../icon';
import { inHanoi } from '../model/days';
import type { Item } from '../model/items';
import {
  firstWindow,
  reach,
  showing,
  timelineEvents,
  timelineItems,
  wholeWindow,
  type Window,
  within,
  zoomed,
} from '../model/timeline';
import { useSurfaceWords } from '../use-surface-words';
import { TimelineAxis } from './timeline-axis';
import { TimelineLegend } from './timeline-legend';
import { TimelineList } from './timeline-list';
import { TimelineOverview } from './timeline-overview';
import { windowLabel } from './window-label';

interface Props {
  analysis: Analysis;
  records: readonly EventRecord[];
  onOpen: (item: Item) => void;
}

const IN = 0.6;

/** The article's dates among the store's events: overview, axis and their twin in words. */
export function Timeline({ analysis, records, onOpen }: Props) {
  const words = useSurfaceWords();
  const items = useMemo(() => timelineItems(analysis), [analysis]);
  const events = useMemo(() => timelineEvents(records, items), [records, items]);
  const whole = useMemo(() => wholeWindow(analysis, items), [analysis, items]);
  const [window, showWindow] = useState<Window | null>(() => firstWindow(analysis, items));
  const [current, setCurrent] = useState<string | null>(null);
  if (items.length === 0 || !window || !whole)
    return <p class="meta Timeline-none">{words.text('popup.nothing')}</p>;

  const setWindow = (next: Window): void => showWindow(within(next, reach(whole, events)));
  const published = analysis.publishedAt === null ? null : (inHanoi(analysis.publishedAt)?.day ?? null);
  /** The list runs from new to old, the axis from left to right. */
  const step = (by: 1 | -1): void => {
    const at = items.findIndex(({ item }) => item.id === current);
    const next =
      items[at === -1 ? (by === 1 ? items.length - 1 : 0) : Math.min(items.length - 1, Math.max(0, at - by))];
    if (!next) return;
    setCurrent(next.item.id);
    setWindow(showing(window, next.day));
  };
  const keys: Record<string, () => void> = {
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    '+': () => setWindow(zoomed(window, IN)),
    '=': () => setWindow(zoomed(window, IN)),
    '-': () => setWindow(zoomed(window, 1 / IN)),
    '0': () => setWindow(whole),
    Enter: () => {
      const chosen = items.find(({ item }) => item.id === current);
      if (chosen) onOpen(chosen.item);
    },
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.ctrlKey || event.altKey || event.metaKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <>
      <section class="Timeline" aria-label={words.text('popup.region')}>
        <TimelineOverview window={window} items={items} events={events} onWindow={setWindow} />
        <div class="TimelineZoom">
          <span class="grow">
            <b>{windowLabel(words, window)}</b>
          </span>
          <button type="button" class="IconButton" aria-label={words.text('popup.out')} onClick={keys['-']}>
            <Icon name="minus" />
          </button>
          <button type="button" class="IconButton" aria-label={words.text('popup.in')} onClick={keys['+']}>
            <Icon name="plus" />
          </button>
          <button type="button" class="TextButton" onClick={keys['0']}>
            {words.text('popup.whole')}
          </button>
        </div>
        {/* One tab stop; its keys are listed in the options page. */}
        <div
          class="TimelineAxis-keys"
          role="group"
          tabIndex={0}
          aria-label={words.text('popup.region')}
          onKeyDown={onKeyDown}
        >
          <TimelineAxis
            window={window}
            items={items}
            events={events}
            published={published}
            current={current}
            onWindow={setWindow}
          />
        </div>
        <TimelineLegend />
      </section>
      <TimelineList analysis={analysis} items={items} current={current} onOpen={onOpen} />
    </>
  );
}
