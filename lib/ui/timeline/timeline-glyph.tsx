import type { TimelineItem } from '../model/timeline';

interface Props {
  entry: TimelineItem;
  x: (day: string) => number;
  y: number;
  current: boolean;
}

const TONE = {
  conflict: 'var(--conflict)',
  note: 'var(--note)',
  match: 'var(--match-text)',
  none: 'var(--ink)',
};

/** ○━◆ for a conflict, ○═◆ for a note, ◆ in ○ where both name the same day, a small tick for what fits no event. */
export function TimelineGlyph({ entry, x, y, current }: Props) {
  const kind = entry.item.kind === 'undecided' ? 'none' : entry.item.kind;
  const tone = TONE[kind];
  const page = x(entry.day);
  const known = entry.known === null ? page : x(entry.known);
  const apart = entry.known !== null && entry.known !== entry.day;
  return (
    <g>
      {current && <circle cx={page} cy={y} r="11.5" fill="none" stroke="var(--ink)" stroke-width="1.5" />}
      {kind === 'none' && <path d={`M${page} ${y - 5}v10`} stroke={tone} stroke-width="2" />}
      {apart && kind === 'conflict' && <path d={`M${known} ${y}H${page}`} stroke={tone} stroke-width="3.5" />}
      {apart && kind === 'note' && (
        <path
          d={`M${known} ${y - 1.5}H${page}M${known} ${y + 1.5}H${page}`}
          stroke={tone}
          stroke-width="1.2"
        />
      )}
      {kind !== 'none' && (
        <>
          <circle
            cx={known}
            cy={y}
            r={apart ? 5.5 : 7}
            fill="var(--paper)"
            stroke={tone}
            stroke-width="2.2"
          />
          <Diamond x={page} y={y} half={apart ? 4.75 : 3} tone={tone} />
        </>
      )}
      {kind === 'conflict' && (
        <g
          transform={`translate(${(page + known) / 2 - 8} ${y - 25})`}
          fill="none"
          stroke={tone}
          stroke-width="2"
          stroke-linecap="round"
        >
          <path d="M3 6h10M3 10.5h10M10.5 2.5l-5 11.5" />
        </g>
      )}
    </g>
  );
}

function Diamond({ x, y, half, tone }: { x: number; y: number; half: number; tone: string }) {
  return (
    <rect
      x={x - half}
      y={y - half}
      width={2 * half}
      height={2 * half}
      rx="1.5"
      fill={tone}
      transform={`rotate(45 ${x} ${y})`}
    />
  );
}
