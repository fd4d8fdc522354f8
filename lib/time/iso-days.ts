/*
 * Arithmetic on ISO days without a date library: days count in UTC, with no zone and no clock change. What rides in a
 * page can afford this file.
 */

/** Milliseconds of a day without a clock change. */
export const MS_A_DAY = 86_400_000;

/** The mean of the Julian calendar's months. */
export const DAYS_A_MONTH = 30.4375;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
/** Most parts have two figures or four: padding them is half of the time that a date takes. */
const two = (value: number): string => (value < 10 && value >= 0 ? `0${value}` : String(value));
const four = (value: number): string => (value >= 1000 ? String(value) : pad(value, 4));

/** 'YYYY-MM-DD' of the parts as written; the day need not exist ('2025-02-29'). */
export const isoDay = (year: number, month: number, day: number): string =>
  `${four(year)}-${two(month)}-${two(day)}`;

/** Days since 1970-01-01 of an ISO day. Dates that do not exist run over ('2025-02-29' counts as 1 March). */
export const dayNumber = (iso: string): number =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / MS_A_DAY;

/** ISO day of a number of days since 1970-01-01; the inverse of `dayNumber`. */
export function dayOfNumber(days: number): string {
  const date = new Date(days * MS_A_DAY);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** ISO day `days` after `iso`. Whole days of the Gregorian calendar in UTC: no zone, no clock change. */
export const addDays = (iso: string, days: number): string =>
  days === 0 && isRealIso(iso) ? iso : dayOfNumber(dayNumber(iso) + days);

/** Whole days from one ISO day to another; below 0 when `to` is the earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export const weekdayOf = (iso: string): number => ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const lastDayOfMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 31);

/** Whether the day exists in the calendar. */
export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);

export const isRealIso = (iso: string): boolean =>
  isRealDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

/** ISO month `months` after the month of `iso`, 'YYYY-MM'. */
export function addMonths(iso: string, months: number): string {
  const index = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`;
}
