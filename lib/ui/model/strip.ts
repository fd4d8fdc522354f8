import { addDays, dayNumber, daysBetween, isDay } from './days';

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
  if (!isDay(claimed) || !isDay(known) || Math.abs(daysBetween(claimed, known)) >= MOST) return null;
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
