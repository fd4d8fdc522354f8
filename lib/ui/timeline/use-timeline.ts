import { useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../analysis/types';
import type { EventRecord } from '../../events/types';
import { timelineEvents, timelineItems, type TimelineEvent, type TimelineItem } from '../model/timeline';
import { keepsEvent, keepsItem, noFilter, type TimelineFilter } from '../model/timeline-filter';
import { eventsIn, firstView, reach, type View, wholeView, within } from '../model/timeline-view';
import { useSettled } from './use-settled';

/** How long a view stays before lists and labels follow it, in ms. */
const SETTLED_MS = 120;

export interface AxisViews {
  view: View;
  /** Where the view came to rest. */
  settled: View;
  /** The view that holds all of the article. */
  whole: View;
  /** All that the axis can reach. */
  bounds: View;
  setView: (view: View) => void;
}

export interface TimelineData {
  records: ReadonlyMap<string, EventRecord>;
  /** Everything that has a day. */
  all: { items: readonly TimelineItem[]; events: readonly TimelineEvent[] };
  /** What the filter lets through. */
  items: readonly TimelineItem[];
  events: readonly TimelineEvent[];
  filter: TimelineFilter;
  setFilter: (filter: TimelineFilter) => void;
  /** null where the article names no day. */
  views: AxisViews | null;
  /** Events of the settled view. */
  seen: readonly TimelineEvent[];
}

/** The timeline's data and where the reader has moved and narrowed it to. */
export function useTimeline(analysis: Analysis, stored: readonly EventRecord[]): TimelineData {
  const records = useMemo(() => new Map(stored.map((record) => [record.id, record])), [stored]);
  const all = useMemo(() => {
    const items = timelineItems(analysis);
    return { items, events: timelineEvents(stored, items) };
  }, [analysis, stored]);
  const [filter, setFilter] = useState(noFilter);
  const { items, events } = useMemo(
    () => ({
      items: all.items.filter((entry) => keepsItem(filter, entry, records)),
      events: all.events.filter(({ record }) => keepsEvent(filter, record)),
    }),
    [all, filter, records],
  );
  const whole = useMemo(() => wholeView(analysis, all.items), [analysis, all]);
  const bounds = useMemo(() => whole && reach(whole, all.events), [whole, all]);
  const [view, show] = useState<View | null>(() => firstView(analysis, all.items));
  const settled = useSettled(view, SETTLED_MS);
  const seen = useMemo(() => (settled ? eventsIn(events, settled) : []), [events, settled]);
  const views =
    view && settled && whole && bounds
      ? { view, settled, whole, bounds, setView: (next: View): void => show(within(next, bounds)) }
      : null;
  return { records, all, items, events, filter, setFilter, views, seen };
}
