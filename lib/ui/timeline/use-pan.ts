import { useRef } from 'preact/hooks';
import { moved, type Window, zoomed } from '../model/timeline';

interface PanHandlers {
  onPointerDown: (event: PointerEvent & { currentTarget: Element }) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: () => void;
  onPointerCancel: () => void;
  onWheel: (event: WheelEvent & { currentTarget: Element }) => void;
}

/** Dragging moves the window by whole days; the wheel zooms around the pointer. `pixelsPerDay` < 0 drags a frame instead. */
export function usePan(
  window: Window,
  pixelsPerDay: number,
  onWindow: (window: Window) => void,
): PanHandlers {
  const drag = useRef<{ x: number; window: Window } | null>(null);
  const end = (): void => {
    drag.current = null;
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { x: event.clientX, window };
    },
    onPointerMove: (event) => {
      if (!drag.current) return;
      const days = Math.round((drag.current.x - event.clientX) / pixelsPerDay);
      const next = moved(drag.current.window, days);
      if (next.from !== window.from) onWindow(next);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onWheel: (event) => {
      event.preventDefault();
      const box = event.currentTarget.getBoundingClientRect();
      onWindow(zoomed(window, event.deltaY > 0 ? 1.25 : 0.8, (event.clientX - box.left) / box.width));
    },
  };
}
