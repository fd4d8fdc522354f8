import type { MessageKey } from '../messages';
import { useSurfaceWords } from '../use-surface-words';
import { LaneLabel, signAt } from './lane-label';
import { type DayScale, WIDTH } from './scale';
import type { AxisMarks } from './use-axis-marks';

interface Props extends Pick<AxisMarks, 'lanes' | 'placed'> {
  scale: DayScale;
  published: string | null;
}

/** A line and a name for every kind of happening in view. */
export function AxisLanes({ lanes, placed, scale, published }: Props) {
  const words = useSurfaceWords();
  // Four lanes stand closer, and a label must clear the ring of the lane above.
  const lift = lanes.length > 3 ? 12 : 15;
  const line = published === null ? -1 : scale.x(published);
  return (
    <>
      {lanes.map(({ lane, y }) => (
        <g key={lane}>
          <line x1="0" x2={WIDTH} y1={y} y2={y} stroke="var(--line)" />
          <LaneLabel
            text={words.text(`lane.${lane}` as MessageKey)}
            y={y - lift}
            signs={placed.flatMap((at) => (at.y === y ? signAt(at.entry, scale.x) : []))}
            line={line >= 0 && line <= WIDTH ? line : WIDTH}
          />
        </g>
      ))}
    </>
  );
}
