import type { Analysis } from '../../analysis/types';
import { inHanoi } from '../model/days';
import type { Item } from '../model/items';
import type { TimelineEvent } from '../model/timeline';
import { daysOfView } from '../model/timeline-view';
import { useSurfaceWords } from '../use-surface-words';
import { axisActions } from './axis-actions';
import type { Hit } from './hit';
import { hitName } from './hit-name';
import { TimelineAxis } from './timeline-axis';
import { TimelineLegend } from './timeline-legend';
import { TimelineOverview } from './timeline-overview';
import type { AxisViews, TimelineData } from './use-timeline';
import { windowLabel } from './window-label';
import { ZoomBar } from './zoom-bar';

interface Props extends Pick<TimelineData, 'items' | 'events'> {
  analysis: Analysis;
  views: AxisViews;
  /** Id of the item that the keys have chosen. */
  current: string | null;
  onCurrent: (id: string) => void;
  onOpen: (item: Item) => void;
  /** The events of a dot. */
  onPick: (events: readonly TimelineEvent[]) => void;
}

/** The drawn part of the timeline: overview, zoom, axis with its keys, legend. */
export function TimelineFigure(props: Props) {
  const { analysis, views, items, events, current, onCurrent, onOpen, onPick } = props;
  const { view, settled, whole, bounds, setView } = views;
  const words = useSurfaceWords();
  const act = axisActions({ view, whole, items, current, setView, setCurrent: onCurrent, onOpen });
  const chosen = items.find(({ item }) => item.id === current);
  const nameOf = (hit: Hit): string => hitName(words, analysis, hit);
  return (
    <section class="Timeline" aria-label={words.text('popup.region')}>
      <TimelineOverview view={view} settled={settled} items={items} events={events} onView={setView} />
      <ZoomBar view={view} act={act} />
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
          published={analysis.publishedAt === null ? null : (inHanoi(analysis.publishedAt)?.day ?? null)}
          current={current}
          onView={setView}
          onHit={(hit) => (hit.of === 'item' ? onOpen(hit.entry.item) : onPick(hit.bin.events))}
          nameOf={nameOf}
        />
      </div>
      <p class="sr" role="status">
        {chosen ? nameOf({ of: 'item', entry: chosen }) : windowLabel(words, daysOfView(settled))}
      </p>
      <TimelineLegend />
    </section>
  );
}
