import { useMemo, useRef } from 'preact/hooks';
import type { TimelineEvent, TimelineItem } from '../model/timeline';
import { daysOfView, type View } from '../model/timeline-view';
import { useSurfaceWords } from '../use-surface-words';
import { AxisGround, AxisScale } from './axis-grid';
import { AxisLanes } from './axis-lanes';
import { EventDots } from './event-dots';
import type { Hit } from './hit';
import { hitHandlers } from './hit-handlers';
import { dayScale, WIDTH } from './scale';
import { TimelineGlyph } from './timeline-glyph';
import { useAxisMarks } from './use-axis-marks';
import { useZoom } from './use-zoom';
import { windowLabel } from './window-label';

interface Props {
  view: View;
  /** Where the view came to rest: lanes do not jump while it is moved. */
  settled: View;
  /** All that the axis can reach. */
  bounds: View;
  items: readonly TimelineItem[];
  events: readonly TimelineEvent[];
  published: string | null;
  current: string | null;
  onView: (view: View) => void;
  onHit: (hit: Hit) => void;
  /** What the pointer rests on, for a tooltip. */
  nameOf: (hit: Hit) => string;
}

const HEIGHT = 154;

/** The zoomable axis; what it shows stands in the lists too. */
export function TimelineAxis(props: Props) {
  const { view, settled, bounds, published, current, onView } = props;
  const words = useSurfaceWords();
  const svg = useRef<SVGSVGElement>(null);
  useZoom(svg, view, bounds, onView);
  const scale = useMemo(() => dayScale(words, view), [words, view]);
  const marks = useAxisMarks(props, scale);
  return (
    <svg
      ref={svg}
      class="T TimelineAxis"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      height={HEIGHT}
      role="img"
      aria-label={words.text('popup.axis', { window: windowLabel(words, daysOfView(settled)) })}
      {...hitHandlers(svg, marks, scale, props)}
    >
      <AxisGround scale={scale} published={published} />
      <AxisLanes lanes={marks.lanes} placed={marks.placed} scale={scale} published={published} />
      <AxisScale scale={scale} published={published} />
      <EventDots bins={marks.bins} view={view} step={marks.step} />
      {marks.placed.map(({ entry, y }) => (
        <TimelineGlyph
          key={entry.item.id}
          entry={entry}
          x={scale.x}
          y={y}
          current={entry.item.id === current}
        />
      ))}
    </svg>
  );
}
