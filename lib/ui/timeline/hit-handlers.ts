import type { RefObject } from 'preact';
import { type Hit, hitAt } from './hit';
import { type DayScale, WIDTH } from './scale';
import type { AxisMarks } from './use-axis-marks';

interface Wishes {
  onHit: (hit: Hit) => void;
  /** What the pointer rests on, for a tooltip. */
  nameOf: (hit: Hit) => string;
}

interface PointerHandlers {
  onPointerMove: (event: PointerEvent) => void;
  onClick: (event: MouseEvent) => void;
}

/** Handlers of the axis' picture: what the pointer rests on is named in the frame's tooltip, what it clicks is handed on. */
export function hitHandlers(
  svg: RefObject<SVGSVGElement | null>,
  { placed, bins }: AxisMarks,
  { place }: DayScale,
  { onHit, nameOf }: Wishes,
): PointerHandlers {
  const under = ({ clientX, clientY }: MouseEvent): Hit | null => {
    const box = svg.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    const unit = WIDTH / box.width;
    const at = { x: (clientX - box.left) * unit, y: (clientY - box.top) * unit };
    return hitAt(at, placed, bins, place);
  };
  return {
    onPointerMove: (event) => {
      const frame = svg.current?.parentElement;
      if (!frame) return;
      // Nothing is looked for while a drag goes on.
      const hit = event.buttons === 0 ? under(event) : null;
      const name = hit ? nameOf(hit) : '';
      const over = hit?.of ?? '';
      if (frame.title !== name) frame.title = name;
      if (frame.dataset.over !== over) frame.dataset.over = over;
    },
    onClick: (event) => {
      const hit = under(event);
      if (hit) onHit(hit);
    },
  };
}
