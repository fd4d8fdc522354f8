import type { TimelineEvent } from '../model/timeline';

/** The store's events of one lane on neighbouring days, drawn as one dot that grows with their number. */
export interface Bin {
  key: string;
  /** Middle of its days, in days since 1970-01-01. */
  at: number;
  y: number;
  height: number;
  /** After the article's publication. */
  later: boolean;
  events: TimelineEvent[];
}

/** A mark of the article on the axis: its days and its lane. */
export interface Taken {
  at: number;
  y: number;
}

/** A dot and a gap: nearer events share one. */
const BIN_PX = 5;
export const DOT_PX = 5;
const TALLEST_PX = 16;
const GLYPH_PX = 11;
/** Above a ring, and as far below the letters of the lane's name as that allows. */
const LIFT_PX = 12;

/**
 * One dot for all events of a lane within some pixels: the whole store stays at some hundred nodes. Bins begin on the
 * same days wherever the view stands: nothing flickers while it is moved, and nothing needs to be counted again. Where
 * a mark of the article stands, the dot goes above it, unless the view is so wide that marks are more than a day wide.
 */
export function binsOf(
  events: readonly TimelineEvent[],
  /** Pixels a day. */
  step: number,
  y: (event: TimelineEvent) => number,
  taken: readonly Taken[],
  published: string | null,
): Bin[] {
  const days = Math.max(1, Math.ceil(BIN_PX / step));
  const lines = new Map<number, Map<number, TimelineEvent[]>>();
  for (const event of events) {
    const line = y(event);
    const first = Math.floor(event.at / days);
    const bins = lines.get(line) ?? new Map<number, TimelineEvent[]>();
    lines.set(line, bins);
    const held = bins.get(first);
    if (held) held.push(event);
    else bins.set(first, [event]);
  }
  return [...lines].flatMap(([line, bins]) =>
    [...bins].map(([first, held]) => {
      const at = (first + 0.5) * days;
      const covered =
        days === 1 && taken.some((mark) => mark.y === line && Math.abs(mark.at - at) * step < GLYPH_PX);
      return {
        key: `${line} ${first * days}`,
        at,
        y: covered ? line - LIFT_PX : line,
        height: covered ? DOT_PX : heightOf(held.length),
        later: published !== null && (held[0]?.day ?? '') > published,
        events: held,
      };
    }),
  );
}

const heightOf = (count: number): number => Math.min(TALLEST_PX, DOT_PX + 3 * Math.sqrt(count - 1));
