/** Arithmetic on ISO days without a date library: the hover card rides in the content script. Days are counted in UTC. */

const DAY_MS = 86_400_000;
/** Hanoi keeps +07:00 all year. */
const HANOI_MS = 7 * 3_600_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

export const isDay = (value: string): boolean => ISO_DAY.test(value);

/** Whether the calendar has the day: not 2025-02-29. */
export const isRealDay = (value: string): boolean =>
  isDay(value) && !Number.isNaN(dayNumber(value)) && dayFrom(dayNumber(value)) === value;

/** Whole days since 1970-01-01. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

export const dayFrom = (count: number): string => new Date(count * DAY_MS).toISOString().slice(0, 10);

export const addDays = (day: string, count: number): string => dayFrom(dayNumber(day) + count);

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** 1 = Monday … 7 = Sunday. */
export const isoWeekday = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

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
