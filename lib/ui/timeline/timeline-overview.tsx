import { scaleUtc } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { useMemo } from 'preact/hooks';
import { shortMonth } from '../dates';
import { dayNumber, MS_A_DAY } from '../../time/iso-days';
import { monthCounts, type TimelineEvent, type TimelineItem } from '../model/timeline';
import { daysOfView, overviewYears, type View } from '../model/timeline-view';
import { useSurfaceWords } from '../use-surface-words';
import { WIDTH } from './scale';
import { useFrame } from './use-frame';
import { windowLabel } from './window-label';

interface Props {
  view: View;
  /** Where the view came to rest: the years below a dragged frame stay. */
  settled: View;
  items: readonly TimelineItem[];
  events: readonly TimelineEvent[];
  onView: (view: View) => void;
}

const BOTTOM = 28;
const TALLEST = 25;
const SMALLEST_FRAME = 8;

/** Events a month in the years of the article; the frame is the axis' view and can be dragged. */
export function TimelineOverview({ view, settled, items, events, onView }: Props) {
  const words = useSurfaceWords();
  const { from, to } = useMemo(() => overviewYears(settled, items), [settled, items]);
  const scale = useMemo(
    () => scaleUtc([Date.UTC(from, 0, 1), Date.UTC(to + 1, 0, 1)], [0, WIDTH]),
    [from, to],
  );
  const x = (at: number): number => scale(at * MS_A_DAY);
  const left = Math.max(0, x(view.from));
  const width = Math.max(SMALLEST_FRAME, Math.min(WIDTH, x(view.to)) - left);
  const frame = useFrame(view, (share) => Number(scale.invert(share * WIDTH)) / MS_A_DAY, onView);
  const label = words.text('popup.overview', {
    years: from === to ? String(from) : `${from} – ${to}`,
    window: windowLabel(words, daysOfView(settled)),
  });
  return (
    <svg
      class="T TimelineOverview"
      viewBox={`0 0 ${WIDTH} 46`}
      height="46"
      role="img"
      aria-label={label}
      {...frame}
    >
      <Months from={from} to={to} items={items} events={events} />
      {items.map(({ item, day }) =>
        item.kind === 'conflict' ? (
          <path key={item.id} d={`M${x(dayNumber(day))} 22v9`} stroke="var(--conflict)" stroke-width="2.5" />
        ) : (
          <path key={item.id} d={`M${x(dayNumber(day))} 24v6`} stroke="var(--ink)" stroke-width="1.5" />
        ),
      )}
      <rect
        x={Math.min(left, WIDTH - width)}
        y="1"
        width={width}
        height="31"
        rx="4"
        fill="none"
        stroke="var(--ink)"
        stroke-width="1.5"
      />
    </svg>
  );
}

type MonthsProps = Pick<Props, 'items' | 'events'> & { from: number; to: number };

/** A bar for each month; drawn anew only when the years or the events change. */
function Months({ from, to, items, events }: MonthsProps) {
  const words = useSurfaceWords();
  return useMemo(() => {
    const counted = monthCounts([
      ...events.map(({ day }) => day),
      ...items.flatMap(({ item }) => item.match?.date ?? []),
    ]);
    const countOf = (month: Date): number => counted.get(month.toISOString().slice(0, 7)) ?? 0;
    const months = utcMonth.range(new Date(Date.UTC(from, 0, 1)), new Date(Date.UTC(to + 1, 0, 1)));
    const single = from === to;
    const step = WIDTH / months.length;
    const gap = single ? 6 : Math.min(2, step / 4);
    const most = Math.max(1, ...months.map(countOf));
    return (
      <>
        {months.map((month, index) => {
          const count = countOf(month);
          const height = count === 0 ? 1 : Math.max(2, (TALLEST * count) / most);
          return (
            <rect
              key={month.getTime()}
              class="TimelineOverview-bar"
              x={index * step + gap / 2}
              y={BOTTOM - height}
              width={step - gap}
              height={height}
              rx={single ? 1.5 : 0.5}
            />
          );
        })}
        {months
          .map((month, index) => ({ month, index }))
          .filter(({ month }) => single || month.getUTCMonth() === 0)
          .map(({ month, index }) => (
            <text
              key={month.getTime()}
              x={step * (index + (single ? 0.5 : MONTHS / 2))}
              y="43"
              text-anchor="middle"
            >
              {single
                ? shortMonth(words, month.getUTCMonth() + 1)
                : yearLabel(month.getUTCFullYear(), to - from)}
            </text>
          ))}
      </>
    );
  }, [words, from, to, items, events]);
}

const MONTHS = 12;

/** 2025 · '25 when more than six years share the width. */
const yearLabel = (year: number, years: number): string =>
  years < 7 ? String(year) : `’${String(year).slice(2)}`;
