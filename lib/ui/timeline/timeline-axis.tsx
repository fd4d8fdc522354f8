import { useMemo, useRef } from 'preact/hooks';
import type { MessageKey } from '../messages';
import { dayNumber } from '../model/days';
import type { Lane, TimelineEvent, TimelineItem } from '../model/timeline';
import { daysOfView, eventsIn, type View } from '../model/timeline-view';
import { useSurfaceWords } from '../use-surface-words';
import { AxisGround, AxisScale } from './axis-grid';
import { binsOf } from './bins';
import { EventDots } from './event-dots';
import { type Hit, hitAt } from './hit';
import { LaneLabel, signAt } from './lane-label';
import { BASE, lanesIn } from './lanes';
import { dayScale, WIDTH } from './scale';
import { TimelineGlyph } from './timeline-glyph';
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
/** A mark that begins beside the view still reaches into it. */
const OVERHANG_PX = 14;

/** The zoomable axis; what it shows stands in the lists too. */
export function TimelineAxis(props: Props) {
  const { view, settled, bounds, items, events, published, current, onView, onHit, nameOf } = props;
  const words = useSurfaceWords();
  const svg = useRef<SVGSVGElement>(null);
  useZoom(svg, view, bounds, onView);
  const scale = useMemo(() => dayScale(words, view), [words, view]);
  const lanes = useMemo(() => lanesIn(settled, items, eventsIn(events, settled)), [settled, items, events]);
  const yOf = useMemo(() => heights(lanes), [lanes]);
  const step = roundedStep(scale.step);
  const bins = useMemo(() => {
    const taken = items.flatMap((entry) =>
      [entry.day, entry.known ?? entry.day].map((day) => ({ at: dayNumber(day) + 0.5, y: yOf(entry) })),
    );
    return binsOf(events, step, yOf, taken, published);
  }, [items, events, step, yOf, published]);
  const placed = items
    .map((entry) => ({ entry, y: yOf(entry), xs: [entry.day, entry.known ?? entry.day].map(scale.x) }))
    .filter(({ xs }) => Math.max(...xs) > -OVERHANG_PX && Math.min(...xs) < WIDTH + OVERHANG_PX);
  // Four lanes stand closer, and a label must clear the ring of the lane above.
  const labelLift = lanes.length > 3 ? 12 : 15;
  const line = published === null ? -1 : scale.x(published);

  const under = ({ clientX, clientY }: MouseEvent): Hit | null => {
    const box = svg.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    const unit = WIDTH / box.width;
    const at = { x: (clientX - box.left) * unit, y: (clientY - box.top) * unit };
    return hitAt(at, placed, bins, scale.place);
  };
  const pointed = (event: MouseEvent): void => {
    // Nothing is looked for while a drag goes on.
    const hit = event.buttons === 0 ? under(event) : null;
    const frame = svg.current?.parentElement;
    if (!frame) return;
    const name = hit ? nameOf(hit) : '';
    if (frame.title !== name) frame.title = name;
    if (frame.dataset.over !== (hit?.of ?? '')) frame.dataset.over = hit?.of ?? '';
  };
  return (
    <svg
      ref={svg}
      class="T TimelineAxis"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      height={HEIGHT}
      role="img"
      aria-label={words.text('popup.axis', { window: windowLabel(words, daysOfView(settled)) })}
      onPointerMove={pointed}
      onClick={(event) => {
        const hit = under(event);
        if (hit) onHit(hit);
      }}
    >
      <AxisGround scale={scale} published={published} />
      {lanes.map(({ lane, y }) => (
        <g key={lane}>
          <line x1="0" x2={WIDTH} y1={y} y2={y} stroke="var(--line)" />
          <LaneLabel
            text={words.text(`lane.${lane}` as MessageKey)}
            y={y - labelLift}
            signs={placed.flatMap((at) => (at.y === y ? signAt(at.entry, scale.x) : []))}
            line={line >= 0 && line <= WIDTH ? line : WIDTH}
          />
        </g>
      ))}
      <AxisScale scale={scale} published={published} />
      <EventDots bins={bins} view={view} step={step} />
      {placed
        .sort((a, b) => weight(a.entry) - weight(b.entry))
        .map(({ entry, y }) => (
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

type Lanes = ReturnType<typeof lanesIn>;

/** The height of a lane; one that is not drawn counts with the last. */
function heights(lanes: Lanes): (of: { lane: Lane }) => number {
  const last = lanes.at(-1)?.y ?? BASE;
  const known = new Map(lanes.map(({ lane, y }) => [lane, y]));
  return ({ lane }) => known.get(lane) ?? last;
}

/** A drag leaves the width of a view as it was but for the last digits, and nothing is to be counted anew for those. */
const roundedStep = (step: number): number => Number(step.toPrecision(8));

/** Where marks crowd, the stronger kind lies above. */
const weight = ({ item }: TimelineItem): number =>
  ({ none: 0, undecided: 0, match: 1, note: 2, conflict: 3 })[item.kind];
