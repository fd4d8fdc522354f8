import { scaleUtc } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { useMemo } from 'preact/hooks';
import { shortMonth } from '../dates';
import { addDays } from '../model/days';
import {
  monthCounts,
  overviewYears,
  type TimelineEvent,
  type TimelineItem,
  type Window,
} from '../model/timeline';
import { useSurfaceWords } from '../use-surface-words';
import { WIDTH } from './scale';
import { usePan } from './use-pan';
import { windowLabel } from './window-label';

interface Props {
  window: Window;
  items: readonly TimelineItem[];
  events: readonly TimelineEvent[];
  onWindow: (window: Window) => void;
}

const BOTTOM = 28;
const TALLEST = 25;
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Events a month in the years of the article; the frame is the axis' window and can be dragged. */
export function TimelineOverview({ window, items, events, onWindow }: Props) {
  const words = useSurfaceWords();
  const years = overviewYears(window, items);
  const counted = useMemo(
    () =>
      monthCounts([...events.map(({ day }) => day), ...items.flatMap(({ item }) => item.match?.date ?? [])]),
    [events, items],
  );
  const scale = scaleUtc([Date.UTC(years.from, 0, 1), Date.UTC(years.to + 1, 0, 1)], [0, WIDTH]);
  const x = (day: string): number => scale(at(day));
  const months = utcMonth.range(new Date(Date.UTC(years.from, 0, 1)), new Date(Date.UTC(years.to + 1, 0, 1)));
  const single = years.from === years.to;
  const step = WIDTH / months.length;
  const gap = single ? 6 : 1;
  const most = Math.max(1, ...months.map((month) => counted.get(month.toISOString().slice(0, 7)) ?? 0));
  const left = x(window.from);
  const width = Math.max(8, x(addDays(window.to, 1)) - left);
  const pan = usePan(window, -WIDTH / ((years.to - years.from + 1) * 365.25), onWindow);
  const label = words.text('popup.overview', {
    years: single ? String(years.from) : `${years.from} – ${years.to}`,
    window: windowLabel(words, window),
  });
  return (
    <svg
      class="T TimelineOverview"
      viewBox={`0 0 ${WIDTH} 46`}
      height="46"
      role="img"
      aria-label={label}
      {...pan}
    >
      {months.map((month, index) => {
        const count = counted.get(month.toISOString().slice(0, 7)) ?? 0;
        const height = count === 0 ? 1 : Math.max(2, (TALLEST * count) / most);
        return (
          <rect
            key={month.getTime()}
            class="TimelineOverview-bar"
            x={index * step + gap / 2}
            y={BOTTOM - height}
            width={Math.max(1, step - gap)}
            height={height}
            rx={single ? 1.5 : 0.5}
          />
        );
      })}
      {months
        .filter((month) => single || month.getUTCMonth() === 0)
        .map((month) => (
          <text
            key={month.getTime()}
            x={single ? scale(month) + step / 2 : scale(month) + (step * 12) / 2}
            y="43"
            text-anchor="middle"
          >
            {single ? shortMonth(words, month.getUTCMonth() + 1) : yearLabel(month.getUTCFullYear(), years)}
          </text>
        ))}
      {items.map(({ item, day }) =>
        item.kind === 'conflict' ? (
          <path key={item.id} d={`M${x(day)} 22v9`} stroke="var(--conflict)" stroke-width="2.5" />
        ) : (
          <path key={item.id} d={`M${x(day)} 24v6`} stroke="var(--ink)" stroke-width="1.5" />
        ),
      )}
      <rect
        x={left}
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

/** 2025 · '25 when more than six years share the width. */
const yearLabel = (year: number, { from, to }: { from: number; to: number }): string =>
  to - from < 7 ? String(year) : `’${String(year).slice(2)}`;
