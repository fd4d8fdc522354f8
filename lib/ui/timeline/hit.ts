import type { TimelineItem } from '../model/timeline';
import type { Bin } from './bins';

/** How far from a mark a click still means it; a finger is wide. */
const NEAR_PX = 12;

export type Hit = { of: 'item'; entry: TimelineItem } | { of: 'bin'; bin: Bin };

export interface PlacedItem {
  entry: TimelineItem;
  /** Where the article's day and the reports' day stand. */
  xs: readonly number[];
  y: number;
}

/** What stands at a place of the axis: the article's marks before the store's dots, the nearest of each. */
export function hitAt(
  { x, y }: { x: number; y: number },
  items: readonly PlacedItem[],
  bins: readonly Bin[],
  /** Where a day stands. */
  place: (at: number) => number,
): Hit | null {
  const entry = nearest(items, ({ xs, y: line }) => {
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    return Math.hypot(x < left ? left - x : Math.max(0, x - right), y - line);
  });
  if (entry) return { of: 'item', entry: entry.entry };
  const bin = nearest(bins, (at) =>
    Math.hypot(place(at.at) - x, Math.max(0, Math.abs(at.y - y) - at.height / 2)),
  );
  return bin ? { of: 'bin', bin } : null;
}

function nearest<T>(all: readonly T[], distance: (one: T) => number): T | null {
  let best: T | null = null;
  let least = NEAR_PX;
  for (const one of all) {
    const far = distance(one);
    if (far < least) [best, least] = [one, far];
  }
  return best;
}
