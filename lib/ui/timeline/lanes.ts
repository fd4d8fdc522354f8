import { dayNumber } from '../../time/iso-days';
import { LANES, type Lane, type TimelineEvent, type TimelineItem } from '../model/timeline';
import type { View } from '../model/timeline-view';

export const TOP = 16;
export const BASE = 138;
const MOST = 4;

/** Lanes with something in the view, at most four (rare kinds fall into the last), and the height of each. */
export function lanesIn(
  { from, to }: View,
  items: readonly TimelineItem[],
  events: readonly TimelineEvent[],
): { lane: Lane; y: number }[] {
  const inside = (day: string): boolean => dayNumber(day) + 1 > from && dayNumber(day) < to;
  const used = new Set<Lane>([
    ...items
      .filter(({ day, known }) => inside(day) || (known !== null && inside(known)))
      .map(({ lane }) => lane),
    ...events.map(({ lane }) => lane),
  ]);
  const lanes = LANES.filter((lane) => used.has(lane));
  const kept = lanes.length > MOST ? [...lanes.slice(0, MOST - 1), 'other' as const] : lanes;
  const step = (BASE - TOP) / Math.max(1, kept.length);
  return kept.map((lane, index) => ({ lane, y: TOP + step * (index + 1) - Math.min(10, step / 4) }));
}
