import type { TimelineEvent } from '../model/timeline';

export interface Dot {
  x: number;
  y: number;
  later: boolean;
}

const BIN_PX = 4;
const GLYPH_PX = 11;
const LIFT_PX = 14;

/**
 * One dot for all events of a lane within four pixels: a window over the whole store stays at some hundred nodes.
 * Where a mark of the article stands, the dot goes above it.
 */
export function dotsOf(
  events: readonly TimelineEvent[],
  x: (day: string) => number,
  y: (event: TimelineEvent) => number,
  taken: readonly { x: number; y: number }[],
  published: string | null,
): Dot[] {
  const bins = new Map<string, Dot>();
  for (const event of events) {
    const at = x(event.day);
    const line = y(event);
    const key = `${line} ${Math.round(at / BIN_PX)}`;
    if (bins.has(key)) continue;
    const covered = taken.some((mark) => mark.y === line && Math.abs(mark.x - at) < GLYPH_PX);
    bins.set(key, {
      x: at,
      y: covered ? line - LIFT_PX : line,
      later: published !== null && event.day > published,
    });
  }
  return [...bins.values()];
}
