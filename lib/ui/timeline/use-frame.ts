import { useRef } from 'preact/hooks';
import { moved, type View, widthOf } from '../model/timeline-view';

interface FrameHandlers {
  onPointerDown: (event: PointerEvent & { currentTarget: Element }) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: () => void;
  onPointerCancel: () => void;
}

/** Dragging the overview's frame moves the view; a press beside it brings it there. `dayAt` tells what lies at a share of the width. */
export function useFrame(
  view: View,
  dayAt: (share: number) => number,
  onView: (view: View) => void,
): FrameHandlers {
  const drag = useRef<{ left: number; width: number; grip: number } | null>(null);
  const at = (event: PointerEvent): number =>
    drag.current ? dayAt((event.clientX - drag.current.left) / drag.current.width) : view.from;
  const end = (): void => {
    drag.current = null;
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const { left, width } = event.currentTarget.getBoundingClientRect();
      drag.current = { left, width, grip: widthOf(view) / 2 };
      const day = at(event);
      if (day >= view.from && day <= view.to) drag.current.grip = day - view.from;
      else onView(moved(view, day - view.from - drag.current.grip));
    },
    onPointerMove: (event) => {
      if (drag.current) onView(moved(view, at(event) - view.from - drag.current.grip));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
