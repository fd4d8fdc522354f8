import { shiftDate } from '../../time/calendar';
import { daysBetween } from '../../time/iso-days';
import type { Counted } from '../../time/types';

type CountingUnit = Exclude<Counted['unit'], 'year'>;
/** By how many days a count may be off, since first and last day may both count, or neither. */
export const OFF: Record<CountingUnit, number> = { day: 1, week: 3, month: 11 };
/** The same where what was begun is left out: "hai tháng trước" of two months and a half. */
const BEGUN: Record<CountingUnit, number> = { day: 1, week: 6, month: 25 };

/** The day that a count from a day gives; null for years, which nobody counts to the day. Days are ISO. */
export const countedFrom = (from: string, { amount, unit }: Counted): string | null =>
  unit === 'year' ? null : shiftDate(from, amount, unit);

/** Whether a day lies beyond what a count of so many units from another may mean. */
export function isOffCount(from: string, { amount, unit }: Counted, day: string): boolean {
  if (unit === 'year') return false;
  const farther = Math.sign(amount) * daysBetween(shiftDate(from, amount, unit), day);
  return farther > BEGUN[unit] || -farther > OFF[unit];
}
