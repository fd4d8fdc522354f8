import { endOfMonth } from '../event-keys';
import type { EventRecord } from '../types';

/** How many events begin in each month ('2025-05'). */
export type Months = Record<string, number>;

/** Counts events by the month of their first day. */
export function monthsOf(events: readonly Pick<EventRecord, 'date'>[]): Months {
  const months: Months = {};
  for (const { date } of events) {
    const month = date.slice(0, 7);
    months[month] = (months[month] ?? 0) + 1;
  }
  return months;
}

/** About how many events lie in [from, to]: those of whole months, and of the others by their share of days. */
export function aboutIn(months: Months, from: string, to: string): number {
  let sum = 0;
  for (const [month, count] of Object.entries(months)) {
    const last = endOfMonth(month);
    if (last < from || `${month}-01` > to) continue;
    const days = Number(last.slice(8));
    const first = from > `${month}-01` ? Number(from.slice(8)) : 1;
    const end = to < last ? Number(to.slice(8)) : days;
    sum += (count * (end - first + 1)) / days;
  }
  return Math.round(sum);
}
