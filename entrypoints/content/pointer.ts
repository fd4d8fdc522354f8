import type { Point } from './hit';

/** How long the pointer rests before a card opens, and how long it may cross a gap before the card goes, in ms. */
const REST = 250;
const GRACE = 250;

export interface PointerListeners {
  /** Also at once where it clicks, or a finger taps. */
  rested(point: Point): void;
  /** The pointer has been away from what `inside` calls inside for a moment. */
  left(): void;
  /** Whether an open card should stay for a pointer here; asked on every move while `open()` is true. */
  inside(point: Point, target: EventTarget | null): boolean;
  open(): boolean;
}

/** Tells when the reader's pointer rests on the page or leaves a card, until the signal ends. Scripted events are not heard. */
export function watchPointer(listeners: PointerListeners, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = (): void => {
    leaving ??= setTimeout(() => {
      leaving = undefined;
      listeners.left();
    }, GRACE);
  };
  const moved = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    clearTimeout(resting);
    const inside = listeners.open() && listeners.inside(point, event.target);
    if (inside) stay();
    else if (listeners.open()) leave();
    if (!inside && event.buttons === 0) resting = setTimeout(() => listeners.rested(point), REST);
  };
  const options = { passive: true, signal };
  document.addEventListener('pointermove', moved, options);
  document.addEventListener('pointerdown', () => clearTimeout(resting), options);
  // A click or a tap asks for the card at once; a second one selects a word.
  document.addEventListener(
    'click',
    ({ isTrusted, detail, clientX: x, clientY: y }) => {
      if (isTrusted && detail === 1) listeners.rested({ x, y });
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      clearTimeout(resting);
      if (event.isTrusted && listeners.open()) leave();
    },
    options,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(leaving);
  });
}
