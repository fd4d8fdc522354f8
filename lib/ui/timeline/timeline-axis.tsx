import { useMemo } from 'preact/hooks';
import type { MessageKey } from '../messages';
import { eventsIn, type TimelineEvent, type TimelineItem, type Window } from '../model/timeline';
import { useSurfaceWords } from '../use-surface-words';
import { dotsOf } from './dots';
import { LaneLabel, signAt } from './lane-label';
import { BASE, lanesIn, TOP } from './lanes';
import { dayScale, WIDTH } from './scale';
import { TimelineGlyph } from './timeline-glyph';
import { usePan } from './use-pan';
import { windowLabel } from './window-label';

interface Props {
  window: Window;
  items: readonly TimelineItem[];
  events: readonly TimelineEvent[];
  published: string | null;
  current: string | null;
  onWindow: (window: Window) => void;
}

const HEIGHT = 146;

/** The zoomable axis; what it shows stands in the list too. */
export function TimelineAxis({ window, items, events, published, current, onWindow }: Props) {
  const words = useSurfaceWords();
  const scale = useMemo(() => dayScale(words, window), [words, window]);
  const inside = useMemo(() => eventsIn(events, window), [events, window]);
  const lanes = lanesIn(window, items, inside);
  const last = lanes.at(-1)?.y ?? BASE;
  const yOf = ({ lane }: { lane: string }): number => lanes.find((row) => row.lane === lane)?.y ?? last;
  const near = items.filter(({ day, known }) =>
    [day, known].some((at) => at !== null && at >= window.from && at <= window.to),
  );
  // Four lanes stand closer, and a label must clear the ring of the lane above.
  const labelLift = lanes.length > 3 ? 12 : 15;
  const taken = near.flatMap((entry) =>
    [entry.day, entry.known ?? entry.day].map((day) => ({ x: scale.x(day), y: yOf(entry) })),
  );
  const pan = usePan(window, scale.step, onWindow);
  const line = published === null ? null : scale.x(published);
  const visible = line !== null && line >= 0 && line <= WIDTH;
  return (
    <svg
      class="T TimelineAxis"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      height={HEIGHT}
      role="img"
      aria-label={words.text('popup.axis', { window: windowLabel(words, window) })}
      {...pan}
    >
      <defs>
        <pattern id="later" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" stroke="var(--line)" stroke-width="1.5" />
        </pattern>
      </defs>
      {scale.weekends.map((band) => (
        <rect key={band.x} x={band.x} y={TOP} width={band.width} height={BASE - TOP} fill="var(--sunken)" />
      ))}
      {line !== null && line < WIDTH && (
        <rect
          x={Math.max(0, line)}
          y={TOP}
          width={WIDTH - Math.max(0, line)}
          height={BASE - TOP}
          fill="url(#later)"
        />
      )}
      {lanes.map(({ lane, y }) => (
        <g key={lane}>
          <line x1="0" x2={WIDTH} y1={y} y2={y} stroke="var(--line)" />
          <LaneLabel
            text={words.text(`lane.${lane}` as MessageKey)}
            y={y - labelLift}
            signs={near.flatMap((entry) => (yOf(entry) === y ? signAt(entry, scale.x) : []))}
            line={visible ? line : WIDTH}
          />
        </g>
      ))}
      {scale.minor.map((x) => (
        <path key={x} d={`M${x} ${BASE}v3`} stroke="var(--line-ui)" />
      ))}
      {scale.ticks.map(({ day, x, label }) => (
        <text
          key={day}
          x={Math.min(WIDTH - label.length * 3.2, Math.max(label.length * 3.2, x))}
          y={BASE + 13}
          text-anchor="middle"
          class={day === published ? 'strong' : undefined}
        >
          {label}
        </text>
      ))}
      <line x1="0" x2={WIDTH} y1={BASE} y2={BASE} stroke="var(--line-ui)" />
      {visible && (
        <>
          <path d={`M${line} ${TOP}v${BASE - TOP}`} stroke="var(--ink)" stroke-width="1.5" />
          <text class="strong" x={Math.min(WIDTH - 26, Math.max(26, line))} y="10" text-anchor="middle">
            {words.text('popup.publication')}
          </text>
        </>
      )}
      {dotsOf(inside, scale.x, yOf, taken, published).map((dot) =>
        dot.later ? (
          <circle
            key={`${dot.x} ${dot.y}`}
            cx={dot.x}
            cy={dot.y}
            r="3"
            fill="none"
            stroke="var(--line-ui)"
            stroke-width="1.5"
          />
        ) : (
          <circle key={`${dot.x} ${dot.y}`} cx={dot.x} cy={dot.y} r="2.5" fill="var(--line-ui)" />
        ),
      )}
      {[...near]
        .sort((a, b) => weight(a) - weight(b))
        .map((entry) => (
          <TimelineGlyph
            key={entry.item.id}
            entry={entry}
            x={scale.x}
            y={yOf(entry)}
            current={entry.item.id === current}
          />
        ))}
    </svg>
  );
}

/** Where marks crowd, the stronger kind lies above. */
const weight = ({ item }: TimelineItem): number =>
  ({ none: 0, undecided: 0, match: 1, note: 2, conflict: 3 })[item.kind];
