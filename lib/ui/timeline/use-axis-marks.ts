import { useMemo } from 'preact/hooks';
import { dayNumber } from '../../time/iso-days';
import type { Lane, TimelineEvent, TimelineItem } from '../model/timeline';
import { eventsIn, type View } from '../model/timeline-view';
import { type Bin, binsOf } from './bins';
import type { PlacedItem } from './hit';
import { BASE, lanesIn } from './lanes';
import { type DayScale, WIDTH } from './scale';

interface Shown {
  /** Where the view came to rest: lanes do not jump while it is moved. */
  settled: View;
  items: readonly TimelineItem[];
  events: readonly TimelineEvent[];
  published: string | null;
}

export interface AxisMarks {
  lanes: Lanes;
  /** The store's dots, of the whole axis. */
  bins: Bin[];
  /** The article's marks in view; where they crowd, the stronger kind comes later and so lies above. */
  placed: PlacedItem[];
  /** Pixels a day, as the dots were counted. */
  step: number;
}

type Lanes = ReturnType<typeof lanesIn>;

/** A mark that begins beside the view still reaches into it. */
const OVERHANG_PX = 14;

/** Where everything of the axis stands. */
export function useAxisMarks({ settled, items, events, published }: Shown, scale: DayScale): AxisMarks {
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
    .filter(({ xs }) => Math.max(...xs) > -OVERHANG_PX && Math.min(...xs) < WIDTH + OVERHANG_PX)
    .sort((a, b) => weight(a.entry) - weight(b.entry));
  return { lanes, bins, placed, step };
}

/** The height of a lane; one that is not drawn counts with the last. */
function heights(lanes: Lanes): (of: { lane: Lane }) => number {
  const last = lanes.at(-1)?.y ?? BASE;
  const known = new Map(lanes.map(({ lane, y }) => [lane, y]));
  return ({ lane }) => known.get(lane) ?? last;
}

/** A drag leaves the width of a view as it was but for the last digits, and nothing is to be counted anew for those. */
const roundedStep = (step: number): number => Number(step.toPrecision(8));

const weight = ({ item }: TimelineItem): number =>
  ({ none: 0, undecided: 0, match: 1, note: 2, conflict: 3 })[item.kind];
