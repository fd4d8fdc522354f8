import { addDays, dayNumber, daysBetween } from '../../time/iso-days';
import { isDay, isRealDay } from './days';

export interface Strip {
  /** 4 to 7 neighbouring days. */
  days: string[];
  claimed: string;
  known: string;
  /** Publication day when it lies inside. */
  published: string | null;
}

const MOST = 7;
const LEAST = 4;

/** The days to draw around a claimed and a known day; null when they lie more than six days apart or are no days. */
export function stripOf(claimed: string, known: string, published: string | null): Strip | null {
  if (!isRealDay(claimed) || !isRealDay(known) || Math.abs(daysBetween(claimed, known)) >= MOST) return null;
  let [from, to] = claimed < known ? [claimed, known] : [known, claimed];
  const inside = published !== null && isDay(published) && width(from, to, published) <= MOST;
  if (inside && published < from) from = published;
  if (inside && published > to) to = published;
  while (daysBetween(from, to) + 1 < LEAST) {
    from = addDays(from, -1);
    if (daysBetween(from, to) + 1 < LEAST) to = addDays(to, 1);
  }
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
  return { days, claimed, known, published: inside ? published : null };
}

function width(from: string, to: string, day: string): number {
  const numbers = [from, to, day].map(dayNumber);
  return Math.max(...numbers) - Math.min(...numbers) + 1;
}

/** Whether an arrow from publication to the claimed day has room: they are neighbours and the known day is neither. */
export const arrowFits = ({ claimed, known, published }: Strip): boolean =>
  published !== null && published !== known && Math.abs(daysBetween(claimed, published)) === 1;

const GAP = 6;

/** Middles of labels that keep their order, their distance and the width; `half` is half a label's width, all in pixels. */
export function spread(labels: readonly { at: number; half: number }[], width: number): number[] {
  const places = labels.map(({ at }) => at);
  for (const [index, { half }] of labels.entries()) {
    const before = labels[index - 1];
    const least = before ? (places[index - 1] ?? 0) + before.half + GAP + half : half;
    places[index] = Math.max(places[index] ?? 0, least);
  }
  for (let index = labels.length - 1; index >= 0; index--) {
    const [label, after] = [labels[index], labels[index + 1]];
    if (!label) continue;
    const most = after ? (places[index + 1] ?? width) - after.half - GAP - label.half : width - label.half;
    places[index] = Math.min(places[index] ?? 0, most);
  }
  return places;
}
