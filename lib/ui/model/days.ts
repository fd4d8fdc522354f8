import { HANOI_MS } from '../../time/hanoi';
import { isRealIso } from '../../time/iso-days';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a value is written as a day; the calendar need not have it. */
export const isDay = (value: string): boolean => ISO_DAY.test(value);

/** Whether the calendar has the day: not 2025-02-29. */
export const isRealDay = (value: string): boolean => isDay(value) && isRealIso(value);

/** Day and clock time in Hanoi of a moment; `time` is null when the input is a day alone, the whole null when it is no date. */
export function inHanoi(moment: string): { day: string; time: string | null } | null {
  if (isDay(moment)) return { day: moment, time: null };
  const at = Date.parse(moment);
  if (Number.isNaN(at)) return null;
  const iso = new Date(at + HANOI_MS).toISOString();
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) };
}

/** First day of a value in CONTRACT's notation that begins with a calendar day or month; null for the others. */
export function firstDay(value: string): string | null {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(value);
  return match ? `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? '01'}` : null;
}
