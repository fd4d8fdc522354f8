import { moved, showing, type View, widthOf, zoomed } from '../model/timeline-view';
import type { TimelineItem } from '../model/timeline';

const IN = 0.6;
/** Share of the view that Shift with an arrow moves it by. */
const STRIDE = 0.25;

interface Axis {
  view: View;
  whole: View;
  /** Newest first, as in the list. */
  items: readonly TimelineItem[];
  current: string | null;
  setView: (view: View) => void;
  setCurrent: (id: string) => void;
  onOpen: (item: TimelineItem['item']) => void;
}

export interface AxisActions {
  closer: () => void;
  wider: () => void;
  all: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** What the axis does for its buttons and keys. */
export function axisActions({ view, whole, items, current, setView, setCurrent, onOpen }: Axis): AxisActions {
  /** The list runs from new to old, the axis from left to right. */
  const step = (by: 1 | -1): void => {
    const at = items.findIndex(({ item }) => item.id === current);
    const next =
      items[at === -1 ? (by === 1 ? items.length - 1 : 0) : Math.min(items.length - 1, Math.max(0, at - by))];
    if (!next) return;
    setCurrent(next.item.id);
    setView(showing(view, next.day));
  };
  const stride = (by: 1 | -1): void => setView(moved(view, by * Math.ceil(widthOf(view) * STRIDE)));
  const closer = (): void => setView(zoomed(view, IN));
  const wider = (): void => setView(zoomed(view, 1 / IN));
  const all = (): void => setView(whole);
  const keys: Record<string, () => void> = {
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    'Shift+ArrowLeft': () => stride(-1),
    'Shift+ArrowRight': () => stride(1),
    '+': closer,
    'Shift++': closer,
    '=': closer,
    '-': wider,
    '0': all,
    Enter: () => {
      const chosen = items.find(({ item }) => item.id === current);
      if (chosen) onOpen(chosen.item);
    },
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const act = keys[event.shiftKey ? `Shift+${event.key}` : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { closer, wider, all, onKeyDown };
}
