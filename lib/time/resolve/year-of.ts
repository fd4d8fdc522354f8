import type { Point } from '../atom';
import { daysBetween, isoDay, lastDayOfMonth } from '../iso-days';
import type { Context } from './context';

/** How many days ahead of the publication a date without a year may lie: told as past, and with nothing told. */
const AHEAD_PAST = 14;
const AHEAD_UNTOLD = 120;
/** A verb of the future beside a date this many days ago speaks of something else. */
const BEHIND_FUTURE = -200;

/** The year that a day or month without one belongs to: the heading's, the coming one when told as coming, else the nearest past. */
export function yearOf(month: number, day: number | undefined, point: Point, context: Context): number {
  const reference = Number(context.day.slice(0, 4));
  if (point.yearOffset !== undefined) return reference + point.yearOffset;
  if (context.scopeYear !== null) return context.scopeYear;
  const ahead = (year: number): number =>
    daysBetween(context.day, isoDay(year, month, Math.min(day ?? 1, lastDayOfMonth(year, month))));
  const current = ahead(reference);
  if (point.direction === 'future') {
    // "Ngày 21/4, ông nói sẽ gặp vào ngày 23/4 tới": coming as seen from the day of the sentence.
    const from = context.sentenceDay ?? context.day;
    const year = Number(from.slice(0, 4));
    const gap = daysBetween(from, isoDay(year, month, Math.min(day ?? 1, lastDayOfMonth(year, month))));
    return gap >= (day === undefined ? -31 : -1) ? year : year + 1;
  }
  const direction = point.direction ?? context.tense;
  if (direction === 'future') return current >= BEHIND_FUTURE ? reference : reference + 1;
  const limit = direction === 'past' ? (day === undefined ? 0 : AHEAD_PAST) : AHEAD_UNTOLD;
  // Around the turn of the year: "3/1" on 30/12 with nothing told is next week, "28/12" on 2/1 last week.
  if (current < -180 && context.reference.basis !== 'inferred' && ahead(reference + 1) <= Math.min(limit, 45))
    return reference + 1;
  return current > limit ? reference - 1 : reference;
}
