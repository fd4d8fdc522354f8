import { useSurfaceWords } from '../use-surface-words';
import { BASE, TOP } from './lanes';
import { type DayScale, WIDTH } from './scale';

interface Props {
  scale: DayScale;
  published: string | null;
}

/** What lies behind the lanes: weekends, and the days after publication. */
export function AxisGround({ scale, published }: Props) {
  const line = published === null ? WIDTH : scale.x(published);
  return (
    <>
      <defs>
        <pattern id="later" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" stroke="var(--line)" stroke-width="1.5" />
        </pattern>
      </defs>
      {scale.weekends.map(({ day, x, width }) => (
        <rect key={day} x={x} y={TOP} width={width} height={BASE - TOP} fill="var(--sunken)" />
      ))}
      {line < WIDTH && (
        <rect
          x={Math.max(0, line)}
          y={TOP}
          width={WIDTH - Math.max(0, line)}
          height={BASE - TOP}
          fill="url(#later)"
        />
      )}
    </>
  );
}

/** The axis itself: days or months with their labels, and the line of publication. */
export function AxisScale({ scale, published }: Props) {
  const words = useSurfaceWords();
  const line = published === null ? -1 : scale.x(published);
  return (
    <>
      {scale.minor.map(({ day, x }) => (
        <path key={day} d={`M${x} ${BASE}v3`} stroke="var(--line-ui)" />
      ))}
      {scale.ticks
        .filter(({ x }) => x >= 0 && x <= WIDTH)
        .map(({ day, x, label }) => (
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
      {line >= 0 && line <= WIDTH && (
        <>
          <path d={`M${line} ${TOP}v${BASE - TOP}`} stroke="var(--ink)" stroke-width="1.5" />
          <text class="strong" x={Math.min(WIDTH - 26, Math.max(26, line))} y="10" text-anchor="middle">
            {words.text('popup.publication')}
          </text>
        </>
      )}
    </>
  );
}
