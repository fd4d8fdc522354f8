import type { TimelineItem } from '../model/timeline';
import { WIDTH } from './scale';

/** Where the sign above a span stands. */
export function signAt({ item, day, known }: TimelineItem, x: (day: string) => number): number[] {
  return item.kind === 'conflict' ? [(x(day) + x(known ?? day)) / 2] : [];
}

interface LabelProps {
  text: string;
  y: number;
  signs: readonly number[];
  /** Where the publication line stands. */
  line: number;
}

/** Stands at the left end of its lane; at the right end, clear of the publication line, when only that is free of signs. */
export function LaneLabel({ text, y, signs, line }: LabelProps) {
  const width = text.length * 6 + 10;
  const end = WIDTH - line >= width ? WIDTH : line - 6;
  const right = signs.some((x) => x < width) && !signs.some((x) => x > end - width && x < end + 10);
  return (
    <text x={right ? end : 0} y={y} text-anchor={right ? 'end' : 'start'}>
      {text}
    </text>
  );
}
